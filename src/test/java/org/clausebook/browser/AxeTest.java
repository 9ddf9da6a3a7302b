package org.clausebook.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.clausebook.PrintedPolicy;
import org.clausebook.accessibility.AccessibilityRecord;
import org.clausebook.model.document.AccessibilityResults.TestResult;
import org.clausebook.model.document.Format;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of axe-core for WCAG 2.2 AA and good practice, and for the contrast of AAA, 7:1. */
@ExtendWith(InBrowser.class)
@Tag("slow")
final class AxeTest {
  private static final String AXE = Browser.script("/axe.min.js");

  /**
   * Tells the rules that it looked at, those that failed, and each place where. What axe-core cannot
   * decide counts as failed: a page for everybody leaves no doubt.
   */
  private static final String RUN = """
      const done = arguments[arguments.length - 1];
      const ids = (rules) => rules.map((rule) => rule.id).join(" ");
      axe.run({
        runOnly: {
          type: "tag",
          values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        },
        rules: { "color-contrast-enhanced": { enabled: true } },
        resultTypes: ["violations", "incomplete"],
      }).then((results) => {
        const failed = [...results.violations, ...results.incomplete];
        done([
          ids([...results.passes, ...failed]),
          ids(failed),
          ...failed.flatMap((rule) =>
            rule.nodes.map((node) => `${rule.id} ${node.html}: ${node.failureSummary}`)),
        ]);
      });
      """;

  private static final String RULES =
      "WCAG 2.2 A and AA, good practice, contrast 7:1; on light, dark and paper";

  /**
   * What was found on a page in all media.
   *
   * @param looked ids of the rules that apply to it
   * @param failed ids of those that it does not meet
   */
  record Findings(Set<String> looked, Set<String> failed, List<String> places) {
    TestResult result() {
      return new TestResult(
          "axe-core",
          AccessibilityRecord.version("axe-core"),
          RULES,
          Optional.of(looked.size()),
          failed.size());
    }
  }

  static List<PrintedPolicy> pages() {
    return PrintedPolicy.all();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void noRuleIsViolatedInAnyMedium(PrintedPolicy page, Browser browser) {
    Findings findings = findings(page, browser);

    AccessibilityRecord.check(
        page.name() + ".html", page.in(Format.HTML).bytes(), findings.result());
    assertEquals("", String.join("\n", findings.places()));
  }

  static Findings findings(PrintedPolicy page, Browser browser) {
    browser.open(page);
    return findings(browser);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void noRuleIsViolatedByAFragmentInABarePage(PrintedPolicy page, Browser browser) {
    // What a council's website might be: its style is the browser's own.
    browser.open(page.name() + ".pasted", """
        <!DOCTYPE html>
        <html lang="en-GB">
        <head><meta charset="utf-8"/><title>Policies</title></head>
        <body><main><h1>Policies</h1>
        FRAGMENT</main></body>
        </html>
        """.replace("FRAGMENT", page.fragment()));

    assertEquals("", found(browser));
  }

  /** What is wrong with the page that is shown, in each medium. */
  static String found(Browser browser) {
    return String.join("\n", findings(browser).places());
  }

  private static Findings findings(Browser browser) {
    browser.run(AXE);
    var findings = new Findings(new TreeSet<>(), new TreeSet<>(), new ArrayList<>());
    for (Medium medium : List.of(Medium.LIGHT, Medium.DARK, Medium.PRINT)) {
      browser.show(medium);
      List<String> lines = browser.textsAtEnd(RUN);
      findings.looked().addAll(ids(lines.get(0)));
      findings.failed().addAll(ids(lines.get(1)));
      lines.stream().skip(2).forEach(line -> findings.places().add(medium + ": " + line));
    }
    return findings;
  }

  private static List<String> ids(String line) {
    return line.isEmpty() ? List.of() : List.of(line.split(" ", -1));
  }
}
