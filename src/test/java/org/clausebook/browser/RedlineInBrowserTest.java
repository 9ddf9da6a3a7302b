package org.clausebook.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.PrintedPolicy;
import org.clausebook.SampleRedlines;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;

/** A redline is held to what policies are held to, and shows each change by more than a colour. */
@ExtendWith(InBrowser.class)
@Tag("slow")
final class RedlineInBrowserTest {
  private static final int NARROW = 320;
  private static final int LOW = 256;

  static List<PrintedPolicy> redlines() {
    return SampleRedlines.all();
  }

  @ParameterizedTest
  @MethodSource("redlines")
  void noRuleIsViolatedInAnyMedium(PrintedPolicy redline, Browser browser) {
    assertEquals(List.of(), AxeTest.findings(redline, browser).places());
  }

  @ParameterizedTest
  @MethodSource("redlines")
  void nothingScrollsSidewaysAtFourHundredPercent(PrintedPolicy redline, Browser browser) {
    browser.open(redline);
    browser.size(NARROW, LOW);

    assertEquals(List.of(), ReflowTest.faults(browser));
  }

  @ParameterizedTest
  @MethodSource("redlines")
  void theKeyboardSkipsToTheChangesAndSeesEveryStop(PrintedPolicy redline, Browser browser) {
    browser.open(redline);
    browser.press(Keys.TAB, Keys.ENTER);

    assertEquals("main", browser.run("return document.activeElement.localName;"));
    var found = new ArrayList<String>();
    for (Medium medium : List.of(Medium.LIGHT, Medium.DARK, Medium.FORCED_COLOURS)) {
      browser.show(medium);
      browser.check("unclearFocus").forEach(fault -> found.add(medium + ": " + fault));
    }
    assertEquals(List.of(), found);
    assertEquals(List.of(), browser.check("deadContents"));
  }

  @ParameterizedTest
  @MethodSource("redlines")
  void whatAGroundSetsApartABorderDoesInForcedColours(PrintedPolicy redline, Browser browser) {
    browser.open(redline);
    assertFalse(browser.check("tinted").isEmpty());

    browser.show(Medium.FORCED_COLOURS);

    assertEquals(List.of(), browser.check("unbordered"));
  }

  @ParameterizedTest
  @MethodSource("redlines")
  void everyChangeHasALineOfItsOwnKindInEveryMedium(PrintedPolicy redline, Browser browser) {
    browser.open(redline);
    for (Medium medium : List.of(Medium.LIGHT, Medium.DARK, Medium.PRINT, Medium.FORCED_COLOURS)) {
      browser.show(medium);
      assertEquals(true, browser.run("""
          const lined = (name, line) => [...document.querySelectorAll(name)].every(
            (e) => getComputedStyle(e).textDecorationLine.includes(line));
          return lined("main ins", "underline") && lined("main del", "line-through")
            && [...document.querySelectorAll("main ins")].every(
              (e) => Number(getComputedStyle(e).fontWeight) >= 600);"""), medium::toString);
    }
  }

  /** The words at the edges have no role of their own and are hidden from nobody who listens. */
  @ParameterizedTest
  @MethodSource("redlines")
  void everyChangeIsReadOutWithItsBeginningAndItsEnd(PrintedPolicy redline, Browser browser) {
    browser.open(redline);

    assertEquals(true, browser.run("""
        const told = (name, start, end) => [...document.querySelectorAll("main " + name)].every(
          (e) => e.textContent.startsWith(start) && e.textContent.endsWith(end)
            && !e.closest("[aria-hidden]"));
        return told("ins", "inserted: ", "end of insertion")
          && told("del", "deleted: ", "end of deletion");"""));
  }

  @ParameterizedTest
  @MethodSource("redlines")
  void nothingButThePageIsAskedFor(PrintedPolicy redline, Browser browser) {
    browser.requests();

    browser.open(redline);

    assertEquals(1, browser.requests().size());
    assertEquals(List.of(), browser.check("foreign"));
  }
}
