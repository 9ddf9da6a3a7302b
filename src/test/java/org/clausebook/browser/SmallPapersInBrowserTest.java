package org.clausebook.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.clausebook.PrintedPolicy;
import org.clausebook.SamplePapers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Small papers are held to what policies are held to. */
@ExtendWith(InBrowser.class)
@Tag("slow")
final class SmallPapersInBrowserTest {
  private static final int NARROW = 320;
  private static final int LOW = 256;

  @Test
  void noRuleIsViolatedInAnyMedium(Browser browser) {
    for (PrintedPolicy paper : SamplePapers.pages()) {
      assertEquals(List.of(), AxeTest.findings(paper, browser).places(), paper.name());
    }
  }

  @Test
  void nothingScrollsSidewaysAtFourHundredPercent(Browser browser) {
    for (PrintedPolicy paper : SamplePapers.pages()) {
      browser.open(paper);
      browser.size(NARROW, LOW);

      assertEquals(List.of(), ReflowTest.faults(browser), paper.name());
    }
  }
}
