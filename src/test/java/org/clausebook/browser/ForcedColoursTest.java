package org.clausebook.browser;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.clausebook.PrintedPolicy;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is told by a colour is told otherwise too, to readers whose system sets all colours. */
@ExtendWith(InBrowser.class)
@Tag("slow")
final class ForcedColoursTest {
  static List<PrintedPolicy> pages() {
    return PrintedPolicy.all();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void whatAGroundSetsApartABorderDoes(PrintedPolicy page, Browser browser) {
    browser.open(page);
    assertFalse(browser.check("tinted").isEmpty());

    browser.show(Medium.FORCED_COLOURS);

    OwnCheck.assertFaultless(
        page, "forced colours: what a ground sets apart has a border", browser.check("unbordered"));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyLinkHasTheColourOfLinks(PrintedPolicy page, Browser browser) {
    browser.open(page);
    browser.show(Medium.FORCED_COLOURS);

    OwnCheck.assertFaultless(
        page, "forced colours: every link looks like one", browser.check("unmarkedLinks"));
  }
}
