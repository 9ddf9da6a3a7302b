package org.clausebook.browser;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.PrintedPolicy;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing is lost when a reader enlarges the page or sets its text wider (WCAG 1.4.10, 1.4.12). */
@ExtendWith(InBrowser.class)
@Tag("slow")
final class ReflowTest {
  /** A window of 1280 by 1024 pixels that is enlarged to 400 %. */
  private static final int NARROW = 320;

  private static final int LOW = 256;

  /** The distances that a reader must be able to set. */
  private static final String SPACE_TEXT = """
      const style = document.createElement("style");
      style.textContent = `* {
        line-height: 1.5 !important;
        letter-spacing: 0.12em !important;
        word-spacing: 0.16em !important;
      }
      p { margin-bottom: 2em !important; }`;
      document.head.append(style);""";

  static List<PrintedPolicy> pages() {
    return PrintedPolicy.all();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void nothingScrollsSidewaysAtFourHundredPercent(PrintedPolicy page, Browser browser) {
    browser.open(page);
    browser.size(NARROW, LOW);

    OwnCheck.assertFaultless(
        page, "400 %: nothing sideways, cut off or covered (WCAG 1.4.10)", faults(browser));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void widerTextIsNeitherCutOffNorPrintedOverOther(PrintedPolicy page, Browser browser) {
    browser.open(page);
    browser.run(SPACE_TEXT);

    var found = new ArrayList<>(faults(browser));
    browser.size(NARROW, LOW);
    found.addAll(faults(browser));
    OwnCheck.assertFaultless(page, "wider text: nothing cut off or covered (WCAG 1.4.12)", found);
  }

  static List<String> faults(Browser browser) {
    var faults = new ArrayList<>(browser.check("sideways"));
    faults.addAll(browser.check("cutOff"));
    faults.addAll(browser.check("overlaps"));
    return faults;
  }
}
