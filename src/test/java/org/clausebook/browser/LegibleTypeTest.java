package org.clausebook.browser;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.PrintedPolicy;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Type is 12 pt or more on every medium, and lines are short enough to find the next one. */
@ExtendWith(InBrowser.class)
@Tag("slow")
final class LegibleTypeTest {
  static List<PrintedPolicy> pages() {
    return PrintedPolicy.all();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void noTypeIsSmallerThanTwelvePoints(PrintedPolicy page, Browser browser) {
    browser.open(page);
    var small = new ArrayList<>(browser.check("smallType"));
    browser.show(Medium.PRINT);
    small.addAll(browser.check("smallType"));
    browser.show(Medium.LIGHT);
    browser.size(320, 640);
    small.addAll(browser.check("smallType"));

    OwnCheck.assertFaultless(page, "type of 12 pt or more", small);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void noLineHasSeventyFiveCharacters(PrintedPolicy page, Browser browser) {
    browser.open(page);

    OwnCheck.assertFaultless(page, "lines of fewer than 75 characters", browser.check("wideLines"));
  }

  @Test
  void smallAndWideTypeWouldBeFound(Browser browser) {
    PrintedPolicy page = pages().get(0);
    browser.open(
        "small", page.html().replace("main {", "main { font-size: 15px; min-width: 60rem;"));

    assertNotEquals(List.of(), browser.check("smallType"));
    assertNotEquals(List.of(), browser.check("wideLines"));
  }
}
