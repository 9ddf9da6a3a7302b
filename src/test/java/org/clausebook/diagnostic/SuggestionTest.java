package org.clausebook.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a misspelt name was meant to be. */
final class SuggestionTest {
  private static final List<String> KEYS = List.of("term", "title", "name", "date-style");

  @Test
  void theNearestNameIsProposed() {
    assertEquals(Optional.of("term"), Suggestion.nearest("trem", KEYS));
    assertEquals(Optional.of("date-style"), Suggestion.nearest("datestyle", KEYS));
    assertEquals("did you mean 'name'?", Suggestion.hint("nmae", KEYS));
  }

  @Test
  void whatIsTooFarFromAllIsNot() {
    assertEquals(Optional.empty(), Suggestion.nearest("amendments", KEYS));
    assertEquals("use one of: term, title, name, date-style", Suggestion.hint("amendments", KEYS));
  }

  @Test
  void whereThereIsNothingToChooseFromThatIsSaid() {
    assertEquals("there are none to choose from", Suggestion.hint("x", List.of()));
  }
}
