package org.clausebook.feature.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SentenceTest {
  private static List<String> split(String text) {
    return Sentence.split(text).stream().map(Sentence::text).toList();
  }

  @Test
  void aSentenceEndsWithItsStop() {
    assertEquals(
        List.of("Is it?", "Yes!", "It is (see above).", "“Well.”", "5 dogs."),
        split("Is it? Yes! It is (see above). “Well.” 5 dogs."));
  }

  @Test
  void anAbbreviationOrANumberEndsNone() {
    assertEquals(
        List.of("Ask Mr. J. Smith, e.g. Tuesday at 10.30.", "See no. 5 of para. 2."),
        split("Ask Mr. J. Smith, e.g. Tuesday at 10.30. See no. 5 of para. 2."));
  }

  @Test
  void aSentenceKnowsWhereItBegins() {
    assertEquals(
        List.of(0, 6), Sentence.split("One.  Two.").stream().map(Sentence::from).toList());
  }

  @Test
  void onlyWhatHoldsALetterOrDigitIsAWord() {
    assertEquals(
        List.of("The", "Clerk", "RFO’s", "5%"), new Sentence("The Clerk & RFO’s – 5%", 0).words());
  }
}
