package org.clausebook.feature.adopt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.document.Lock;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.record.Decision;
import org.clausebook.model.record.ShownDate;
import org.clausebook.model.record.Status;
import org.clausebook.model.text.Fingerprint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A text that is about to be decided on, held against an earlier decision. */
final class DecidedTextTest {
  private static final String FILE = "councils/borwen/dogs.yaml";

  @Test
  void theSameWordsHaveNotChanged() {
    assertEquals(List.of(), decided("dogs: on leads", "").changesSince(lock("dogs: on leads", "")));
  }

  @Test
  void otherWordsHave() {
    assertEquals(
        1,
        decided("dogs: on leads", "").changesSince(lock("dogs: run free", "")).size());
  }

  @Test
  void aChangeSaysWhatWasDecidedWhenAndWhatItIsNow() {
    Lock approval = lock("dogs: run free", "");

    Diagnostic told = DecidedText.refused(
        decided("dogs: on leads", "").changesSince(approval).get(0), approval, FILE);

    assertEquals(
        "clause 'dogs' is not what was approved on 2026-02-12: it was 'dogs run free' and is"
            + " 'dogs on leads'",
        told.message());
    assertEquals(true, told.isError());
  }

  /** The words have changed; the version before, the one now, and the one that is proposed. */
  @ParameterizedTest
  @CsvSource({
    "1.0, 1.1, ''",
    "1.0, 1.0, 1.1",
    "1.0, 0.9, 1.1",
    "1.9, 1.10, ''",
    "1.10, 1.9, 1.11",
    "1.0, 1.0.1, ''",
    "1.0, '', ''",
    "'', 1.0, ''",
  })
  void otherWordsNeedALaterVersion(String former, String now, String proposed) {
    Optional<Diagnostic> taken =
        decided("dogs: on leads", now).versionTaken(lock("dogs: run free", former));

    assertEquals(
        proposed.isEmpty() ? Optional.empty() : Optional.of("use '--version " + proposed + "'"),
        taken.flatMap(Diagnostic::hint));
  }

  @Test
  void theSameWordsKeepTheirVersion() {
    assertEquals(
        Optional.empty(),
        decided("dogs: on leads", "1.0").versionTaken(lock("dogs: on leads", "1.0")));
  }

  private static DecidedText decided(String text, String version) {
    return new DecidedText(document(text, version), FILE);
  }

  private static PolicyDocument document(String text, String version) {
    return ChangedClauseTest.document(text, Optional.of(version).filter(named -> !named.isEmpty()));
  }

  private static Lock lock(String text, String version) {
    return new Lock(
        new Lock.Made(
            "test", Optional.empty(), Fingerprint.of(new byte[1]), Fingerprint.of(new byte[2])),
        new Decision(
            "approved",
            "Amenities Committee",
            Optional.of(new ShownDate("2026-02-12", "12 February 2026")),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(Status.APPROVED)),
        new Lock.Cycle("annually", Optional.empty(), Optional.empty(), Optional.empty()),
        Map.of(),
        document(text, version),
        List.of(),
        List.of());
  }
}
