package org.clausebook.feature.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.clausebook.diagnostic.Result;
import org.clausebook.feature.drift.ClauseTexts.Sides;
import org.clausebook.model.Basis;
import org.clausebook.model.document.Lock;
import org.clausebook.model.record.Settled.Way;
import org.clausebook.model.text.ClauseId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The words that each way gives a clause, by those of both sides then and now; {@code -} where
 * there are none, and {@code !} with the reason where the way is not open.
 */
final class WantedWordsTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      a b c d | a b c d | A b c d | A b c d | upstream | A b c d
      a b c d | a b c X | A b c d | A b c X | upstream | A b c d
      a b c d | a b c d | -       | -       | upstream | -
      -       | -       | A b c d | A b c d | upstream | A b c d
      -       | its own | -       | its own | upstream | !is the council's own and was never in the library
      -       | its own | A b c d | its own | upstream | A b c d
      a b c d | its own | -       | its own | upstream | -
      a b c d | a b c d | A b c d | A b c d | keep     | a b c d
      a b c d | a b c X | A b c d | A b c d | keep     | a b c X
      -       | its own | -       | -       | keep     | its own
      a b c d | -       | A b c d | A b c d | keep     | -
      a b c d | a b c d | A b c d | a b c X | as-is    | a b c X
      a b c d | a b c d | A b c d | -       | as-is    | -
      """)
  void areThoseOfTheSideThatIsTaken(
      String upstreamThen,
      String ownThen,
      String upstreamNow,
      String ownNow,
      String way,
      String words) {
    assertEquals(words, words(texts(upstreamThen, ownThen, upstreamNow, ownNow, ""), way));
  }

  /** The council's part is what it had, or what it has in the draft where that was edited. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      a b c d | a b c X | A b c d | a b c X | ''     | A b c X
      a b c d | a b c d | A b c d | a b c X | ''     | A b c X
      a b c d | a b c X | A b c d | a b c Y | ''     | A b c Y
      a b c d | a b c X | A b c d | A b c d | ''     | A b c d
      a b c d | a b c X | A b c d | A b c Y | ''     | A b c Y
      a b c d | a b c X | a b c d | a b c Y | ''     | a b c Y
      a b c d | a b c X | A b c d | a b c d | no fit | A b c X
      a b c d | a b c X | A b c d | A b c d | no fit | A b c X
      a b c d | X b c d | A b c d | X b c d | ''     | !was changed in two ways where it begins
      a b c d | a b c X | a b c D | a b c X | ''     | !was changed in two ways after 'a b c'
      -       | its own | -       | its own | ''     | !cannot be merged
      a b c d | a b c d | -       | -       | ''     | !cannot be merged
      -       | -       | A b c d | A b c d | ''     | !cannot be merged
      a b c d | -       | A b c d | -       | ''     | !cannot be merged
      """)
  void mergedAreTheChangesOfBoth(
      String upstreamThen,
      String ownThen,
      String upstreamNow,
      String ownNow,
      String misfit,
      String words) {
    assertEquals(words, words(texts(upstreamThen, ownThen, upstreamNow, ownNow, misfit), "merge"));
  }

  @ParameterizedTest
  @CsvSource({"upstream, A b c d", "keep, a b c X", "as-is, !has an amendment that no longer fits"})
  void anAmendmentThatNoLongerFitsIsNotLeftAsItIs(String way, String words) {
    assertEquals(words, words(texts("a b c d", "a b c X", "A b c d", "A b c d", "no fit"), way));
  }

  /** Neither the council's file nor the library has it: there is nothing to amend. */
  @ParameterizedTest
  @CsvSource({
    "upstream, true, !is left out by a choice or a fact",
    "keep, true, !is left out by a choice or a fact",
    "merge, true, !is left out by a choice or a fact",
    "as-is, true, -",
    "upstream, false, -",
    "keep, false, a b c d",
  })
  void whatAnAnswerLeavesOutNoWayBringsBack(String way, boolean isOffered, String words) {
    var texts = new ClauseTexts(
        new ClauseId("scope"),
        Basis.MODEL,
        new Sides(text("a b c d"), text("a b c d")),
        new Sides(Optional.empty(), Optional.empty()),
        isOffered,
        List.of(),
        List.of(),
        List.of());

    assertEquals(words, words(texts, way));
  }

  @ParameterizedTest
  @CsvSource({
    "upstream, STATUTORY, A b c d",
    "keep, STATUTORY, !is statutory",
    "merge, STATUTORY, !is statutory",
    "as-is, STATUTORY, !is statutory",
    "keep, MODEL, a b c d",
  })
  void aStatutoryClauseIsTheLibrarysAlone(String way, Basis basis, String words) {
    var texts = new ClauseTexts(
        new ClauseId("scope"),
        basis,
        new Sides(text("a b c d"), text("a b c d")),
        new Sides(text("A b c d"), text("A b c d")),
        true,
        List.of(),
        List.of(),
        List.of());

    assertEquals(words, words(texts, way));
  }

  private static ClauseTexts texts(
      String upstreamThen, String ownThen, String upstreamNow, String ownNow, String misfit) {
    return new ClauseTexts(
        new ClauseId("scope"),
        Basis.MODEL,
        new Sides(text(upstreamThen), text(ownThen)),
        new Sides(text(upstreamNow), text(ownNow)),
        false,
        List.of(),
        List.of(),
        misfit.isEmpty() ? List.of() : List.of(misfit));
  }

  private static Optional<Lock.Text> text(String words) {
    return words.equals("-") ? Optional.empty() : Optional.of(new Lock.Text("Scope", words));
  }

  /** The body, {@code -} for none, or the beginning of why not. */
  private static String words(ClauseTexts texts, String word) {
    Way way = Way.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    Result<Optional<Lock.Text>> wanted =
        new WantedWords(texts, "councils/borwen/dogs.yaml").of(way);
    return wanted
        .toOptional()
        .map(text -> text.map(Lock.Text::body).orElse("-"))
        .orElseGet(() -> "!"
            + wanted
                .diagnostics()
                .get(0)
                .message()
                .replaceFirst("clause 'scope' ", "")
                .replaceFirst("(:|, | and must).*", ""));
  }
}
