package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The interview, as it stands on the screen of whoever answers it. */
final class NewCommandTest {
  private static final Path DIALOGUES = Path.of("src/test/resources/interview");
  private static final String COUNCIL = "councils/exampleton/council.yaml";
  private static final String POLICY = "councils/exampleton/it-policy.yaml";

  @TempDir
  Path temporary;

  @Test
  void aNewCouncilGetsItsFirstDraft() {
    WorkspaceFolder workspace = library();

    verify(
        "a-first-draft",
        workspace,
        type(
            workspace,
            lines(
                "Exampleton Parish Council",
                "",
                "",
                "",
                "2",
                "the Clerk",
                "the Clerk",
                "Exampleton Computers Ltd",
                "every two years",
                "",
                "",
                "",
                "",
                "2, 7",
                "y"),
            "new"));
  }

  @Test
  void whatIsSkippedIsOpenInTheDraft() {
    WorkspaceFolder workspace = library();

    verify(
        "everything-is-skipped",
        workspace,
        type(
            workspace,
            lines("Exampleton Parish Council", "skip", "skip", "skip", "all", skip(18), "y"),
            "new"));
  }

  @Test
  void everyWrongAnswerIsAskedForAgain() {
    WorkspaceFolder workspace = types();

    verify(
        "wrong-answers",
        workspace,
        type(
            workspace,
            lines(
                "",
                "Example Ton",
                "exampleton",
                "vilage",
                "9",
                "v",
                "2",
                "maybe",
                "y",
                "",
                "in May",
                "in A",
                "hens; rabbits",
                "example.gov.uk",
                "https://www.example.gov.uk",
                "31/02/2025",
                "?",
                "",
                "soon",
                "4 weeks",
                "clerk@example.gov.uk",
                "the Clerk",
                "bi-annually",
                "18 months",
                "",
                "Sheds of up to 4 m² ${council.shed}",
                "Sheds of up to 4 m²",
                "3",
                "2",
                "2",
                "1",
                "y"),
            "new",
            "Exampleton Village Council",
            "allotments"));
  }

  @Test
  void answersCanBeGivenAgain() {
    WorkspaceFolder workspace = library();

    verify(
        "back-and-again",
        workspace,
        type(
            workspace,
            lines(
                "back",
                "Exampelton Parish Council",
                "",
                "back",
                "back",
                "Exampleton Town Council",
                "",
                "",
                "ETC",
                "3",
                "the Clerk",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "1",
                "",
                "5",
                "2, 3",
                "",
                "the Town Clerk",
                "skip",
                "",
                "",
                "",
                "",
                "",
                "show",
                "y"),
            "new"));
  }

  @Test
  void nothingIsWrittenBeforeTheEnd() {
    WorkspaceFolder workspace = library();
    Map<String, String> before = workspace.files("");

    CommandRun run =
        type(workspace, lines("Exampleton Parish Council", "", "", "", "2", "quit"), "new");

    verify("left-in-the-middle", workspace, run);
    assertEquals(before, workspace.files(""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"n", "no", "quit", ""})
  void nothingIsWrittenWithoutAYes(String last) {
    WorkspaceFolder workspace = library();
    Map<String, String> before = workspace.files("");

    CommandRun run = type(
        workspace,
        new String(answered(), StandardCharsets.UTF_8)
            .replaceFirst("y\n$", last + (last.isEmpty() ? "" : "\n"))
            .getBytes(StandardCharsets.UTF_8),
        "new");

    assertEquals(1, run.exitCode(), run.toString());
    assertTrue(run.out().endsWith("\nNothing was written.\n"), run.out());
    assertEquals(before, workspace.files(""));
  }

  @Test
  void aCouncilThatIsThereIsAskedOnlyWhatItHasNotSaid() {
    WorkspaceFolder workspace = library().write(COUNCIL, """
            # Facts of Exampleton.
            name: Exampleton Parish Council   # as on the notice board
            kind: parish
            contacts: # whom people turn to
              helpdesk: pending   # ask at the next meeting
            # The end.
            """).write(POLICY, "version: \"0.1\"\n");

    verify(
        "more-for-a-council",
        workspace,
        type(
            workspace,
            lines(
                "1", "the Clerk", "the Deputy Clerk", "Exampleton Computers: Jo", "", "", "", "y"),
            "new",
            "exampleton"));
  }

  @Test
  void whereThereAreCouncilsTheFirstQuestionIsWhichOneIsMeant() {
    WorkspaceFolder workspace = library()
        .write(COUNCIL, """
            name: Exampleton Parish Council
            kind: parish
            contacts: {security-incidents: the Clerk}
            """)
        .write("councils/sampleford/council.yaml", "name: Sampleford Town Council\nkind: town\n");

    verify(
        "which-council",
        workspace,
        type(
            workspace,
            lines("?", "", "4", "exampleton p", "", "", "", "", "", "", "", "y"),
            "new",
            "records-retention"));
    CommandRun other = type(workspace, lines("3", "Exampleton Town Council", "", "quit"), "new");
    assertTrue(other.out().contains("Enter: exampleton-town-council\n"), other.out());
  }

  @Test
  void theUsualCouncilIsOfferedFirst() {
    WorkspaceFolder workspace = library()
        .write("clausebook.yaml", "council: exampleton\n")
        .write(COUNCIL, "name: Exampleton Parish Council\nkind: parish\n");

    CommandRun run = type(workspace, lines("", "quit"), "new");

    assertTrue(run.out().contains("\nEnter: Exampleton Parish Council\n"), run.out());
    assertTrue(
        run.out().contains("This adds to the files of Exampleton Parish Council."), run.out());
  }

  @Test
  void aPolicyIsNamedByItsTitleToo() {
    CommandRun run = type(library(), lines("quit"), "new", "Exampleton", "IT and email policy");

    assertTrue(run.out().contains("Question 1 of 13."), run.out());
  }

  @Test
  void nothingIsAskedWhereNothingIsOpen() {
    WorkspaceFolder workspace = library().write(COUNCIL, """
            name: Exampleton Parish Council
            kind: parish
            contacts:
              helpdesk: the Clerk
              security-incidents: the Clerk
              email-incidents: the Clerk
            """).write(POLICY, "");

    CommandRun run = workspace.run("new", "exampleton", "it-policy");

    assertEquals("no question is open, and there is no policy to add\n", run.out());
    assertEquals(0, run.exitCode());
  }

  @Test
  void filesWithAMistakeAreNotAddedTo() {
    WorkspaceFolder workspace = library().write(COUNCIL, "name: Exampleton\nkind: parsh\n");

    CommandRun run = workspace.run("new", "exampleton");

    assertEquals(1, run.exitCode());
    assertEquals("""
        councils/exampleton/council.yaml:2:7: error: no kind of body is called 'parsh'
          hint: did you mean 'parish'?
        """, run.err());
  }

  @Test
  void aPolicyThatThereIsNotIsAWrongWord() {
    CommandRun run = library().run("new", "Exampleton", "it-polcy");

    assertEquals(2, run.exitCode());
    assertEquals("""
        policy: error: no policy is called 'it-polcy'
          hint: did you mean 'it-policy'?
        """, run.err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "parish",
        "town",
        "city",
        "village",
        "neighbourhood",
        "community",
        "group",
        "parish meeting"
      })
  void aCouncilOfEveryKindGetsPoliciesThatAreGenerated(String kind) {
    WorkspaceFolder workspace = library();

    CommandRun run = type(
        workspace,
        lines(
            "Exampleton",
            "",
            kind,
            "",
            List.of("town", "city", "group").contains(kind) ? "all\nWales" : "all",
            "the Clerk",
            "the Clerk",
            "the Clerk",
            "",
            "",
            "",
            "",
            "",
            "",
            skip(8),
            "y"),
        "new");

    assertEquals(0, run.exitCode(), run.toString());
    CommandRun generated = workspace.run("generate", "exampleton", "--format", "md");
    assertEquals(0, generated.exitCode(), generated.toString());
    assertEquals(3, generated.out().lines().count());
  }

  @Test
  void linesOfWindowsAreReadLikeOthers() {
    WorkspaceFolder workspace = library();
    String typed = "\uFEFF" + new String(answered(), StandardCharsets.UTF_8).replace("\n", "\r\n");

    CommandRun run = type(workspace, typed.getBytes(StandardCharsets.UTF_8), "new");

    assertEquals(0, run.exitCode(), run.toString());
    assertTrue(workspace.read(COUNCIL).contains("\nname: Exampleton Parish Council\n"));
  }

  @Test
  void lettersThatAreNoUtf8AreNotGuessedAt() {
    WorkspaceFolder workspace = library();
    byte[] typed = "Llanf\u00e9r Community Council\nquit\n".getBytes(StandardCharsets.ISO_8859_1);

    CommandRun run = type(workspace, typed, "new");

    assertTrue(
        run.out().contains("the letters did not arrive as UTF-8")
            || run.out().contains("Enter: llanfer"),
        run.out());
  }

  @Test
  void anArrowKeyIsNoLetter() {
    CommandRun run = type(library(), lines("Exam\u001b[Dple", "quit"), "new");

    assertTrue(
        run.out().contains("Not taken: there is a character in it that is no letter"), run.out());
  }

  @Test
  void whatIsInCommentsWorksOnceItIsNone() {
    WorkspaceFolder workspace = library();
    type(
        workspace,
        lines(
            "Exampleton Parish Council",
            "",
            "",
            "",
            "all",
            "the Clerk",
            "the Clerk",
            "the Clerk",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "y"),
        "new");
    workspace
        .files("councils")
        .forEach((file, text) -> workspace.write(
            "councils/" + file,
            text.lines()
                .map(line -> line.replaceFirst("^# (?=[a-z][a-z-]*: ?| )", ""))
                .filter(line -> !line.startsWith("yaml-language-server"))
                .collect(Collectors.joining("\n", "", "\n"))
                .getBytes(StandardCharsets.ISO_8859_1)));

    CommandRun run = workspace.run("generate", "exampleton", "--format", "md");

    assertEquals("", run.err());
    assertEquals(0, run.exitCode());
    assertTrue(workspace.read(POLICY).contains("\namendments:\n"), workspace.read(POLICY));
    assertTrue(workspace.read(POLICY).contains("\nwording:\n"), workspace.read(POLICY));
  }

  private static byte[] answered() {
    return lines(
        "Exampleton Parish Council",
        "",
        "",
        "",
        "2",
        "the Clerk",
        "the Clerk",
        "the Clerk",
        "",
        "",
        "",
        "",
        "",
        "",
        "y");
  }

  private static String skip(int times) {
    return Stream.generate(() -> "skip").limit(times).collect(Collectors.joining("\n"));
  }

  private static byte[] lines(String... lines) {
    return (String.join("\n", List.of(lines)) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static CommandRun type(WorkspaceFolder workspace, byte[] typed, String... arguments) {
    return CommandRun.typing(typed, workspace.folder(), arguments);
  }

  /** Without a council. */
  private WorkspaceFolder library() {
    return WorkspaceFolder.withThreePolicies(temporary);
  }

  /** With a policy that asks for answers of all types. */
  private WorkspaceFolder types() {
    return WorkspaceFolder.withLayouts(temporary).lay(DIALOGUES.resolve("_types"));
  }

  /** The dialogue, and the files that came of it. */
  private static void verify(String name, WorkspaceFolder workspace, CommandRun run) {
    String files = workspace.files("councils").keySet().stream()
        .map(file -> "\n--- councils/" + file + "\n" + workspace.read("councils/" + file))
        .collect(Collectors.joining());
    new ConsoleText(DIALOGUES.resolve(name))
        .verify(new CommandRun(run.exitCode(), run.out() + files, run.err()));
  }
}
