package org.clausebook.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.PrintedPolicy;
import org.clausebook.SamplePacks;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** A pack is held to what policies are held to. */
@ExtendWith(InBrowser.class)
@Tag("slow")
final class PackInBrowserTest {
  private static final int NARROW = 320;
  private static final int LOW = 256;

  private static PrintedPolicy pack;

  @BeforeAll
  static void print() {
    pack = SamplePacks.print();
  }

  @Test
  void noRuleIsViolatedInAnyMedium(Browser browser) {
    assertEquals(List.of(), AxeTest.findings(pack, browser).places());
  }

  @Test
  void nothingScrollsSidewaysAtFourHundredPercent(Browser browser) {
    browser.open(pack);
    browser.size(NARROW, LOW);

    assertEquals(List.of(), ReflowTest.faults(browser));
  }

  @Test
  void theKeyboardSkipsToThePoliciesAndSeesEveryStop(Browser browser) {
    browser.open(pack);
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

  @Test
  void whatAGroundSetsApartABorderDoesInForcedColours(Browser browser) {
    browser.open(pack);
    assertFalse(browser.check("tinted").isEmpty());

    browser.show(Medium.FORCED_COLOURS);

    assertEquals(List.of(), browser.check("unbordered"));
  }

  @Test
  void everyLinkWithinThePageLeadsSomewhereAndEveryIdIsThereOnce(Browser browser) {
    browser.open(pack);

    assertEquals(List.of(), browser.run("""
        const ids = [...document.querySelectorAll("[id]")].map((e) => e.id);
        return [...document.querySelectorAll("a[href^='#']")]
          .map((a) => a.getAttribute("href").slice(1))
          .filter((id) => !ids.includes(id))
          .concat(ids.filter((id, i) => ids.indexOf(id) !== i));"""));
  }

  @Test
  void nothingButThePageIsAskedFor(Browser browser) {
    browser.requests();

    browser.open(pack);

    assertEquals(1, browser.requests().size());
    assertEquals(List.of(), browser.check("foreign"));
  }
}
