package org.clausebook.stage.render.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.clausebook.Clausebook;
import org.clausebook.docx.DocxCheck;
import org.clausebook.markdown.WordPieces;
import org.clausebook.model.document.BookmarkName;
import org.clausebook.model.document.NumberedClause;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.stage.render.Samples;
import org.clausebook.stage.render.word.tracked.TrackedChanges;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * With all changes accepted a redline in Word is the later text, and with all rejected the earlier
 * one; tried on the samples, with edits by chance from a number that each failure names.
 */
final class TrackedChangesTest {
  private static final List<String> PIECES = List.of(
      " and",
      ".",
      " **bold**",
      " [link](https://a.example/b_c)",
      " more words that nobody expected here.",
      "\n\nA paragraph of its own.",
      "\n\n- a. item\n- b. another",
      "\n\n1. first\n2. second",
      "\n\n| A | **B** |\n| --- | --- |\n| c | d |\n\nAfter it.",
      "\n\n> quoted",
      "\n\nTerm\n: text");

  private static final DocxRenderer RENDERER = new DocxRenderer(Samples.layout());

  static Stream<Long> few() {
    return LongStream.range(0, 2).boxed();
  }

  static Stream<Long> many() {
    return LongStream.range(2, 40).boxed();
  }

  @ParameterizedTest
  @MethodSource("few")
  void acceptedItIsTheNewTextAndRejectedTheOld(long seed) throws Exception {
    check(seed);
  }

  @Tag("slow")
  @ParameterizedTest
  @MethodSource("many")
  void acceptedItIsTheNewTextAndRejectedTheOldForHundredsOfPairs(long seed) throws Exception {
    check(seed);
  }

  private static void check(long seed) throws Exception {
    for (PolicyDocument before : documents()) {
      PolicyDocument after =
          edited(before, new Random(seed * 31 + before.title().hashCode()));
      Map<String, String> old = parts(before);
      Map<String, String> now = parts(after);

      Map<String, String> redline =
          new TrackedChanges("Clausebook", starts(before, after)).merge(old, now);

      String pair = before.title() + " " + seed;
      var own = new TreeSet<>(faults(redline, after));
      faults(now, after).forEach(own::remove);
      faults(old, before).forEach(own::remove);
      assertEquals(Set.of(), own, pair);
      assertEquals(lines(TrackedText.accepted(now)), lines(TrackedText.accepted(redline)), pair);
      assertEquals(lines(TrackedText.accepted(old)), lines(TrackedText.rejected(redline)), pair);
    }
  }

  @ParameterizedTest
  @MethodSource("few")
  void aClauseMovesAsAWhole(long seed) throws Exception {
    PolicyDocument before = documents().get(0);
    var clauses = new ArrayList<>(before.clauses());
    clauses.add(1 + (int) seed, clauses.remove(clauses.size() - 1));
    PolicyDocument after = before.with(clauses);

    String redline = new TrackedChanges("A", starts(before, after))
        .merge(parts(before), parts(after))
        .getOrDefault("word/document.xml", "");

    assertTrue(redline.contains("w:moveFromRangeStart"));
    assertTrue(redline.contains("w:moveToRangeEnd"));
  }

  /** Rows of the earlier table have its columns, whose widths are kept beside those of the later. */
  private static List<String> faults(Map<String, String> parts, PolicyDocument document) {
    return new DocxCheck(Set.of())
        .faults(DocxRenderer.pack(parts, document).bytes()).stream()
            .filter(fault -> !fault.contains("columns, its table"))
            .toList();
  }

  private static String lines(List<String> blocks) {
    return String.join("\n", blocks);
  }

  private static Map<String, String> parts(PolicyDocument document) {
    return RENDERER.parts(document, List.of()).toOptional().orElseThrow();
  }

  private static Set<String> starts(PolicyDocument... documents) {
    return Stream.of(documents)
        .flatMap(document -> document.clauses().stream())
        .map(clause -> BookmarkName.of(clause.id()).value())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<PolicyDocument> documents() {
    return Stream.of(Path.of(""), Path.of("src/test/resources/workspaces/_samples"))
        .map(Clausebook::open)
        .flatMap(clausebook -> clausebook.policies().toOptional().orElseThrow().stream()
            .map(key -> clausebook.compose(key).toOptional())
            .flatMap(Optional::stream))
        .filter(document -> document.bilingual().isEmpty())
        .toList();
  }

  private static PolicyDocument edited(PolicyDocument document, Random chance) {
    var clauses = new ArrayList<>(document.clauses());
    for (int i = 0; i < clauses.size(); i++) {
      if (chance.nextInt(3) == 0) {
        clauses.set(i, edited(clauses.get(i), chance));
      }
    }
    switch (chance.nextInt(4)) {
      case 0 ->
        clauses.add(chance.nextInt(clauses.size()), clauses.remove(chance.nextInt(clauses.size())));
      case 1 -> clauses.remove(chance.nextInt(clauses.size()));
      case 2 -> Collections.swap(clauses, 0, clauses.size() - 1);
      default -> {}
    }
    return document.with(clauses);
  }

  private static NumberedClause edited(NumberedClause clause, Random chance) {
    var pieces = new ArrayList<>(WordPieces.pieces(clause.body()));
    for (int edits = chance.nextInt(5) + 1; edits > 0; edits--) {
      int at = chance.nextInt(pieces.size() + 1);
      switch (chance.nextInt(3)) {
        case 0 -> pieces.add(at, PIECES.get(chance.nextInt(PIECES.size())));
        case 1 -> {
          int length = Math.min(chance.nextInt(25), pieces.size() - at);
          pieces.subList(at, at + length).clear();
        }
        default -> {
          if (at < pieces.size()) {
            pieces.add(chance.nextInt(pieces.size()), pieces.remove(at));
          }
        }
      }
    }
    String heading = chance.nextInt(4) == 0 ? clause.heading() + " again" : clause.heading();
    return new NumberedClause(
        clause.id(), clause.level(), clause.number(), heading, String.join("", pieces));
  }
}
