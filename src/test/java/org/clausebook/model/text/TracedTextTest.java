package org.clausebook.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.text.TracedText.Run;
import org.junit.jupiter.api.Test;

/** Changing a text keeps the origin of all that is left alone. */
final class TracedTextTest {
  private static final SourceText DOGS =
      SourceText.of("dogs on leads", Location.of("dogs.yaml", 3, 5));
  private static final SourceText NAME =
      SourceText.of("the Clerk", Location.of("council.yaml", 1, 7));
  private static final TracedText CLERK = TracedText.of(NAME).as("council.contacts.helpdesk");

  /** Each run as {@code words@file:line:column}. */
  private static String show(TracedText text) {
    return text.runs().stream()
        .map(run ->
            text.text().substring(run.from(), run.to()) + "@" + run.origin().location())
        .collect(Collectors.joining("|"));
  }

  @Test
  void aPartKnowsWhereItBegins() {
    assertEquals("on@dogs.yaml:3:10", show(TracedText.of(DOGS).part(5, 7)));
    assertEquals(TracedText.EMPTY, TracedText.of(DOGS).part(4, 4));
  }

  @Test
  void whatFollowsAChangeKeepsItsPlace() {
    TracedText text = TracedText.of(DOGS);
    var edits = new TracedEdits(text);
    edits.replace(0, 4, CLERK);
    edits.insert(8, "- ");
    edits.cut(12, 13);

    assertEquals(
        "the Clerk@council.yaml:1:7| on @dogs.yaml:3:9|- @dogs.yaml:3:13|lead@dogs.yaml:3:13",
        show(edits.done()));
  }

  @Test
  void aTextWithoutChangesIsItself() {
    TracedText text = TracedText.of(DOGS);

    assertEquals(text, new TracedEdits(text).done());
    assertEquals(text, text.replaceAll(Pattern.compile("cats"), (cats, edits) -> {
      throw new IllegalStateException("no cats");
    }));
  }

  @Test
  void partsThatFollowEachOtherInTheirFileAreOneRun() {
    TracedText text = TracedText.of(DOGS);

    TracedText again = text.part(0, 5).then(text.part(5, 13));

    assertEquals(text, again);
    assertEquals(2, text.part(0, 5).then(text.part(6, 13)).runs().size());
  }

  @Test
  void aCharacterBesideTheEndOfARunBelongsToTheNext() {
    TracedText text = CLERK.then(TracedText.of(DOGS));

    assertEquals("council.yaml:1:15", text.locate(8).toString());
    assertEquals("dogs.yaml:3:5", text.locate(9).toString());
  }

  @Test
  void aCapitalLeavesTheOriginsAlone() {
    assertEquals("The Clerk@council.yaml:1:7", show(CLERK.respelt("The Clerk")));
    assertEquals(
        "SSo@council.yaml:1:7", show(TracedText.of("ßo", CLERK.originAt(0)).respelt("SSo")));
  }

  @Test
  void aSignThatIsPutInIsWorkedOut() {
    TracedText signed = TracedText.of(DOGS).part(0, 6).withSigns("d\\ogs o");

    assertEquals("d@dogs.yaml:3:5|\\@dogs.yaml:3:6|ogs o@dogs.yaml:3:6", show(signed));
    assertEquals(
        List.of(true, false, true),
        signed.runs().stream().map(run -> run.origin().isTyped()).toList());
  }

  @Test
  void wordsInThePlaceOfOthersAreTypedOnlyIfTheyAreWhatIsWritten() {
    Origin term = Origin.value("council.term", NAME);

    assertEquals(true, term.of("The Clerk").isTyped());
    assertEquals(false, term.of("The Clerk's").isTyped());
  }

  @Test
  void whiteSpaceAtTheEndsGoesWithItsOrigins() {
    TracedText text = TracedText.of(SourceText.of("  on ", Location.of("dogs.yaml", 1, 1)));

    assertEquals("on@dogs.yaml:1:3", show(text.strip()));
    assertEquals(TracedText.EMPTY, text.part(0, 2).strip());
  }

  @Test
  void runsThatAreNotTheTextAreRefused() {
    Origin origin = Origin.of(DOGS, 0);
    var tooShort = List.of(new Run(0, 1, origin));
    var overlapping = List.of(new Run(0, 1, origin), new Run(0, 2, origin));

    assertThrows(IllegalArgumentException.class, () -> new TracedText("do", tooShort));
    assertThrows(IllegalArgumentException.class, () -> new TracedText("do", overlapping));
  }
}
