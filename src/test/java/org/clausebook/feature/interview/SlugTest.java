package org.clausebook.feature.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The folder that is proposed for a council of some name. */
final class SlugTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Exampleton Parish Council|exampleton",
        "Llan-ddim-yn-bod Community Council|llan-ddim-yn-bod",
        "Cyngor Cymuned Llan-ddim-yn-bod|llan-ddim-yn-bod",
        "Cyngor Tref Llanbêr|llanber",
        "Tŷ Hŵn Town Council|ty-hwn",
        "Y Felinheli|y-felinheli",
        "The Exampleton Parish Meeting|exampleton",
        "Long Yarn with Tall Story Grouped Parish Council|long-yarn-with-tall-story",
        "Heanor & Loscoe Town Council|heanor-and-loscoe",
        "Exampleton/Sampleford Joint Parish Council|exampleton-sampleford",
        "King's Example Parish Council|kings-example",
        "St. Mary’s Parish Council|st-marys",
        "Straße Øster Ærø City Council|strasse-oster-aero",
        "Town Quay Parish Council|town-quay",
        "Council Bluffs Village Council|council-bluffs",
        "exampleton|exampleton",
        "  2nd Example   Neighbourhood Council |2nd-example",
        "Town Council|town",
        "Con Parish Council|con-parish-council",
        "COM1|com1-2",
      })
  void aNameIsMadeShort(String name, String slug) {
    assertEquals(Optional.of(slug), Slug.of(name, List.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?", "東京", "---"})
  void aNameWithoutALetterMakesNone(String name) {
    assertEquals(Optional.empty(), Slug.of(name, List.of()));
  }

  @Test
  void aFolderThatIsThereIsNotProposed() {
    String name = "Ashford Town Council";

    assertEquals(Optional.of("ashford"), Slug.of(name, List.of("ash")));
    assertEquals(Optional.of("ashford-town-council"), Slug.of(name, List.of("ashford")));
    assertEquals(
        Optional.of("ashford-town-council-2"),
        Slug.of(name, List.of("ashford", "ashford-town-council")));
    assertEquals(
        Optional.of("ashford-town-council-3"),
        Slug.of(name, List.of("ashford", "ashford-town-council", "ashford-town-council-2")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "a-1", "ashford-town", "2nd", "console", "com10"})
  void aFolderIsCalledInSmallLettersAndFigures(String name) {
    assertTrue(Slug.isSlug(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "-", "A", "a_b", "_county", ".policy", "a--b", "a-", "-a", "a b", "é", "a/b", "..",
        "con", "nul", "lpt1"
      })
  void anotherNameMeansSomethingElse(String name) {
    assertFalse(Slug.isSlug(name));
  }
}
