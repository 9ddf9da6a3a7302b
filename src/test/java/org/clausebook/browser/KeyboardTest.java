package org.clausebook.browser;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.clausebook.PrintedPolicy;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;

/** A reader without a mouse reaches everything, in order, and sees where they are. */
@ExtendWith(InBrowser.class)
@Tag("slow")
final class KeyboardTest {
  private static final String RECORD_STOPS = """
      window.stopped = [];
      addEventListener("focusin", (event) => stopped.push(event.target));""";

  static List<PrintedPolicy> pages() {
    return PrintedPolicy.all();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void theFirstStopSkipsToThePolicy(PrintedPolicy page, Browser browser) {
    browser.open(page);

    browser.press(Keys.TAB);
    var found = new ArrayList<String>();
    if (!Objects.equals(true, browser.run("""
        const skip = document.activeElement;
        const box = skip.getBoundingClientRect();
        return skip.matches("body > a[href]:first-of-type") && box.top >= 0 && box.left >= 0;"""))) {
      found.add("the first stop is not the skip link, or is out of view");
    }

    browser.press(Keys.ENTER);
    if (!Objects.equals("main", browser.run("return document.activeElement.localName;"))) {
      found.add("the skip link does not move the focus to the policy");
    }
    OwnCheck.assertFaultless(page, "keyboard: the first stop skips to the policy", found);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void tabStopsAtEveryLinkInOrder(PrintedPolicy page, Browser browser) {
    browser.open(page);
    List<String> stops = browser.check("stops");
    browser.run(RECORD_STOPS);

    browser.press(Collections.nCopies(stops.size(), Keys.TAB).toArray(Keys[]::new));

    Object isInOrder = browser.run("""
        const stops = [...document.querySelectorAll("a[href], [tabindex='0'], summary")];
        return stopped.length === stops.length && stopped.every((stop, i) => stop === stops[i]);""");
    OwnCheck.assertFaultless(
        page,
        "keyboard: every link is a stop, in order",
        Objects.equals(true, isInOrder) ? List.of() : List.of("the stops are others"));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyStopIsMarkedAndInView(PrintedPolicy page, Browser browser) {
    browser.open(page);
    var found = new ArrayList<String>();
    for (Medium medium : List.of(Medium.LIGHT, Medium.DARK, Medium.FORCED_COLOURS)) {
      browser.show(medium);
      browser.check("unclearFocus").forEach(fault -> found.add(medium + ": " + fault));
    }

    OwnCheck.assertFaultless(page, "keyboard: every stop is marked and in view", found);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyLineOfTheContentsLeadsToItsClause(PrintedPolicy page, Browser browser) {
    browser.open(page);

    OwnCheck.assertFaultless(
        page,
        "keyboard: every line of the contents leads to its clause",
        browser.check("deadContents"));
  }
}
