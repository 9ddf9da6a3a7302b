package org.clausebook.feature.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.clausebook.feature.drift.ClauseTexts.Sides;
import org.clausebook.model.Basis;
import org.clausebook.model.document.Lock;
import org.clausebook.model.text.ClauseId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a clause is told to be, by the words of both sides then and now; '-' where there are none. */
final class ClauseTextsTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      one two three      | one two three      | one two three        | one two three        | same
      one two three      | one two four       | one two three        | one two four         | same
      one two three      | one two three      | ONE two three        | ONE two three        | changed upstream
      one two three      | one two four       | ONE two three        | ONE two four         | changed upstream
      one two three      | one two three      | one two three        | one two four         | edited here
      one two three      | one two four       | one two three        | one two three        | edited here
      one two three      | one two four       | ONE two three        | ONE two five         | both
      one two three      | one two four       | ONE two three        | ONE two three        | both
      one two three      | its own words      | one TWO three        | its own words        | changed upstream
      one two three four | one two THREE four | one two three fourth | one two THREE fourth | changed upstream
      -                  | its own            | -                    | its own              | same
      -                  | its own            | -                    | its own words        | edited here
      one two three      | one two three      | -                    | -                    | gone (withdrawn upstream)
      one two three      | one two three      | one two three        | -                    | gone (left out here)
      one two three      | one two three      | -                    | one two three        | changed upstream (withdrawn upstream)
      -                  | its own            | -                    | -                    | gone (left out here)
      -                  | -                  | one two three        | one two three        | added (new upstream)
      -                  | -                  | one two three        | -                    | added (new upstream, left out here)
      -                  | -                  | -                    | its own              | added (inserted here)
      one two three      | -                  | one two three        | one two three        | added (taken in here)
      one two three      | -                  | one two three        | -                    | same (left out here)
      one two three      | -                  | one two FOUR         | -                    | changed upstream (left out here)
      one two three      | -                  | -                    | -                    | same (withdrawn upstream)
      """)
  void bothSidesThenAndNowMakeTheState(
      String upstreamThen, String ownThen, String upstreamNow, String ownNow, String state) {
    ClauseTexts texts = texts(upstreamThen, ownThen, upstreamNow, ownNow, List.of());

    String detail = DriftState.detail(texts);
    assertEquals(
        state, DriftState.of(texts).words() + (detail.isEmpty() ? "" : " (" + detail + ")"));
  }

  /** Of its words nobody knows what they would be, but nobody here has changed them. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      one two three | one two four  | one 2 3 | one 2 3 | changed upstream
      one two three | one two three | one 2 3 | one 2 3 | changed upstream
      """)
  void anAmendmentThatFitsNoMoreIsNoEdit(
      String upstreamThen, String ownThen, String upstreamNow, String ownNow, String state) {
    ClauseTexts texts = texts(upstreamThen, ownThen, upstreamNow, ownNow, List.of("no fit"));

    assertEquals(state, DriftState.of(texts).words());
  }

  private static ClauseTexts texts(
      String upstreamThen,
      String ownThen,
      String upstreamNow,
      String ownNow,
      List<String> misfits) {
    return new ClauseTexts(
        new ClauseId("scope"),
        Basis.MODEL,
        new Sides(text(upstreamThen), text(ownThen)),
        new Sides(text(upstreamNow), text(ownNow)),
        false,
        List.of(),
        List.of(),
        misfits);
  }

  private static Optional<Lock.Text> text(String words) {
    return words.equals("-") ? Optional.empty() : Optional.of(new Lock.Text("Scope", words));
  }
}
