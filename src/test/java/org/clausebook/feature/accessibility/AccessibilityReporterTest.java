package org.clausebook.feature.accessibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import org.clausebook.Clausebook;
import org.clausebook.ValidHtmlTest;
import org.junit.jupiter.api.Test;

/** The report on the committed files. */
final class AccessibilityReporterTest {
  @Test
  void itIsValidHtml() throws Exception {
    assertEquals(List.of(), ValidHtmlTest.faults(page()));
  }

  @Test
  void everyCommittedPageAndPdfIsTestedAndMeetsItsRules() {
    String page = page();

    assertFalse(page.contains("rules failed:"), page);
    for (String part : page.split("<section", -1)) {
      boolean isMarkdown = part.contains(".md</h2>");
      assertEquals(isMarkdown, part.contains("Not tested."), part);
    }
  }

  private static String page() {
    return Clausebook.open(Path.of(""))
        .accessibility(List.of("alcester", "heanor-and-loscoe"))
        .toOptional()
        .orElseThrow();
  }
}
