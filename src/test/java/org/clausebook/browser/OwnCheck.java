package org.clausebook.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.clausebook.PrintedPolicy;
import org.clausebook.accessibility.AccessibilityRecord;
import org.clausebook.model.document.AccessibilityResults.TestResult;
import org.clausebook.model.document.Format;

/** A check of our own in a browser, which the report that is published names too. */
final class OwnCheck {
  private static final String TOOL = "Clausebook's checks in Chromium, through Selenium";

  private OwnCheck() {}

  /**
   * Hands in what was found, and fails if anything was.
   *
   * @param rules what was looked at, in the words of the report
   */
  static void assertFaultless(PrintedPolicy page, String rules, List<String> faults) {
    AccessibilityRecord.check(
        page.name() + ".html",
        page.in(Format.HTML).bytes(),
        new TestResult(
            TOOL,
            AccessibilityRecord.version("selenium"),
            rules,
            Optional.empty(),
            faults.isEmpty() ? 0 : 1));
    assertEquals("", String.join("\n", faults));
  }
}
