package org.clausebook.feature.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.SamplePolicy;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.PolicySources;
import org.clausebook.model.document.Lock;
import org.clausebook.model.text.ClauseId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is written only where it gives the clause the wanted words, and nothing else goes wrong. */
final class TakeCheckTest {
  private static final String FILE = "councils/borwen/dogs.yaml";
  private static final String RETITLED = "amendments: [{retitle: leads, with: Ropes}]";
  private static final String MISFIT =
      "amendments:\n  - {substitute: leads, words: ropes, with: lines}\n";

  @TempDir
  Path folder;

  private DriftSample sample;
  private Lock lock;

  @BeforeEach
  void lockThePolicy() {
    SamplePolicy.in(folder);
    sample = new DriftSample(folder);
    lock = sample.lock(Map.of(), DriftSample.clause("leads", "On leads.", "On leads."));
  }

  private List<String> problems(Result<PolicySources> after, String heading) {
    var check = new TakeCheck(lock, sample.today(), new ClauseId("leads"), sample.workspace());
    var wanted = Optional.of(new Lock.Text(heading, "Dogs are kept on leads."));
    return check.problems(after, wanted).stream()
        .map(problem -> problem.location() + " " + problem.message())
        .toList();
  }

  private Result<PolicySources> file(String text) {
    return sample.workspace().sources(DriftSample.KEY, text);
  }

  private static Diagnostic error(String file) {
    return Diagnostic.error(Location.of(file, 3, 1), "this is odd", "mend it");
  }

  @Test
  void theWantedWordsAreFine() {
    assertEquals(List.of(), problems(file(RETITLED), "Ropes"));
  }

  @Test
  void otherWordsThanTheWantedOnesAreNot() {
    assertEquals(
        List.of(FILE + " amendments to other clauses change the words of clause 'leads' too"),
        problems(file(RETITLED), "Leads"));
  }

  /** The text is not written, so that its lines would lead nowhere. */
  @Test
  void aNewMistakeIsToldWithoutItsLine() {
    assertEquals(
        List.of(FILE + " with these words the file would have a mistake: these words are not in"
            + " clause 'leads'"),
        problems(file(MISFIT), "Leads"));
  }

  @Test
  void aMistakeThatIsThereAlreadyIsNotHeldAgainstTheText() {
    new SamplePolicy(folder).overlay(MISFIT);

    assertEquals(List.of(), problems(file(MISFIT), "Leads"));
  }

  @Test
  void aNewMistakeInAnotherFileKeepsItsPlace() {
    Result<PolicySources> after =
        Result.of(sample.sources(), List.of(error("councils/borwen/council.yaml")));

    assertEquals(List.of("councils/borwen/council.yaml:3:1 this is odd"), problems(after, "Leads"));
  }

  @Test
  void aWarningKeepsNothingFromBeingWritten() {
    Result<PolicySources> after = Result.of(
        sample.sources(),
        List.of(Diagnostic.warning(Location.of(FILE, 3, 1), "this is odd", "mend it")));

    assertEquals(List.of(), problems(after, "Leads"));
  }

  /** Without sources nothing is known of the words, and the mistakes alone are told. */
  @Test
  void aFileThatCannotBeReadIsToldByItsMistakes() {
    assertEquals(
        List.of(FILE + " with these words the file would have a mistake: this is odd"),
        problems(Result.failed(error(FILE)), "Leads"));
  }
}
