package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.record.PolicyKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A paragraph or item that the law lays down stays, whatever a council amends around it. */
final class StatutoryProvisionsTest {
  private static final PolicyKey DOGS = new PolicyKey("borwen", "dogs");

  private static final String QUORUM = "${council.term} decides nothing unless three are there.";

  @TempDir
  Path folder;

  private SamplePolicy policy;

  @BeforeEach
  void write() {
    policy = SamplePolicy.in(folder).outline("""
            clauses: [meetings, end]
            wording:
              rest: {about: "What else?", model: Nothing else.}
            """).clauses("""
            meetings:
              heading: Meetings
              source: Meetings Act 1972
              body: |
                Meetings are on Mondays.

                {statutory} ${council.term} decides nothing
                unless three are there.

                The chair

                - a. opens the meeting;
                - b. {#vote} {statutory} votes last;
                - c. closes it.

                ${wording.rest}
            end: {heading: End, body: The end.}
            """);
  }

  private List<Diagnostic> problems(String amendments) {
    policy.overlay("amendments:\n" + amendments.indent(2));
    return Clausebook.open(folder).compose(DOGS).diagnostics();
  }

  private String body() {
    return policy.bodies().get(0);
  }

  private void isRefused(String amendments, String kind, int line) {
    List<Diagnostic> problems = problems(amendments);

    assertEquals(1, problems.size(), problems.toString());
    assertTrue(
        problems.get(0).location().toString().startsWith("councils/borwen/dogs.yaml:" + line + ":"),
        problems.toString());
    assertTrue(
        problems.get(0).message().startsWith("the " + kind + " '"),
        problems.get(0).message());
  }

  private static String body(String... paragraphs) {
    return "- substitute: meetings\n  with: |\n"
        + String.join("\n\n", paragraphs).indent(4);
  }

  private static final String ITEM = "- a. votes last;";

  @Test
  void theMarksAreNotPrinted() {
    assertTrue(
        body().contains("\n\nBorwen Parish Council decides nothing unless three are there."));
    assertTrue(body().contains("- b. votes last;"), body());
    assertEquals(List.of(2, 7), policy.document().clauses().get(0).statutory());
  }

  @Test
  void whatIsAroundItMayBeAmended() {
    assertEquals(List.of(), problems("""
        - substitute: meetings
          words: Mondays
          with: Tuesdays
        - omit: meetings
          item: closes
        - insert: item
          into: meetings
          before: votes
          body: sings;
        - insert: item
          into: meetings
          before: opens
          body: bows;
        - retitle: meetings
          with: Gatherings
        """));

    assertTrue(body().contains("Tuesdays"));
    assertTrue(
        body().contains("- a. bows;\n- b. opens the meeting;\n- c. sings;\n- d. votes last;"),
        body());
    assertEquals(2, policy.document().clauses().get(0).statutory().size());
  }

  @Test
  void itIsMarkedInABodyThatACouncilWritesAnew() {
    assertEquals(List.of(), problems(body("We meet.", QUORUM, "The chair also", ITEM)));

    assertEquals(List.of(2, 6), policy.document().clauses().get(0).statutory());
    assertTrue(body().contains("\n\nBorwen Parish Council decides"), body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${council.term}   decides nothing\nunless three are there.",
        "{statutory} ${council.term} decides nothing unless three are there.",
        "${council.term} decides\u00a0nothing unless three are there.",
      })
  void whiteSpaceAndItsOwnMarkAreNoOtherWords(String quorum) {
    assertEquals(List.of(), problems(body(quorum, ITEM)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The council decides nothing unless three are there.",
        "${council.term} decides nothing unless three are there. Or two.",
        "${council.term} decides nothing unless three are there.[^1]\n\n[^1]: Or two.",
        "${council.term} decides nothing unless\n\nthree are there.",
        "**${council.term} decides nothing unless three are there.**",
        "> ${council.term} decides nothing unless three are there.",
        "```\n${council.term} decides nothing unless three are there.\n```",
        "| a |\n|---|\n| ${council.term} decides nothing unless three are there. |",
        "Word\n: ${council.term} decides nothing unless three are there.",
        "See.[^1]\n\n[^1]: ${council.term} decides nothing unless three are there.",
        "See.[^1]\n\n[^1]: A note.\n\n    ${council.term} decides nothing unless three are there.",
        "- a. ${council.term} decides nothing unless three are there.",
        "- a. Only if we like:\n\n  ${council.term} decides nothing unless three are there.",
        "Table: ${council.term} decides nothing unless three are there.\n\n| a |\n|---|\n| b |",
      })
  void aParagraphIsReplacedByNothingElse(String other) {
    isRefused(body(other, "Stop.", ITEM), "paragraph", 2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "votes last;",
        "- a. votes last; or first;",
        "- a. votes last;\n\n  But not on Mondays.",
        "- a. if he likes\n  - i. votes last;",
      })
  void anItemIsReplacedByNothingElse(String other) {
    isRefused(body(QUORUM, other), "item", 2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- substitute: meetings\n  words: three\n  with: two",
        "- substitute: meetings\n  paragraph: ${council.term} decides\n  with: Anyone decides.",
        "- omit: meetings\n  paragraph: ${council.term} decides",
        "- omit: meetings\n  words: unless three are there",
        "- split: meetings\n  before: unless three",
        "- substitute: meetings\n  words: on Mondays.\n  with: |\n    on Mondays. For example:\n\n    ```",
      })
  void noAmendmentToItsWordsIsMade(String amendment) {
    policy.overlay("amendments:\n" + ("- retitle: end\n  with: Last\n" + amendment).indent(2));

    List<Diagnostic> problems = Clausebook.open(folder).compose(DOGS).diagnostics();

    Diagnostic first = problems.get(0);
    assertTrue(
        first.location().toString().startsWith("councils/borwen/dogs.yaml:4:"),
        problems.toString());
    assertTrue(first.message().contains("templates/clauses/dogs.yaml:8:"), first.message());
    assertTrue(first.message().contains("Meetings Act 1972"), first.message());
  }

  @Test
  void theClauseIsNotLeftOut() {
    assertEquals(2, problems("- omit: meetings").size());
  }

  @Test
  void itGoesWithAClauseThatIsMerged() {
    assertEquals(List.of(), problems("- merge: meetings\n  into: end"));

    assertEquals(List.of(4, 9), policy.document().clauses().get(0).statutory());
  }

  @Test
  void itDoesNotGoIntoCodeWithAClauseThatIsMerged() {
    assertEquals(2, problems("""
        - merge: meetings
          into: end
        - substitute: end
          with: |
            For example:

            ```
        """).size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"```", "{when council.kind is parish} ```"})
  void aWordingDoesNotSpoilIt(String fence) {
    policy.clauses("""
        meetings:
          heading: Meetings
          body: |
            ${wording.rest}

            {statutory} Three decide.
        end: {heading: End, body: The end.}
        """);
    beParish();
    policy.overlay("wording:\n  rest: |\n    Else.\n\n    " + fence + "\n");

    List<Diagnostic> problems = Clausebook.open(folder).compose(DOGS).diagnostics();

    assertTrue(
        problems.get(0).message().startsWith("the paragraph 'Three decide.' of clause 'meetings'"),
        problems.toString());
    assertEquals("councils/borwen/dogs.yaml", problems.get(0).location().file());
  }

  @Test
  void aWordingIsNoPartOfIt() {
    policy.clauses("""
        meetings: {heading: Meetings, body: "{statutory} ${wording.rest}"}
        end: {heading: End, body: The end.}
        """);

    assertEquals(
        "a statutory paragraph cannot hold a wording that each council writes",
        Clausebook.open(folder).compose(DOGS).diagnostics().get(0).message());
  }

  @Test
  void eachOfTwoThatAreEqualStays() {
    policy.clauses("""
        meetings: {heading: Meetings, body: "{statutory} One.\\n\\nTwo.\\n\\n{statutory} One."}
        end: {heading: End, body: The end.}
        """);

    isRefused(body("One.", "Three."), "paragraph", 2);
    assertEquals(List.of(), problems(body("One.", "Three.", "One.")));
  }

  @Test
  void whateverALayerStatesACouncilKeeps() {
    policy.profile("extends: county");
    policy.write("councils/_county/layer.yaml", "name: County");
    policy.write("councils/_county/dogs.yaml", """
        amendments:
          - insert: fouling
            after: meetings
            heading: Fouling
            body: |
              {statutory} Owners clear up.

              And say sorry.
        """);

    isRefused("- substitute: fouling\n  with: Owners need not.", "paragraph", 2);
    assertEquals(List.of(), problems("- substitute: fouling\n  with: Owners clear up."));
  }

  @Test
  void aLayerKeepsWhatTheLibraryStates() {
    policy.profile("extends: county");
    policy.write("councils/_county/layer.yaml", "name: County");
    policy.write(
        "councils/_county/dogs.yaml", "amendments:\n" + body("Anything.").indent(2));

    List<Diagnostic> problems = problems("[]");

    assertTrue(problems.toString().contains("councils/_county/dogs.yaml:2:"), problems.toString());
  }

  @Test
  void aCouncilChangesWhatItStatesItself() {
    policy.write("councils/borwen/clauses/own.yaml", """
        clauses:
          own: {heading: Own, body: "{statutory} Ours.\\n\\nMore."}
        """);
    policy.outline(
        "clauses: [meetings, end]\nwording: {rest: {about: \"What?\", model: Nothing.}}");
    policy.write("councils/borwen/policies/cats.yaml", """
        title: Cats
        description: Where cats go.
        review-cycle: {words: annually}
        clauses: [own]
        """);
    policy.write("councils/borwen/cats.yaml", """
        amendments:
          - substitute: own
            with: Changed.
        """);

    assertEquals(
        List.of(),
        Clausebook.open(folder).compose(new PolicyKey("borwen", "cats")).diagnostics());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "One {statutory} two.",
        "{Statutory} One.",
        "{ statutory } One.",
        "{law} One.",
        "> {statutory} One.",
        "| a |\n|---|\n| {statutory} One |",
        "Word\n: {statutory} One.",
        "{statutory} Word\n: One.",
        "See.[^1]\n\n[^1]: {statutory} One.",
        "See.[^1]\n\n[^1]: One.\n\n    {statutory} Two.",
        "{statutory} {statutory} One.",
      })
  void aMarkThatMarksNothingIsFound(String body) {
    policy.clauses("meetings:\n  heading: Meetings\n  body: |\n" + body.indent(4)
        + "end: {heading: End, body: The end.}");

    List<Diagnostic> problems = Clausebook.open(folder).compose(DOGS).diagnostics();

    assertEquals("no paragraph or item begins with this mark", problems.get(0).message());
  }

  @Test
  void aMarkWithoutWordsIsFound() {
    policy.clauses("""
        meetings: {heading: Meetings, body: "One:\\n\\n- a. {statutory}\\n- b. two"}
        end: {heading: End, body: The end.}
        """);

    assertEquals(
        "nothing follows this mark",
        Clausebook.open(folder).compose(DOGS).diagnostics().get(0).message());
  }

  private void beParish() {
    policy.words(
        "and: and\nkinds:\n  parish: {body: council, member: one, members: all, clerk: Clerk}");
    policy.profile("kind: parish");
  }

  @Test
  void aVariantHasItToo() {
    beParish();
    policy.clauses("""
        meetings:
          heading: Meetings
          body: |
            {when council.kind is parish} {statutory} Three decide.

            They sit.
          variants:
            short: {body: Three decide.}
            long: {body: Two decide.}
        end: {heading: End, body: The end.}
        """);

    List<Diagnostic> problems = Clausebook.open(folder).compose(DOGS).diagnostics();

    assertEquals(
        List.of("variant 'long' leaves out the statutory paragraph 'Three decide.'"),
        problems.stream().map(Diagnostic::message).toList());
    assertEquals("templates/clauses/dogs.yaml:10:20", problems.get(0).location().toString());
  }

  private void writeInWelsh(String marked) throws IOException {
    policy.write("templates/words.cy.yaml", Files.readString(Path.of("templates/words.cy.yaml")));
    policy.profile("language: {languages: [en, cy], unchecked: show}");
    policy.clauses("""
        meetings:
          heading: Meetings
          body: |
            {statutory} Three decide.

            They sit.
          cy:
            heading: Cyfarfodydd
            body: |
              %sTri sy'n penderfynu.

              Eisteddant.
            of: "4d2700ac"
        end: {heading: End, body: The end.}
        """.formatted(marked));
  }

  private List<String> inWelsh(String amendment) {
    policy.overlay(amendment);
    return Clausebook.open(folder).compose(DOGS).diagnostics().stream()
        .map(Diagnostic::message)
        .filter(message -> message.contains("statutory"))
        .toList();
  }

  @Test
  void theWelshOfItStaysToo() throws IOException {
    writeInWelsh("{statutory} ");

    assertEquals(List.of(), inWelsh("version: '1'"));
    assertTrue(inWelsh("""
            amendments:
              - substitute: meetings
                with: Three decide.
                cy: {with: Dau sy'n penderfynu.}
            """).get(0).startsWith("the paragraph 'Tri sy'n penderfynu.'"));
  }

  @Test
  void theWelshOfItIsMarkedToo() throws IOException {
    writeInWelsh("");

    assertEquals(
        List.of("the Welsh of clause 'meetings' has another number of statutory paragraphs and"
            + " items (0) than the English (1)"),
        inWelsh("version: '1'"));
  }
}
