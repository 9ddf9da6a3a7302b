package org.clausebook.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.clausebook.PrintedPolicy;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Policies that are not in English alone, in the medium in which their columns show. */
@ExtendWith(InBrowser.class)
@Tag("slow")
final class BilingualPageTest {
  private static final String COUNCIL = "llan-ddim-yn-bod/";
  private static final String FACING = COUNCIL + "letters";

  /** Whether, in every pair, the second language begins right of the first, or below it. */
  private static final String BESIDE = """
      return [...document.querySelectorAll(".pair")].map((pair) => {
        const [first, second] = [...pair.children].map((e) => e.getBoundingClientRect());
        return second.left >= first.right ? "beside" : second.top >= first.bottom ? "below" : "over";
      }).filter((place, i, all) => all.indexOf(place) === i).join(" ");""";

  static List<PrintedPolicy> pages() {
    return PrintedPolicy.all().stream()
        .filter(page -> page.name().contains(COUNCIL))
        .toList();
  }

  static List<PrintedPolicy> facing() {
    return pages().stream().filter(page -> page.name().endsWith(FACING)).toList();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void noRuleIsViolatedInAnyMedium(PrintedPolicy page, Browser browser) {
    assertEquals("", String.join("\n", AxeTest.findings(page, browser).places()));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void nothingIsLostOnANarrowScreen(PrintedPolicy page, Browser browser) {
    browser.open(page);
    browser.size(320, 256);

    assertEquals(List.of(), ReflowTest.faults(browser));
  }

  @ParameterizedTest
  @MethodSource("facing")
  void theLanguagesFaceEachOtherOnlyWhereThereIsRoom(PrintedPolicy page, Browser browser) {
    browser.open(page);
    browser.size(1280, 900);
    Object wide = browser.run(BESIDE);
    browser.size(320, 900);
    Object narrow = browser.run(BESIDE);

    assertEquals("beside below", wide + " " + narrow);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyWordIsInsideItsLanguage(PrintedPolicy page, Browser browser) {
    browser.open(page);

    Object welsh = browser.run("""
        const languages = [...document.querySelectorAll("h1, h2, h3, h4, .translation, .label")]
          .filter((e) => e.closest("[lang]").lang === "cy")
          .map((e) => e.textContent);
        return languages.join("|");""");

    String text = String.valueOf(welsh);
    assertTrue(text.contains("Cynnwys"), text);
    assertTrue(!text.contains("Contents") && !text.contains("Purpose"), text);
  }
}
