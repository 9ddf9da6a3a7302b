package org.clausebook.feature.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.clausebook.Clausebook;
import org.clausebook.SamplePolicy;
import org.clausebook.cli.WorkspaceFolder;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.record.PolicyKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Any printed sentence is told where it comes from. */
final class PolicyOriginTest {
  @TempDir
  Path temporary;

  private PolicyOrigin origin(WorkspaceFolder workspace) {
    Result<PolicyOrigin> origin =
        Clausebook.open(workspace.folder()).explain(new PolicyKey("little-muddling", "allotments"));
    return origin.toOptional().orElseThrow(() -> new AssertionError(origin.diagnostics()));
  }

  private List<String> find(String words) {
    var workspace = WorkspaceFolder.faultless(temporary)
        .write("templates/references.yaml", """
            numbered: clause ${number}
            unnumbered: clause ${heading}
            """)
        .write("councils/_county/layer.yaml", "contacts: {allotments: the Officer of Plots.}\n")
        .write("councils/_county/allotments.yaml", """
            amendments:
              - insert: item
                into: conduct
                after: light a fire
                body: keep bees
                  or wasps (see ${clause('waiting-list')});
            """)
        .write("councils/little-muddling/council.yaml", """
            extends: county
            name: Little Muddling Parish Council
            term: LMPC
            """);
    return origin(workspace).find(words).stream()
        .flatMap(text -> text.runs().stream()
            .map(run -> text.what() + " | " + run.words() + " | "
                + run.field().map(field -> field + " | ").orElse("")
                + SourceLayer.of(run.location()) + " | " + run.location()))
        .toList();
  }

  @Test
  void wordsOfTheLibraryAreFoundHoweverTheyAreWrapped() {
    assertEquals(
        List.of("clause 'cultivation' | A plot is wholly or mainly used to grow vegetables or fruit"
            + " for the tenant's household. | library | templates/clauses/allotments.yaml:13:7"),
        find("wholly  or\nMAINLY used"));
  }

  @Test
  void wordsThatSeveralFilesSetAreToldApart() {
    assertEquals(
        List.of(
            "clause 'waiting-list' | list is kept by | library"
                + " | templates/clauses/allotments.yaml:18:85",
            "clause 'waiting-list' | the Officer of Plots. | council.contacts.allotments"
                + " | layer 'county' | councils/_county/layer.yaml:1:24",
            "clause 'waiting-list' | . Nobody may hold | library"
                + " | templates/clauses/allotments.yaml:19:37",
            "clause 'waiting-list' | more than one plot | council"
                + " | councils/little-muddling/allotments.yaml:11:11"),
        find("kept by the Officer of Plots.. Nobody may hold more than one"));
  }

  @Test
  void anItemOfALayerIsFound() {
    assertEquals(
        List.of("clause 'conduct' | keep bees or wasps (see | layer 'county'"
            + " | councils/_county/allotments.yaml:5:11"),
        find("bees or wasps"));
  }

  @Test
  void aCitationIsFoundAsItIsRead() {
    assertEquals(
        List.of(
            "clause 'conduct' | keep bees or wasps (see | layer 'county'"
                + " | councils/_county/allotments.yaml:5:11",
            "clause 'conduct' | clause 3 | clause('waiting-list')"
                + " | layer 'county' | councils/_county/allotments.yaml:6:21",
            "clause 'conduct' | ); | layer 'county' | councils/_county/allotments.yaml:6:46"),
        find("wasps (see clause 3);"));
  }

  @Test
  void theTermIsFoundWhereItIsDefined() {
    assertEquals(
        List.of("clause 'purpose' | Little Muddling Parish Council (LMPC) | council.term | council"
            + " | councils/little-muddling/council.yaml:3:7"),
        find("Parish Council (LMPC)"));
  }

  @Test
  void headingTitleAndClosingLinesAreFound() {
    assertEquals(
        List.of(
            "the heading of clause 'conduct' | Conduct | library | templates/clauses/allotments.yaml:22:14"),
        find("conduct"));
    assertEquals(
        List.of("title | Allotments Policy | library | templates/policies/allotments.yaml:3:24"),
        find("Allotments Policy"));
    assertEquals(
        List.of(
            "closing line | , minute | council | councils/little-muddling/allotments.yaml:31:52",
            "closing line | 26/041 | adopted.minute | council"
                + " | councils/little-muddling/allotments.yaml:28:15"),
        find(", minute 26/041"));
  }

  @Test
  void theNumberOfAParagraphAndTheLabelOfAnItemAreNoPartOfAValue() {
    PolicyOrigin origin =
        SamplePolicy.in(temporary).overlay("numbering: '1.1'").clauses("""
            leads:
              heading: Leads
              body: |
                ${council.term} says:

                - a. ${council.name};
                - b. no.
            """).origin();

    assertEquals(
        List.of("Borwen Parish Council", "Borwen Parish Council"),
        origin.find("parish council").stream()
            .filter(text -> text.what().startsWith("clause"))
            .flatMap(text -> text.runs().stream())
            .map(PrintedRun::words)
            .toList());
  }

  @Test
  void whatIsNotPrintedIsNotFound() {
    assertEquals(List.of(), find("horses"));
    assertEquals(List.of(), find(" "));
  }

  /** They hold lists, a table and values. */
  @Test
  void everyLineOfThePoliciesInUseIsFound() {
    var clausebook = Clausebook.open(Path.of(""));
    for (PolicyKey key : clausebook.policies().toOptional().orElseThrow()) {
      PolicyOrigin origin = clausebook.explain(key).toOptional().orElseThrow();
      PolicyDocument document = clausebook.compose(key).toOptional().orElseThrow();

      Stream<String> lines = document.clauses().stream()
          .flatMap(
              clause -> Stream.concat(Stream.of(clause.heading()), clause.body().lines()))
          .map(line -> line.replaceFirst("^- (?:[a-z]\\. )?", ""))
          .filter(line -> !line.isBlank());

      List<String> notFound = Stream.of(
              lines, document.lines().all().stream(), Stream.of(document.title()))
          .flatMap(all -> all)
          .filter(line -> origin.find(line).isEmpty())
          .toList();
      assertEquals(List.of(), notFound, key::toString);
    }
  }

  @Test
  void theSetterIsToldByTheFile() {
    assertEquals("library", SourceLayer.of(Location.of("templates/clauses/it.yaml", 1, 1)));
    assertEquals(
        "layer 'county'", SourceLayer.of(Location.of("councils/_county/layer.yaml", 1, 1)));
    assertEquals("layer 'county'", SourceLayer.of(Location.of("councils/_county")));
    assertEquals("council", SourceLayer.of(Location.of("councils/ambridge/council.yaml", 1, 1)));
  }

  @Test
  void whatTheLawLaysDownInAClauseIsTold() {
    var policy = SamplePolicy.in(temporary).outline("clauses: [meetings]").clauses("""
        meetings:
          heading: Meetings
          body: |
            Meetings are on Mondays.

            {statutory} ${council.term} decides nothing
            unless three are there.

            The chair

            - a. opens the meeting;
            - b. {statutory} votes last;
              - i. {statutory} aloud;

              and not before.
        """);
    policy.overlay("""
        amendments:
          - substitute: meetings
            words: on Mondays
            with: |-
              on Mondays.

              They are short
        """);

    PolicyOrigin origin = Clausebook.open(temporary)
        .explain(new PolicyKey("borwen", "dogs"))
        .toOptional()
        .orElseThrow();

    assertEquals(
        List.of(
            "paragraph | Borwen Parish Council decides nothing unless three are there."
                + " | templates/clauses/dogs.yaml:7:35",
            "item | votes last; and not before. | templates/clauses/dogs.yaml:13:24",
            "item | aloud; | templates/clauses/dogs.yaml:14:26"),
        origin.clauses().get(0).statutory().stream()
            .map(law -> law.kind() + " | " + law.words() + " | " + law.location())
            .toList());
  }
}
