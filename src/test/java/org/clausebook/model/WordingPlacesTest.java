package org.clausebook.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.clausebook.diagnostic.Location;
import org.clausebook.model.text.SourceText;
import org.clausebook.model.text.Wording;
import org.junit.jupiter.api.Test;

/** Amended words know where each of them is written. */
final class WordingPlacesTest {
  private static final Wording LIBRARY =
      Wording.of(SourceText.of("users can contact us", Location.of("library.yaml", 8, 7)));
  private static final Wording OWN =
      Wording.of(SourceText.of("staff users", Location.of("council.yaml", 3, 11)));

  @Test
  void wordsThatAreReplacedKnowTheOtherFile() {
    Wording amended = LIBRARY.replace(0, "users".length(), OWN);

    assertEquals("staff users can contact us", amended.text());
    assertEquals(Location.of("council.yaml", 3, 17), amended.locate("staff ".length()));
  }

  @Test
  void wordsThatAreLeftAloneKeepTheirPlace() {
    Wording amended = LIBRARY.replace(0, "users".length(), OWN);

    int contact = amended.text().indexOf("contact");
    assertEquals(Location.of("library.yaml", 8, 17), amended.locate(contact));
  }

  @Test
  void aPartOfAmendedWordsCrossesItsRuns() {
    Wording part = LIBRARY.replace(0, "users".length(), OWN).part(6, 15);

    assertEquals("users can", part.text());
    assertEquals(2, part.runs().size());
    assertEquals(Location.of("library.yaml", 8, 12), part.locate("users".length()));
  }

  @Test
  void nothingCanBeReplacedByNothing() {
    Wording shorter = LIBRARY.replace(5, 9, Wording.empty());

    assertEquals("users contact us", shorter.text());
    assertEquals("users", shorter.part(0, 5).text());
    assertEquals("", shorter.part(7, 7).text());
  }

  @Test
  void whatHasNoWordsHasNoPlace() {
    assertThrows(IllegalStateException.class, () -> Wording.empty().locate(0));
  }
}
