package org.clausebook.feature.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.clausebook.diagnostic.Result;
import org.clausebook.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Interviews about the policies of the library. */
final class LibraryInterviewTest {
  private static final Executor NOT_NOW = task -> {};
  private static final List<String> CIRCUMSTANCES = List.of("country", "employees", "turnover");

  @TempDir
  Path folder;

  @BeforeEach
  void library() throws IOException {
    Files.writeString(
        folder.resolve("clausebook.yaml"),
        "library: " + Path.of("templates").toAbsolutePath().toString().replace('\\', '/'));
  }

  @Test
  void oneInterviewForAllPoliciesAsksNothingTwice() throws IOException {
    List<String> policies = policies();

    Interview interview = answered(begin("Exampleton Town Council", policies));

    List<Question> questions = interview.questions();
    assertEquals(23, policies.size());
    assertEquals(
        questions.size(), questions.stream().map(Question::id).distinct().count());
    assertEquals(
        questions.size(),
        questions.stream()
            .map(asked -> asked.subject().orElse("") + ": " + asked.words().question())
            .distinct()
            .count());
    List<Question> ofTheCouncil =
        questions.stream().filter(asked -> asked.subject().isEmpty()).toList();
    assertEquals(
        ofTheCouncil.size(),
        ofTheCouncil.stream().map(asked -> asked.words().question()).distinct().count());
    assertEquals(
        ofTheCouncil.size(),
        ofTheCouncil.stream()
            .map(asked -> asked.place().key().orElse(""))
            .distinct()
            .count());
    assertEquals(
        List.of("country", "turnover"),
        ids(interview).stream().filter(CIRCUMSTANCES::contains).toList());
    assertEquals(List.of(74, 112), List.of(ofTheCouncil.size(), questions.size()));

    write(interview);

    assertEquals(List.of(), ids(begin("exampleton", policies)));
    assertTrue(Files.readString(folder.resolve("councils/exampleton/council.yaml"))
        .contains("country: England\n"));
  }

  @Test
  void aLaterInterviewAsksOnlyWhatTheNewPolicyBrings() throws IOException {
    List<String> all = policies();
    List<String> last = List.of(all.get(all.size() - 1));
    write(answered(begin("Exampleton Town Council", all.subList(0, all.size() - 1))));
    List<String> alone = ids(begin("Elsewhere Town Council", last));

    List<String> asked = ids(begin("exampleton", last));

    assertTrue(alone.containsAll(asked), asked::toString);
    assertEquals(
        List.of(),
        asked.stream()
            .filter(id -> id.equals("facts.employees") || id.equals("country"))
            .toList());
    write(answered(begin("exampleton", last)));
    assertEquals(List.of(), ids(begin("exampleton", all)));
  }

  @Test
  void whatWasPutOffOrHasNothingUsualIsAskedUntilItIsAnswered() throws IOException {
    write(answered(begin("Exampleton Town Council", List.of("complaints"))));
    Files.writeString(folder.resolve("councils/exampleton/council.yaml"), """
        name: Exampleton Town Council
        kind: town
        country: England
        contacts: {complaints: pending}
        """);

    assertEquals(
        List.of("contacts.complaints", "contacts.email", "contacts.post"),
        ids(begin("exampleton", List.of("complaints"))));
  }

  @ParameterizedTest
  @CsvSource({
    "Exampleton Town Council, biodiversity, country",
    "Exampleton City Council, biodiversity, country",
    "Exampleton Parish Council, biodiversity,",
    "Exampleton Parish Meeting, biodiversity,",
    "Exampleton Community Council, biodiversity,",
    "Exampleton Parish Council, disciplinary-and-grievance, employees",
    "Exampleton Parish Council, training, ",
    "Exampleton Parish Council, publication-scheme, turnover"
  })
  void onlyWhatAPolicyDependsOnAndNobodyKnowsIsAsked(String name, String policy, String asked) {
    Interview interview = answered(begin(name, List.of(policy)));

    assertEquals(
        Optional.ofNullable(asked).map(List::of).orElse(List.of()),
        ids(interview).stream().filter(CIRCUMSTANCES::contains).toList());
  }

  @Test
  void whatTheProfileSaysIsNotAsked() throws IOException {
    Files.createDirectories(folder.resolve("councils/exampleton"));
    Files.writeString(folder.resolve("councils/exampleton/council.yaml"), """
        name: Exampleton Town Council
        kind: town
        country: Wales
        turnover: £85,000
        facts:
          employees: no
        """);

    List<String> asked = ids(begin("exampleton", policies()));

    assertFalse(asked.stream().anyMatch(CIRCUMSTANCES::contains));
    assertFalse(asked.contains("facts.employees"));
  }

  @Test
  void anAmountIsCheckedAtOnceAndTheTurnoverMayStayOpen() {
    Interview interview = begin("Exampleton Parish Council", List.of("publication-scheme"));
    Question turnover = question(interview, "turnover");

    Result<Interview> refused = interview.with(turnover, Given.answer("85k"));
    Result<Interview> taken = interview.with(turnover, Given.answer("£85,000"));
    Result<Interview> open = interview.with(turnover, new Given.Usual());

    assertEquals("write '£85,000'", refused.diagnostics().get(0).hint().orElseThrow());
    assertTrue(taken.isOk(), taken.diagnostics()::toString);
    assertTrue(open.isOk());
  }

  private List<String> policies() {
    return interviews().policies().toOptional().orElseThrow().stream()
        .map(Question.Choice::value)
        .toList();
  }

  private Interviews interviews() {
    return new Interviews(Workspace.open(folder, NOT_NOW));
  }

  private Interview begin(String council, List<String> policies) {
    return interviews()
        .begin(new InterviewRequest(Optional.of(council), policies))
        .toOptional()
        .orElseThrow();
  }

  private static List<String> ids(Interview interview) {
    return interview.questions().stream().map(Question::id).toList();
  }

  private static Question question(Interview interview, String id) {
    return interview.questions().stream()
        .filter(asked -> asked.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** Takes what is offered; otherwise the first choice or the example. */
  private static Interview answered(Interview begun) {
    Interview interview = begun;
    while (true) {
      Interview now = interview;
      Optional<Question> open =
          now.questions().stream().filter(asked -> now.given(asked).isEmpty()).findFirst();
      if (open.isEmpty()) {
        return now;
      }
      interview = now.assuming(open.get(), sample(open.get())).settled();
    }
  }

  private static Given sample(Question question) {
    return question.withoutAnswer().isPresent()
        ? new Given.Usual()
        : question.choices().stream()
            .findFirst()
            .map(choice -> Given.answer(choice.value()))
            .or(() -> question
                .words()
                .example()
                .map(example -> new Given.Answer(List.of(example.split("; ", -1)))))
            .orElseGet(Given.Later::new);
  }

  private void write(Interview interview) throws IOException {
    Result<InterviewPlan> plan = interview.plan();
    assertTrue(plan.isOk(), plan.diagnostics()::toString);
    for (var file : plan.toOptional().orElseThrow().files()) {
      Path path = folder.resolve(file.file().path());
      Files.createDirectories(Objects.requireNonNull(path.getParent()));
      Files.writeString(path, file.text());
    }
  }
}
