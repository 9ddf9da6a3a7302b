package org.clausebook.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.clausebook.PrintedPolicy;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of axe-core for WCAG 2.2 AA and good practice, and for the contrast of AAA, 7:1. */
@ExtendWith(InBrowser.class)
final class AxeTest {
  private static final String AXE = Browser.script("/axe.min.js");

  /** What axe-core cannot decide counts as found: a page for everybody leaves no doubt. */
  private static final String RUN = """
      const done = arguments[arguments.length - 1];
      axe.run({
        runOnly: {
          type: "tag",
          values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        },
        rules: { "color-contrast-enhanced": { enabled: true } },
        resultTypes: ["violations", "incomplete"],
      }).then((results) => done(
        [...results.violations, ...results.incomplete].flatMap((rule) =>
          rule.nodes.map((node) => `${rule.id} ${node.html}: ${node.failureSummary}`))));
      """;

  static List<PrintedPolicy> pages() {
    return PrintedPolicy.all();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void noRuleIsViolatedInAnyMedium(PrintedPolicy page, Browser browser) {
    browser.open(page);

    assertEquals("", found(browser));
  }

  /** What a council's website might be: its style is the browser's own. */
  private static final String BARE_PAGE = """
      <!DOCTYPE html>
      <html lang="en-GB">
      <head><meta charset="utf-8"/><title>Policies</title></head>
      <body><main><h1>Policies</h1>
      %s</main></body>
      </html>
      """;

  @ParameterizedTest
  @MethodSource("pages")
  void noRuleIsViolatedByAFragmentInABarePage(PrintedPolicy page, Browser browser) {
    browser.open(page.name() + ".pasted", String.format(Locale.ROOT, BARE_PAGE, page.fragment()));

    assertEquals("", found(browser));
  }

  /** What is wrong with the page that is shown, in each medium. */
  static String found(Browser browser) {
    browser.run(AXE);
    var found = new ArrayList<String>();
    for (Medium medium : List.of(Medium.LIGHT, Medium.DARK, Medium.PRINT)) {
      browser.show(medium);
      browser.textsAtEnd(RUN).forEach(line -> found.add(medium + ": " + line));
    }
    return String.join("\n", found);
  }
}
