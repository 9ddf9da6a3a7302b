package org.clausebook.feature.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.clausebook.Clausebook;
import org.clausebook.cli.WorkspaceFolder;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.record.PolicyKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked, and what becomes of the answers. */
final class InterviewTest {
  private static final Path TYPES = Path.of("src/test/resources/interview/_types");

  @TempDir
  Path temporary;

  private WorkspaceFolder workspace;

  @BeforeEach
  void library() {
    workspace = WorkspaceFolder.withLayouts(temporary)
        .lay(TYPES)
        .write("templates/policies/sheds.yaml", """
            title: Sheds of ${council.name}
            description: What may be built.
            fields:
              contacts.allotments:
                question: Who looks after the allotments?
                type: role
            review-cycle: none
            clauses: [allotments-bees]
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "Exampleton Parish Council, parish",
    "Town Quay Parish Council, parish",
    "Parish Down Town Council, town",
    "Exampleton Parish Meeting, parish-meeting",
    "EXAMPLETON CITY COUNCIL, city",
    "Exampleton, ''",
    "Parishton Council, ''",
  })
  void theNameSaysWhatKindOfBodyItIs(String name, String kind) {
    Interview interview = answer(begin(), "name", name);

    assertEquals(kind, proposal(interview, "kind"));
  }

  @Test
  void aCouncilIsCalledByItsNoun() {
    assertEquals("the Council", proposal(answer(begin(), "name", "A Parish Council"), "term"));
    Interview meeting =
        answer(answer(begin(), "name", "A Parish Meeting"), "kind", "parish-meeting");
    assertEquals("the Meeting", proposal(meeting, "term"));
  }

  @Test
  void anotherNameHasAnotherFolderAndKindButKeepsTheOtherAnswers() {
    Interview interview = usual(answer(begin(), "name", "A Parish Council"), "folder", "kind");
    interview = answer(interview, "policies", "sheds");

    Interview renamed = answer(interview, "name", "B Town Council");

    assertEquals(List.of("folder", "kind", "term"), open(renamed).subList(0, 3));
    assertEquals("b", proposal(renamed, "folder"));
    assertEquals("town", proposal(renamed, "kind"));
    assertEquals(Optional.of(Given.answer("sheds")), renamed.given(question(renamed, "policies")));
    Interview same = answer(interview, "name", "A Parish Council");
    assertEquals("term", open(same).get(0));
  }

  @Test
  void whatTwoPoliciesAskForIsAskedOnce() {
    Interview interview = begin("A Parish Council", "sheds", "allotments");

    assertEquals(
        1,
        interview.questions().stream()
            .filter(question -> question.id().equals("contacts.allotments"))
            .count());
  }

  @Test
  void whatALayerSaysIsNotAskedOfItsCouncils() {
    workspace
        .write("councils/_county/layer.yaml", """
            name: The County
            kind: parish
            contacts:
              allotments: the County Officer
            """)
        .write("councils/_county/allotments.yaml", """
            wording: {sheds: No sheds.}
            clauses: {allotments-bees: off}
            variants: {allotments-water: free}
            """);
    Interview interview = answer(begin("A Parish Council", "allotments"), "extends", "county");

    List<String> asked = interview.questions().stream().map(Question::id).toList();

    assertEquals(
        List.of(
            "name",
            "folder",
            "extends",
            "term",
            "facts.has-waiting-list",
            "facts.tenancy",
            "facts.keeps",
            "facts.website",
            "facts.opened",
            "facts.notice",
            "review-cycle",
            "allotments/title"),
        asked);
  }

  @Test
  void whatCannotWaitIsNotSkipped() {
    Interview interview = begin();

    Result<Interview> skipped = interview.with(question(interview, "name"), new Given.Later());

    assertEquals(
        List.of("this question needs an answer: type one, such as: Exampleton Parish Council"),
        messages(skipped));
  }

  @Test
  void whatIsProposedIsTakenWhereItIsSkipped() {
    Interview interview = answer(begin(), "name", "A Parish Council");

    Interview skipped = interview
        .with(question(interview, "kind"), new Given.Later())
        .toOptional()
        .orElseThrow();

    assertEquals(Optional.of(Given.answer("parish")), skipped.given(question(skipped, "kind")));
  }

  @ParameterizedTest
  @CsvSource({
    "2 years, every 2 years, 2 years",
    "every two years, every two years, 2 years",
    "annually, annually, 1 year",
    "18 months, every 18 months, 18 months",
    "monthly, monthly, 1 month",
    "regularly, regularly, ''",
  })
  void aReviewIsWrittenInItsWordsAndItsPeriod(String answer, String words, String every) {
    String file = fileWith("review-cycle", answer);

    assertEquals(
        "\nreview-cycle:\n  words: " + words + "\n"
            + (every.isEmpty() ? "" : "  every: " + every + "\n"),
        file.substring(file.indexOf("\nreview-cycle:"), file.indexOf("\n\n# More")) + "\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- the Clerk",
        "# the Clerk",
        "'the' \"Clerk\"",
        "null",
        "true",
        "1.10",
        "2026-03-05",
        "a: b",
        "a #b",
        "{Clerk}",
        "[Clerk]",
        "&Clerk",
        "*Clerk",
        "!Clerk",
        "%Clerk",
        "|",
        ">",
        "`Clerk`",
        "the Clerk\\",
        "Clerk, & RFO",
        "~",
        "?",
        "? x",
        "Ŵyn ap Siôn’s office",
        "\uD83D\uDC1D",
        "<b>",
        "the Clerk:",
        "---",
        "...",
        "0x1F",
        "=",
        "no",
        "the Clerk \\n"
      })
  void whatIsTypedIsWhatIsRead(String typed) {
    Interview interview = finished(begin("A Parish Council", "sheds"));

    InterviewPlan plan =
        answer(interview, "contacts.allotments", typed).plan().toOptional().orElseThrow();

    Clausebook clausebook = Clausebook.open(workspace.folder());
    assertEquals(List.of(), messages(clausebook.write(new InterviewReport(List.of(plan)))));
    assertEquals(typed, contact(clausebook));
  }

  /** Of the only council. */
  private static String contact(Clausebook clausebook) {
    return Objects.requireNonNull(clausebook
            .resolve(new PolicyKey("a", "sheds"))
            .toOptional()
            .orElseThrow()
            .council()
            .facts()
            .get("contacts.allotments"))
        .value();
  }

  @Test
  void aPolicyThatIsNeverReviewedSaysSo() {
    assertEquals(true, fileWith("review-cycle", "none").contains("\nreview-cycle: none\n"));
  }

  @Test
  void theNameInATitleStaysAMergeField() {
    String file = fileWith("sheds/title", "A Parish Council Sheds");

    assertEquals(true, file.contains("\ntitle: \"${council.name} Sheds\"\n"), file);
  }

  @Test
  void nothingIsPlannedBeforeAllIsAnswered() {
    Result<InterviewPlan> plan = begin().plan();

    assertEquals(
        List.of("there is no answer to: What is the full name of the council?: answer it"),
        messages(plan));
  }

  @Test
  void aFileThatSomebodyElseMadeMeanwhileIsLeftAndNothingElseIsWritten() {
    Clausebook clausebook = Clausebook.open(workspace.folder());
    InterviewPlan plan =
        finished(begin("A Parish Council", "sheds")).plan().toOptional().orElseThrow();
    workspace.write("councils/a/sheds.yaml", "version: \"1.0\"\n");

    Result<List<Path>> written = clausebook.write(new InterviewReport(List.of(plan)));

    assertEquals(
        List.of("this file has changed since it was read, so nothing was written"),
        written.diagnostics().stream().map(Diagnostic::message).toList());
    assertEquals(Map.of("a/sheds.yaml", "version: \"1.0\"\n"), workspace.files("councils"));
  }

  @Test
  void aProfileThatWasChangedMeanwhileIsLeft() {
    workspace.write("councils/a/council.yaml", "name: A\nkind: parish\n");
    Clausebook clausebook = Clausebook.open(workspace.folder());
    InterviewPlan plan = finished(begin("a", "sheds")).plan().toOptional().orElseThrow();
    workspace.write("councils/a/council.yaml", "name: B\nkind: parish\n");

    assertFalse(clausebook.write(new InterviewReport(List.of(plan))).isOk());

    assertEquals("name: B\nkind: parish\n", workspace.read("councils/a/council.yaml"));
    assertEquals(1, workspace.files("councils").size());
  }

  @Test
  void aCouncilIsFoundByItsFolderOrItsWholeName() {
    workspace.write("councils/ashford/council.yaml", "name: Ashford Town Council\nkind: town\n");

    assertEquals(Optional.of("Ashford Town Council"), begin("ashford").council());
    assertEquals(
        Optional.of("Ashford Town Council"), begin("ashford town council").council());
    Interview other = begin("Ashford Parish Council");
    assertEquals(Optional.empty(), other.council());
    assertEquals(
        "ashford-parish-council",
        proposal(answer(other, "name", "Ashford Parish Council"), "folder"));
  }

  @Test
  void aCouncilThatIsNamedByItsNewFolderIsAskedForItsName() {
    Interview interview = begin("exampleton");

    assertEquals("", proposal(interview, "name"));
    assertEquals("exampleton", proposal(interview, "folder"));
  }

  private Interview begin() {
    return begin(Optional.empty(), List.of());
  }

  private Interview begin(String council, String... policies) {
    return begin(Optional.of(council), List.of(policies));
  }

  private Interview begin(Optional<String> council, List<String> policies) {
    Result<Interview> begun = Clausebook.open(workspace.folder())
        .interviews()
        .begin(new InterviewRequest(council, policies));
    assertEquals(List.of(), messages(begun));
    return begun.toOptional().orElseThrow();
  }

  /** With the usual answer to every other question, or the office of a clerk. */
  private static Interview finished(Interview interview) {
    Interview answered = interview;
    while (!open(answered).isEmpty()) {
      Question question = question(answered, open(answered).get(0));
      Result<Interview> usual = answered.with(question, new Given.Usual());
      answered = usual.toOptional().orElseGet(new Answered(answered, question)::byTheClerk);
    }
    return answered;
  }

  private record Answered(Interview interview, Question question) {
    Interview byTheClerk() {
      return interview.with(question, Given.answer("the Clerk")).toOptional().orElseThrow();
    }
  }

  private String fileWith(String id, String answer) {
    Interview interview = finished(begin("A Parish Council", "sheds"));
    return answer(interview, id, answer).plan().toOptional().orElseThrow().files().stream()
        .filter(file -> file.file().path().endsWith("sheds.yaml"))
        .map(InterviewPlan.PlannedFile::text)
        .collect(Collectors.joining());
  }

  private static Interview answer(Interview interview, String id, String text) {
    return interview
        .with(question(interview, id), Given.answer(text))
        .toOptional()
        .orElseThrow();
  }

  private static Interview usual(Interview interview, String... ids) {
    Interview answered = interview;
    for (String id : ids) {
      answered =
          answered.with(question(answered, id), new Given.Usual()).toOptional().orElseThrow();
    }
    return answered;
  }

  private static Question question(Interview interview, String id) {
    return interview.questions().stream()
        .filter(question -> question.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static String proposal(Interview interview, String id) {
    return question(interview, id).answers().proposal().orElse("");
  }

  private static List<String> open(Interview interview) {
    return interview.questions().stream()
        .filter(question -> interview.given(question).isEmpty())
        .map(Question::id)
        .toList();
  }

  private static List<String> messages(Result<?> result) {
    return result.diagnostics().stream()
        .map(problem ->
            problem.message() + problem.hint().map(hint -> ": " + hint).orElse(""))
        .toList();
  }
}
