package org.clausebook.feature.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.SamplePolicy;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.Amendment;
import org.clausebook.model.document.Lock;
import org.clausebook.model.text.ClauseId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Today's clauses, and to which amendment a mistake belongs. */
final class UnfilledClausesTest {
  private static final String FILE = "councils/borwen/dogs.yaml";

  @TempDir
  Path folder;

  /** Amendments to 'leads' in line 5 and to 'ponds' in line 8, and wordings from line 3 and 12 on. */
  private UnfilledClauses with(Diagnostic problem) {
    return with(problem, List.of(Location.of(FILE, 3, 3), Location.of(FILE, 12, 3)));
  }

  private UnfilledClauses with(Diagnostic problem, List<Location> others) {
    SamplePolicy.in(folder);
    return new UnfilledClauses(
        new DriftSample(folder).council(),
        Map.of(),
        Map.of(),
        List.of(
            new Amendment.Omit(new ClauseId("ponds"), Location.of(FILE, 8, 5)),
            new Amendment.Omit(new ClauseId("leads"), Location.of(FILE, 5, 5))),
        others,
        FILE,
        List.of(problem));
  }

  @ParameterizedTest
  @CsvSource({
    "3, 9, -",
    "4, 80, -",
    "5, 4, -",
    "5, 5, leads",
    "5, 9, leads",
    "7, 1, leads",
    "8, 4, leads",
    "8, 5, ponds",
    "11, 1, ponds",
    "12, 2, ponds",
    "12, 3, -",
    "13, 1, -",
  })
  void aMistakeBelongsToTheLastAmendmentThatBeginsBeforeIt(int line, int column, String clause) {
    UnfilledClauses today = with(Diagnostic.error(Location.of(FILE, line, column), "odd", "mend"));

    assertEquals(
        clause.equals("leads") ? 1 : 0, today.misfits(new ClauseId("leads")).size());
    assertEquals(
        clause.equals("ponds") ? 1 : 0, today.misfits(new ClauseId("ponds")).size());
    assertEquals(clause.equals("-") ? 1 : 0, today.otherProblems().size());
  }

  @Test
  void aWarningIsNoMisfitAndAMistakeInAnotherFileIsNoneEither() {
    UnfilledClauses warned = with(Diagnostic.warning(Location.of(FILE, 5, 9), "odd", "mend"));
    UnfilledClauses elsewhere =
        with(Diagnostic.error(Location.of("councils/borwen/eels.yaml", 5, 9), "odd", "mend"));

    assertEquals(List.of(), warned.misfits(new ClauseId("leads")));
    assertEquals(1, warned.otherProblems().size());
    assertEquals(List.of(), elsewhere.misfits(new ClauseId("leads")));
    assertEquals(1, elsewhere.otherProblems().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"councils/borwen/cats.yaml", "councils/borwen/eels.yaml"})
  void aMistakeInAnotherFileIsInNoAmendmentOfThisOne(String file) {
    UnfilledClauses today =
        with(Diagnostic.error(Location.of(file, 9, 9), "odd", "mend"), List.of());

    assertEquals(List.of(), today.misfits(new ClauseId("ponds")));
    assertEquals(1, today.otherProblems().size());
  }

  /** Of a wording that stands after the amendments, an amendment is not to blame. */
  @Test
  void theCouncilsOtherWordsAndChoicesHaveMistakesOfTheirOwn() {
    SamplePolicy.in(folder)
        .outline("clauses: [leads]\nwording: {places: {about: Where to}}\n")
        .clauses("leads: {heading: Leads, body: \"On leads. ${wording.places}\"}")
        .overlay("""
            amendments:
              - {retitle: leads, with: Lead}
            wording:
              places: In the park of ${council.wardens}.
            """);

    UnfilledClauses today = new DriftSample(folder).today();

    assertEquals(
        List.of(FILE + ":4:11"), today.others().stream().map(Location::toString).toList());
    assertEquals(List.of(), today.misfits(new ClauseId("leads")));
  }

  @Test
  void theLibrarysClausesAreWithoutTheCouncilsAmendments() {
    SamplePolicy.in(folder)
        .outline("clauses: [leads, ponds]\nwording: {places: {about: Where to}}\n")
        .clauses("""
            leads: {heading: Leads, body: "On leads. ${wording.places}"}
            ponds: {heading: Ponds, body: Not in ponds.}
            """)
        .overlay("""
            wording: {places: In the park.}
            amendments:
              - {substitute: leads, words: leads, with: short leads}
              - {omit: ponds}
              - {insert: cats, after: leads, heading: Cats, body: Cats too.}
            """);

    UnfilledClauses today = new DriftSample(folder).today();

    assertEquals("On leads. ${wording.places}", body(today.upstream(new ClauseId("leads"))));
    assertEquals("On short leads. In the park.", body(today.own(new ClauseId("leads"))));
    assertEquals("Not in ponds.", body(today.upstream(new ClauseId("ponds"))));
    assertEquals("-", body(today.own(new ClauseId("ponds"))));
    assertEquals("-", body(today.upstream(new ClauseId("cats"))));
    assertEquals("Cats too.", body(today.own(new ClauseId("cats"))));
    assertEquals(FILE, today.find(new ClauseId("cats")).orElseThrow().location().file());
    assertEquals("ponds", today.find(new ClauseId("ponds")).orElseThrow().id().value());
    assertEquals(Optional.empty(), today.find(new ClauseId("eels")));
    assertEquals(List.of(), today.problems());
  }

  private static String body(Optional<Lock.Text> text) {
    return text.map(Lock.Text::body).orElse("-");
  }
}
