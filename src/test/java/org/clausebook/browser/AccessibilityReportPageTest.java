package org.clausebook.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.clausebook.Clausebook;
import org.clausebook.PrintedPolicy;
import org.clausebook.model.document.Format;
import org.clausebook.model.text.FileContent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page that reports on accessibility is held to what it reports. */
@ExtendWith(InBrowser.class)
@Tag("slow")
final class AccessibilityReportPageTest {
  @Test
  void noRuleIsViolatedInAnyMedium(Browser browser) {
    assertEquals(List.of(), AxeTest.findings(page(), browser).places());
  }

  @Test
  void nothingScrollsSidewaysAtFourHundredPercent(Browser browser) {
    browser.open(page());
    browser.size(320, 256);

    assertEquals(List.of(), ReflowTest.faults(browser));
  }

  @Test
  void nothingButThePageIsAskedFor(Browser browser) {
    browser.requests();

    browser.open(page());

    assertEquals(1, browser.requests().size());
    assertEquals(List.of(), browser.check("foreign"));
  }

  private static PrintedPolicy page() {
    String page = Clausebook.open(Path.of(""))
        .proof()
        .accessibility(List.of("alcester", "heanor-and-loscoe"))
        .toOptional()
        .orElseThrow();
    return new PrintedPolicy("report", Map.of(Format.HTML, FileContent.of(page)));
  }
}
