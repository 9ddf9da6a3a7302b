package org.clausebook.feature.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.clausebook.SamplePolicy;
import org.clausebook.diagnostic.Result;
import org.clausebook.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What no council has met yet is found in the library. */
final class LibraryCheckTest {
  private static final String LEADS = """
      leads:
        heading: Leads
        body: Dogs are kept on leads.
      """;

  @TempDir
  Path folder;

  private SamplePolicy library;

  @BeforeEach
  void makeALibrary() {
    library = SamplePolicy.in(folder)
        .words("""
            and: and
            kinds:
              parish: {body: council, clerk: Clerk}
              community: {body: council, clerk: Clerk}
            """)
        .write("templates/references.yaml", "numbered: clause ${number}\nunnumbered: a clause\n")
        .profile("kind: parish\n");
  }

  @Test
  void theLibraryThatIsShippedPasses() {
    Result<LibraryReport> checked = check(Path.of(""));

    assertEquals("", told(checked));
    assertTrue(checked.toOptional().orElseThrow().ways() > 50);
  }

  @Test
  void aMistakeInAVariantThatNobodyChose() {
    library.clauses("""
        leads:
          heading: Leads
          body: Dogs are kept on leads.
          variants:
            short:
              body: Keep ${council.nonsense}.
        """);

    assertEquals(
        "templates/clauses/dogs.yaml:7:20: no merge field is called 'council.nonsense',"
            + " with 'leads: short' under 'variants:'",
        found());
  }

  @Test
  void aMistakeInAnOptionalClauseThatNobodySwitchedOn() {
    library.outline("clauses: [leads, beaches]\noptional: [beaches]").clauses(LEADS + """
        beaches:
          heading: Beaches
          body: See ${council.nonsense}.
        """);

    assertEquals(
        "templates/clauses/dogs.yaml:7:15: no merge field is called 'council.nonsense',"
            + " with everything that a council of the kind 'parish' can have",
        found());
  }

  @Test
  void aReferenceToAClauseThatSomeCouncilLeavesOut() {
    library.outline("clauses: [leads, beaches]\noptional: [beaches]").clauses("""
        leads:
          heading: Leads
          body: See ${clause('beaches')}.
        beaches:
          heading: Beaches
          body: No dogs.
        """);

    assertEquals(
        "templates/clauses/dogs.yaml:4:15: nothing to refer to: no clause 'beaches' in this"
            + " policy, with only what a council of the kind 'parish' must have",
        found());
  }

  @Test
  void aMistakeForAnotherKindOfBody() {
    library.clauses("""
        leads:
          heading: Leads
          body: |
            Dogs are kept on leads.

            {when council.kind is community} See ${council.nonsense}.
        """);

    assertEquals(
        "templates/clauses/dogs.yaml:7:44: no merge field is called 'council.nonsense',"
            + " with everything that a council of the kind 'community' can have",
        found());
  }

  @Test
  void aMistakeInAVariantForAnotherKindOfBody() {
    library.clauses("""
        leads:
          heading: Leads
          when: council.kind is community
          body: Dogs are kept on leads.
          variants:
            short:
              body: Keep ${council.nonsense}.
        """);

    assertEquals(
        "templates/clauses/dogs.yaml:8:20: no merge field is called 'council.nonsense',"
            + " with 'leads: short' under 'variants:'",
        found());
  }

  @Test
  void whatIsForACountryOnlyIsTriedThere() {
    library.clauses("""
        leads:
          heading: Leads
          when: council.country is Wales and council.kind is parish
          body: Keep ${council.nonsense}.
        """);

    assertEquals(
        "templates/clauses/dogs.yaml:5:16: no merge field is called 'council.nonsense', where"
            + " 'council.country is Wales and council.kind is parish' holds",
        found());
  }

  /** Neither a council that says yes to all nor one that says no to all meets it. */
  @Test
  void aMistakeBehindAConditionOfSeveralFacts() {
    library.outline("""
        fields:
          has-park: {question: "Is there a park?", type: yes/no}
          has-beach: {question: "Is there a beach?", type: yes/no}
          has-warden: {question: "Is there a warden?", type: yes/no}
        clauses: [leads]
        """).clauses("""
        leads:
          heading: Leads
          body: |
            Dogs are kept on leads.

            {when council.has-park and not council.has-beach and not council.has-warden} ${council.x}
        """);

    assertEquals(
        "templates/clauses/dogs.yaml:7:84: no merge field is called 'council.x', where"
            + " 'council.has-park and not council.has-beach and not council.has-warden' holds",
        found());
  }

  @Test
  void aMistakeInAClauseBelowOneThatDependsOnAFact() {
    library.outline("""
        fields:
          has-park: {question: "Is there a park?", type: yes/no}
          staff: {question: "Who is there?", type: one of, choices: [none, one, many]}
        clauses: [{leads: [parks]}]
        """).clauses("""
        leads:
          heading: Leads
          when: not council.has-park
          body: Dogs are kept on leads.
        parks:
          heading: Parks
          when: council.staff is many
          body: Keep ${council.nonsense}.
        """);

    assertTrue(found().startsWith("templates/clauses/dogs.yaml:9:16: no merge field"), found());
  }

  @Test
  void whatDependsOnAWordingIsTriedWithAndWithoutIt() {
    library.outline("""
        wording:
          beaches: {about: "Where may dogs not go?"}
        clauses: [leads]
        """).clauses("""
        leads:
          heading: Leads
          body: |
            Dogs are kept on leads.

            {when wording.beaches} ${council.x}

            {when not wording.beaches} ${council.y}
        """);

    assertEquals(2, found().lines().count(), this::found);
  }

  @Test
  void aFactOfWhichThereIsOnlySometimesAValue() {
    library.outline("""
        fields:
          warden: {question: "Who is the warden?", required: no, example: the Warden}
        clauses: [leads]
        """).clauses("""
        leads:
          heading: Leads
          body: Ask ${council.warden}.
        """);

    assertTrue(found().startsWith("templates/clauses/dogs.yaml:4:15: "), found());
  }

  @Test
  void aClauseThatNoOutlineHas() {
    library.clauses(LEADS + """
        beaches:
          heading: Beaches
          body: No dogs.
        """);

    assertEquals(
        "templates/clauses/dogs.yaml:5:3: no outline has the clause 'beaches', so no policy prints it",
        found());

    library.outline("clauses: [leads, beaches]");
    assertEquals("", found());
  }

  @Test
  void conditionsThatDecideNothing() {
    library.outline("""
        fields:
          warden: {question: "Who is the warden?", example: the Warden}
        clauses: [leads]
        """).clauses("""
        leads:
          heading: Leads
          body: |
            Dogs are kept on leads.

            {when council.warden} Ask.

            {when council.kind is parish and council.kind is community} Shout.
        """);

    assertEquals("""
        templates/clauses/dogs.yaml:7:13: this condition holds for every council, so it decides nothing
        templates/clauses/dogs.yaml:9:13: this condition holds for no council, so these words can never be printed""", found());
  }

  @Test
  void whatALayerBringsIsTriedToo() {
    library
        .write("councils/_county/layer.yaml", "name: The County\n")
        .write("councils/_county/clauses/cats.yaml", """
            clauses:
              cats:
                heading: Cats
                body: Cats sleep.
                variants:
                  short: {body: "${council.nonsense}"}
            """)
        .write("councils/_county/policies/cats.yaml", """
            title: Cats
            description: Where cats sleep.
            review-cycle: {words: annually}
            clauses: [cats]
            """)
        .write("councils/_county/dogs.yaml", """
            amendments:
              - insert: moors
                after: leads
                heading: Moors
                when: council.kind is community
                body: See ${council.moors}.
            """);

    assertEquals(
        List.of("councils/_county/clauses/cats.yaml", "councils/_county/dogs.yaml"),
        found().lines().map(line -> line.replaceFirst(":.*", "")).toList());
  }

  @Test
  void whatACouncilHasForItselfIsTriedAsItsOwnFileHasIt() {
    library
        .write("councils/borwen/policies/cats.yaml", """
            title: Cats
            description: Where cats sleep.
            review-cycle: {words: annually}
            clauses: [cats]
            """)
        .write("councils/borwen/clauses/cats.yaml", """
            clauses:
              cats:
                heading: Cats
                body: Version ${version}.
                variants:
                  short: {body: "${council.nonsense}"}
            """)
        .write("councils/borwen/cats.yaml", "version: '2'");

    assertEquals(
        "councils/borwen/clauses/cats.yaml:6:22: no merge field is called 'council.nonsense',"
            + " with 'cats: short' under 'variants:'",
        found());
  }

  @Test
  void aLibraryThatCannotBeReadIsReportedAsSuch() {
    library.clauses("leads: {heading: Leads}\n");

    assertTrue(check(folder).toOptional().isEmpty());
    assertTrue(found().contains("body"), found());
  }

  private String found() {
    return told(check(folder));
  }

  private static Result<LibraryReport> check(Path folder) {
    return new LibraryCheck(Workspace.open(folder, task -> {})).check();
  }

  private static String told(Result<LibraryReport> checked) {
    return checked.diagnostics().stream()
        .map(problem -> problem.location() + ": " + problem.message())
        .collect(Collectors.joining("\n"));
  }
}
