package org.clausebook.feature.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.Nouns;
import org.clausebook.model.Vocabulary;
import org.clausebook.model.document.Lock;
import org.clausebook.model.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Locked words that only lack the merge field which the library has put in a noun's place. */
final class LockedNounsTest {
  private static final LockedNouns NOUNS = new LockedNouns(new Nouns(
      Optional.empty(),
      Map.of("members", noun("councillors"), "clerk", noun("Clerk & RFO*")),
      Vocabulary.empty()));

  private static SourceText noun(String words) {
    return SourceText.of(words, Location.of("councils/borwen/council.yaml"));
  }

  /** Anything else that differs is for the council to decide on. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Dogs bark.                   | Dogs bark.                              | true
      Dogs bark.                   | Dogs howl.                              | false
      All councillors know.        | All ${council.members} know.            | true
      Councillors know.            | ${council.members} know.                | true
      All members know.            | All ${council.members} know.            | false
      All councillors know it.     | All ${council.members} know.            | false
      All the councillors know.    | All ${council.members} know.            | false
      Ask the Clerk & RFO*.        | Ask the ${council.clerk}.               | true
      Ask the Clerk & RFOO.        | Ask the ${council.clerk}.               | false
      Councillors ask councillors. | ${council.members} ask ${council.members}. | true
      Councillors ask councillors. | ${council.members} ask councillors.     | true
      All ${council.members} know. | All councillors know.                   | false
      All councillors know.        | All ${council.body} know.               | false
      A (b) [c] \\E councillors.    | A (b) [c] \\E ${council.members}.        | true
      """)
  void areWrittenLikeTodays(String locked, String now, boolean isSame) {
    assertEquals(
        written(isSame ? now : locked, "Leads"),
        NOUNS.written(written(locked, "Leads"), written(now, "Leads")));
    assertEquals(
        written("On leads.", isSame ? now : locked),
        NOUNS.written(written("On leads.", locked), written("On leads.", now)));
  }

  private static Optional<Lock.Text> written(String body, String heading) {
    return Optional.of(new Lock.Text(heading, body));
  }

  /** Both have to be the same: one of the two does not make the other so. */
  @Test
  void headingAndBodyCountTogether() {
    Optional<Lock.Text> locked = written("All councillors know.", "Leads");

    assertEquals(locked, NOUNS.written(locked, written("All ${council.members} know.", "Dogs")));
  }

  @Test
  void aNewLineIsABlankAndAParagraphIsNot() {
    Optional<Lock.Text> locked = written("All councillors know.\n\nNobody tells.", "Leads");
    Optional<Lock.Text> wrapped =
        written("All\n${council.members} know.\n\nNobody\ntells.\n", "Leads");
    Optional<Lock.Text> joined = written("All ${council.members} know.\nNobody tells.", "Leads");

    assertEquals(wrapped, NOUNS.written(locked, wrapped));
    assertEquals(locked, NOUNS.written(locked, joined));
  }

  @Test
  void whatIsNoLongerThereStaysAsItWas() {
    Optional<Lock.Text> locked = written("All councillors know.", "Leads");

    assertEquals(locked, NOUNS.written(locked, Optional.empty()));
    assertEquals(Optional.empty(), NOUNS.written(Optional.empty(), locked));
  }
}
