package org.clausebook.stage.resolve;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.clausebook.cli.WorkspaceFolder;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.Amendment;
import org.clausebook.model.PolicySources;
import org.clausebook.model.ResolvedPolicy;
import org.clausebook.stage.load.WorkspaceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What amendments make of the library's clauses. */
final class OverlayResolverTest {
  @TempDir
  Path temporary;

  @Test
  void withoutAmendmentsTheOutlineStands() {
    assertEquals("one two three four", clauses(resolve("")));
  }

  @Test
  void clausesAreInsertedBesideTheirNeighbour() {
    assertEquals("zero one five two three four", clauses(resolve("""
            - {insert: zero, before: one, heading: Zero, body: Zero.}
            - {insert: five, after: one, heading: Five, body: Five.}
            """)));
  }

  @Test
  void twoInOnePlaceAreRefused() {
    var result = resolve("""
        - {insert: d, after: two, heading: D, body: D.}
        - {insert: c, after: two, heading: C, body: C.}
        """);

    assertTrue(!result.isOk());
    assertEquals(
        "clause 'd' is put in this place at councils/ambridge/paths.yaml:2:22",
        result.diagnostics().get(0).message());
  }

  @Test
  void anInsertedClauseMayStandBesideAnInsertedOne() {
    assertEquals("one a c two three four", clauses(resolve("""
            - {insert: c, after: a, heading: C, body: C.}
            - {insert: a, after: one, heading: A, body: A.}
            """)));
  }

  @Test
  void aMovedClauseTakesThoseBesideItAlong() {
    assertEquals("one three four two a", clauses(resolve("""
            - {insert: a, after: two, heading: A, body: A.}
            - {move: two, after: four}
            """)));
  }

  @Test
  void clausesThatWaitForEachOtherAreRefused() {
    var result = resolve("""
        - {insert: a, after: b, heading: A, body: A.}
        - {insert: b, before: a, heading: B, body: B.}
        """);

    assertEquals(
        List.of(
            "clause 'a' waits for the place of 'b', which waits for another",
            "clause 'b' waits for the place of 'a', which waits for another"),
        messages(result));
  }

  @Test
  void wordsAreFoundHoweverTheyAreWrapped() {
    var result = resolve("- {substitute: one, words: first words of, with: WORDS IN}");

    assertEquals("The WORDS IN clause one. The last words.", body(result, 0));
  }

  @Test
  void amendmentsThatTouchTheSameWordsNameEachOther() {
    var result = resolve("""
        - {substitute: one, words: first words, with: words}
        - {substitute: one, words: words of clause, with: clause}
        """);

    assertEquals(
        List.of("this touches words that are already amended at"
            + " councils/ambridge/paths.yaml:2:16"),
        messages(result));
  }

  @Test
  void neighbouringWordsAreAmendedSideBySide() {
    var result = resolve("""
        - {substitute: one, words: first, with: 1st}
        - {substitute: one, words: words of, with: word of}
        - {split: one, before: The last}
        """);

    assertEquals(List.of(), messages(result));
    assertEquals("The 1st word of clause one.\n\nThe last words.", body(result, 0));
  }

  @Test
  void wordsThatStandNowhereOrTwiceAreRefused() {
    var result = resolve("""
        - {substitute: one, words: second words, with: words}
        - {substitute: one, words: The, with: A}
        """);

    assertEquals(
        List.of(
            "these words are not in clause 'one'", "these words appear 2 times in clause 'one'"),
        messages(result));
  }

  @Test
  void theOrderOfAmendmentsInTheFileDoesNotMatter() {
    PolicySources sources = sources("""
        - {insert: a, after: one, heading: A, body: A.}
        - {insert: b, before: two, heading: B, body: B.}
        - {insert: c, after: a, heading: C, body: C.}
        - {move: four, before: b}
        - {substitute: one, words: first, with: 1st}
        - {retitle: one, with: The first}
        - {omit: three}
        """);
    List<List<Amendment>> orders = permutations(sources.overlay().amendments());
    String expected = text(new OverlayResolver().resolve(sources));

    for (List<Amendment> order : orders) {
      assertEquals(expected, text(new OverlayResolver().resolve(with(order, sources))));
    }

    assertEquals(5040, orders.size());
    assertTrue(expected.startsWith("The first: The 1st words"), expected);
  }

  /** Only that of clauses put on the same side of the same neighbour does. */
  @Test
  void theOrderBesideOneNeighbourDoesNotDependOnOthers() {
    assertEquals("one a c b two three four", clauses(resolve("""
            - {insert: a, after: one, heading: A, body: A.}
            - {insert: c, after: a, heading: C, body: C.}
            - {insert: b, before: two, heading: B, body: B.}
            """)));
  }

  private static List<List<Amendment>> permutations(List<Amendment> amendments) {
    if (amendments.isEmpty()) {
      return List.of(List.of());
    }
    var all = new ArrayList<List<Amendment>>();
    for (Amendment first : amendments) {
      var others = new ArrayList<>(amendments);
      others.remove(first);
      for (List<Amendment> rest : permutations(others)) {
        var order = new ArrayList<>(List.of(first));
        order.addAll(rest);
        all.add(order);
      }
    }
    return all;
  }

  private static PolicySources with(List<Amendment> amendments, PolicySources sources) {
    return new PolicySources(
        sources.council(),
        sources.outline(),
        sources.library(),
        List.of(sources.overlay().with(amendments)));
  }

  private Result<ResolvedPolicy> resolve(String amendments) {
    return new OverlayResolver().resolve(sources(amendments));
  }

  /** A policy of four clauses, with amendments. */
  private PolicySources sources(String amendments) {
    new WorkspaceFolder(temporary)
        .write("templates/clauses/paths.yaml", """
            clauses:
              one: {heading: One, body: "The first words\\n  of clause one. The last words."}
              two: {heading: Two, body: Two.}
              three: {heading: Three, body: Three.}
              four: {heading: Four, body: Four.}
            """)
        .write("templates/policies/paths.yaml", """
            title: Paths
            description: Footpaths.
            review-cycle: {words: annually}
            clauses: [one, two, three, four]
            """)
        .write("councils/ambridge/council.yaml", "name: Ambridge Parish Council\n")
        .write(
            "councils/ambridge/paths.yaml",
            amendments.isEmpty() ? "version: \"1\"\n" : "amendments:\n" + amendments);
    var loader = WorkspaceLoader.open(temporary);
    return loader
        .policy(loader.council("ambridge"), "ambridge", "paths")
        .toOptional()
        .orElseThrow();
  }

  private static String clauses(Result<ResolvedPolicy> result) {
    return result.toOptional().orElseThrow().clauses().stream()
        .map(clause -> clause.id().value())
        .collect(joining(" "));
  }

  private static String body(Result<ResolvedPolicy> result, int clause) {
    return result.toOptional().orElseThrow().clauses().get(clause).body().text();
  }

  private static String text(Result<ResolvedPolicy> result) {
    return result.toOptional().orElseThrow().clauses().stream()
        .map(clause -> clause.heading().text() + ": " + clause.body().text())
        .collect(joining("\n"));
  }

  private static List<String> messages(Result<ResolvedPolicy> result) {
    return result.diagnostics().stream().map(d -> d.message()).toList();
  }
}
