package org.clausebook.stage.render.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.clausebook.Clausebook;
import org.clausebook.docx.DocxCheck;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.stage.render.Samples;
import org.clausebook.stage.render.word.tracked.TrackedChanges;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * With all changes accepted a redline in Word is the later text, and with all rejected the earlier
 * one; tried on the samples, with edits by chance from a number that each failure names.
 */
final class TrackedChangesTest {
  private static final DocxRenderer RENDERER = new DocxRenderer(Samples.layout());

  /** A policy with its Word file, and the text of that. */
  private record Printed(PolicyDocument document, Map<String, String> parts, List<String> text) {
    static Optional<Printed> of(PolicyDocument document) {
      return RENDERER
          .parts(document, List.of())
          .toOptional()
          .map(parts -> new Printed(document, parts, TrackedText.accepted(parts)));
    }

    /** The same with edits by chance; what may not be printed is edited in another way. */
    Printed edited(long seed) {
      return LongStream.iterate(seed * 31 + document.title().hashCode(), next -> next + 1_000_003)
          .mapToObj(next -> of(new TrackedEdits(next).edit(document)))
          .flatMap(Optional::stream)
          .findFirst()
          .orElseThrow();
    }
  }

  /** Printed once for all pairs. */
  private static final class Holder {
    static final List<Printed> SAMPLES = Stream.of(
            Path.of(""), Path.of("src/test/resources/workspaces/_samples"))
        .map(Clausebook::open)
        .flatMap(clausebook -> clausebook.policies().toOptional().orElseThrow().stream()
            .map(key -> clausebook.compose(key).toOptional())
            .flatMap(Optional::stream))
        .flatMap(document -> Printed.of(RedlineDocxRenderer.upright(document)).stream())
        .toList();
  }

  static Stream<Long> seeds() {
    return LongStream.range(1, 9).boxed();
  }

  @Test
  void acceptedItIsTheNewTextAndRejectedTheOld() {
    check(0);
  }

  @Tag("slow")
  @ParameterizedTest
  @MethodSource("seeds")
  void acceptedItIsTheNewTextAndRejectedTheOldForHundredsOfPairs(long seed) {
    check(seed);
  }

  @ParameterizedTest
  @MethodSource("org.clausebook.stage.render.word.TrackedPair#all")
  void soItIsForEachKindOfChange(TrackedPair pair) {
    Map<String, String> redline = pair.redline();

    assertSame(
        TrackedText.accepted(TrackedPair.parts(pair.after())),
        TrackedText.accepted(redline),
        "accepted");
    assertSame(
        TrackedText.accepted(TrackedPair.parts(pair.before())),
        TrackedText.rejected(redline),
        "rejected");
  }

  /** Not as paragraphs that go, and others that come. */
  @Test
  void paragraphsThatAreSplitOrJoinedChangeInTheirEndsAlone() {
    List<TrackedPair> pairs = TrackedPair.all().stream()
        .filter(pair -> pair.name().startsWith("paragraphs split")
            || pair.name().startsWith("paragraphs joined"))
        .toList();

    assertEquals(7, pairs.size());
    for (TrackedPair pair : pairs) {
      assertEquals("", TrackedText.changed(pair.redline()).replaceAll("[ ,;]", ""), pair.name());
    }
  }

  @Test
  void policiesInTwoLanguagesAreAmongThem() {
    assertTrue(
        Holder.SAMPLES.stream().anyMatch(sample -> sample.document().bilingual().isPresent()));
  }

  private static void check(long seed) {
    for (Printed before : Holder.SAMPLES) {
      Printed after = before.edited(seed);

      Map<String, String> redline = merged("Clausebook", before, after);

      String pair = before.document().title() + " " + seed;
      assertEquals(Set.of(), faults(redline, before, after), pair);
      assertSame(after.text(), TrackedText.accepted(redline), pair + " accepted");
      assertSame(before.text(), TrackedText.rejected(redline), pair + " rejected");
    }
  }

  @Test
  void aClauseMovesAsAWhole() {
    PolicyDocument before = Holder.SAMPLES.get(0).document();
    var clauses = new ArrayList<>(before.clauses());
    clauses.add(1, clauses.remove(clauses.size() - 1));
    Printed after = Printed.of(before.with(clauses)).orElseThrow();

    String redline =
        merged("A", Holder.SAMPLES.get(0), after).getOrDefault("word/document.xml", "");

    assertTrue(redline.contains("w:moveFromRangeStart"));
    assertTrue(redline.contains("w:moveToRangeEnd"));
  }

  private static Map<String, String> merged(String author, Printed before, Printed after) {
    return new TrackedChanges(
            author, RedlineDocxRenderer.starts(List.of(before.document(), after.document())))
        .merge(before.parts(), after.parts());
  }

  /** What is wrong with a redline and not with its two texts. */
  private static Set<String> faults(Map<String, String> redline, Printed before, Printed after) {
    Set<String> own = faults(redline, after);
    if (!own.isEmpty()) {
      own.removeAll(faults(before.parts(), before));
      own.removeAll(faults(after.parts(), after));
    }
    return own;
  }

  /** Rows of the earlier table have its columns, whose widths are kept beside those of the later. */
  private static Set<String> faults(Map<String, String> parts, Printed policy) {
    var faults = new TreeSet<>(new DocxCheck(Set.of())
        .faults(DocxRenderer.pack(parts, policy.document()).bytes()));
    faults.removeIf(fault -> fault.contains("columns, its table"));
    return faults;
  }

  /** Shows the first block that differs, as a whole document would hide it. */
  private static void assertSame(List<String> expected, List<String> found, String pair) {
    for (int i = 0; i < Math.min(expected.size(), found.size()); i++) {
      assertEquals(expected.get(i), found.get(i), pair);
    }
    assertEquals(expected.size(), found.size(), pair);
  }
}
