package org.clausebook.feature.adopt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.clausebook.model.record.PartialDate;
import org.clausebook.model.record.Verb;
import org.junit.jupiter.api.Test;

/** What a meeting decided, in a line and as the keys of an event. */
final class ResolutionTest {
  private static final Resolution WHOLE = new Resolution(
      Verb.REPLACED,
      "Full Council",
      PartialDate.parse("2026-03-05"),
      Optional.of("26/041"),
      Optional.of("2.0"),
      Optional.of("At last."),
      Optional.of("open-spaces"));
  private static final Resolution BARE = new Resolution(
      Verb.ADOPTED,
      "Full Council",
      Optional.empty(),
      Optional.empty(),
      Optional.empty(),
      Optional.empty());

  @Test
  void isToldInALine() {
    assertEquals("replaced by open-spaces on 5 March 2026, decided by Full Council", WHOLE.words());
    assertEquals("adopted by Full Council", BARE.words());
  }

  @Test
  void keysAreInTheOrderOfAnEvent() {
    assertEquals(
        List.of("verb", "body", "by", "date", "minute", "version", "note"),
        List.copyOf(WHOLE.keys().keySet()));
    assertEquals("{verb=adopted, body=Full Council, date=unknown}", BARE.keys().toString());
  }

  @Test
  void aPendingEventHasVerbAndBodyAlready() {
    assertEquals(
        "{date=2026-03-05, minute=26/041, version=2.0, by=open-spaces, note=At last.}",
        WHOLE.late().toString());
    assertEquals("{date=unknown}", BARE.late().toString());
  }

  @Test
  void whatIsOnRecordAlreadyMayGetWhatItLacks() {
    assertEquals(
        "{minute=26/041, version=2.0, by=open-spaces, note=At last.}",
        WHOLE.more().toString());
    assertEquals("{}", BARE.more().toString());
  }
}
