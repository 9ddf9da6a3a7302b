package org.clausebook.stage.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemStartTest {
  /** The place of the value is marked with a star. */
  @ParameterizedTest
  @CsvSource({
    "The Clerk informs:||- *|- the auditor,              true",
    "The Clerk informs:||- staff|- *,                    true",
    "The Clerk informs:||- *,                            true",
    "**The Clerk informs:**||- (a) *|- (b) the auditor., true",
    "The Clerk informs:||1. *|2. the auditor,            true",
    "Rules:||- The Clerk decides.|- * decides.,          false",
    "Rules:||- * decides.|- * pays.,                     false",
    "Rules.||- *|- the auditor,                          false",
    "- *|- the auditor,                                  false",
    "- The Clerk informs:|  - *|  - the auditor,         true",
    "The Clerk informs:||- staff|  - *,                  false",
    "The Clerk * informs:,                               false"
  })
  void anItemAfterALeadInGoesOnWithItsSentence(String written, boolean goesOn) {
    String text = written.replace('|', '\n');
    int start = text.replace("**", "..").lastIndexOf('*');

    assertEquals(
        goesOn,
        ItemStart.goesOn(text.substring(0, start) + "\u0001" + text.substring(start + 1), start));
  }
}
