package org.clausebook.feature.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.markdown.Pairing;
import org.clausebook.markdown.WordPieces;
import org.clausebook.model.document.RedlineBlock;
import org.clausebook.model.document.RedlineBlock.Shape;
import org.clausebook.model.document.RedlineRun;
import org.clausebook.model.document.Revision;

/** Compares the bodies of a clause, block by block, and the words in those that go together. */
final class BodyComparison {
  /** Blocks that have less in common are one block left out and another added. */
  private static final double LEAST_LIKENESS = 0.4;

  private final List<RedlineBlock> blocks = new ArrayList<>();

  private BodyComparison() {}

  /** The blocks of both bodies; of such as have changed whole, what is left out goes first. */
  static List<RedlineBlock> compare(String before, String after) {
    var comparison = new BodyComparison();
    Pairing.of(
            ComparedBlock.of(MarkdownBlock.of(before)),
            ComparedBlock.of(MarkdownBlock.of(after)),
            BodyComparison::likeness)
        .forEach(comparison::add);
    return comparison.blocks;
  }

  /** A body that one version alone has. */
  static List<RedlineBlock> whole(Revision revision, String body) {
    var comparison = new BodyComparison();
    for (ComparedBlock unit : ComparedBlock.of(MarkdownBlock.of(body))) {
      unit.lines().forEach(line -> comparison.add(line, revision));
    }
    return comparison.blocks;
  }

  private static double likeness(ComparedBlock before, ComparedBlock after) {
    if (!before.fits(after)) {
      return -1;
    }
    if (before.text().equals(after.text())) {
      // More than the best likeness, so that equal blocks stay together.
      return 1.5;
    }
    double likeness = WordPieces.likeness(before.text(), after.text());
    return likeness < LEAST_LIKENESS || !canMark(before, after) ? -1 : likeness;
  }

  /** Whether it is clear in both what Markdown holds together. */
  private static boolean canMark(ComparedBlock before, ComparedBlock after) {
    return before.isTable()
        || (InlineMarkdown.pieces(before.text()).isPresent()
            && InlineMarkdown.pieces(after.text()).isPresent());
  }

  private void add(Pairing<ComparedBlock> pair) {
    if (pair.before().isEmpty() || pair.after().isEmpty()) {
      pair.before().ifPresent(unit -> unit.lines().forEach(l -> add(l, Revision.DELETED)));
      pair.after().ifPresent(unit -> unit.lines().forEach(l -> add(l, Revision.INSERTED)));
      return;
    }
    ComparedBlock before = pair.before().orElseThrow();
    ComparedBlock after = pair.after().orElseThrow();
    if (before.isTable()) {
      addTable(before.lines(), after.lines());
    } else {
      add(before.lines().get(0), after.lines().get(0));
    }
  }

  /** Captions, heads and rules go together whatever they say; rows by what they say. */
  private void addTable(List<MarkdownBlock> before, List<MarkdownBlock> after) {
    int head = rule(before) + 1;
    int headAfter = rule(after) + 1;
    Pairing.of(
            before.subList(0, head),
            after.subList(0, headAfter),
            (one, other) -> one.shape() == other.shape() ? 1 : -1)
        .forEach(this::addLines);
    Pairing.of(
            before.subList(head, before.size()),
            after.subList(headAfter, after.size()),
            BodyComparison::likenessOfRows)
        .forEach(this::addLines);
  }

  private static double likenessOfRows(MarkdownBlock before, MarkdownBlock after) {
    double likeness = before.text().equals(after.text())
        ? 1.5
        : WordPieces.likeness(TableRow.of(before).text(), TableRow.of(after).text());
    return likeness < LEAST_LIKENESS ? -1 : likeness;
  }

  private static int rule(List<MarkdownBlock> table) {
    return table.stream().map(MarkdownBlock::shape).toList().indexOf(Shape.RULE);
  }

  private void addLines(Pairing<MarkdownBlock> pair) {
    if (pair.before().isPresent() && pair.after().isPresent()) {
      add(pair.before().get(), pair.after().get());
    } else {
      pair.before().ifPresent(line -> add(line, Revision.DELETED));
      pair.after().ifPresent(line -> add(line, Revision.INSERTED));
    }
  }

  private void add(MarkdownBlock line, Revision revision) {
    List<RedlineRun> runs = switch (line.shape()) {
      case ROW -> TableRow.of(line).whole(revision);
      case RULE -> WordComparison.whole(Revision.KEPT, line.text());
      default -> WordComparison.whole(revision, line.text());
    };
    add(line, revision, runs);
  }

  private void add(MarkdownBlock before, MarkdownBlock after) {
    List<RedlineRun> runs = switch (after.shape()) {
      case ROW -> TableRow.of(before).compare(TableRow.of(after));
      case RULE -> WordComparison.whole(Revision.KEPT, after.text());
      default -> words(before.text(), after.text());
    };
    add(after, Revision.KEPT, runs);
  }

  private void add(MarkdownBlock line, Revision revision, List<RedlineRun> runs) {
    blocks.add(
        new RedlineBlock(revision, line.shape(), isApart(line), line.lead(), line.label(), runs));
  }

  /** Blocks that were no neighbours stand apart, unless they go on a list or a table. */
  private boolean isApart(MarkdownBlock line) {
    if (blocks.isEmpty()) {
      return false;
    }
    RedlineBlock last = blocks.get(blocks.size() - 1);
    Shape before = last.shape();
    return switch (line.shape()) {
      case ITEM ->
        before != Shape.ITEM
            || (line.isApart() && !last.lead().strip().equals(line.lead().strip()));
      case ROW -> before != Shape.ROW && before != Shape.RULE;
      case RULE -> false;
      case QUOTATION -> line.isApart() || before != Shape.QUOTATION;
      case DEFINITION -> before != Shape.PARAGRAPH && before != Shape.DEFINITION;
      default -> line.isApart() || before != Shape.PARAGRAPH || !line.lead().isEmpty();
    };
  }

  /** The changes between two texts of Markdown. */
  static List<RedlineRun> words(String before, String after) {
    Optional<List<String>> was = InlineMarkdown.pieces(before);
    Optional<List<String>> is = InlineMarkdown.pieces(after);
    if (before.equals(after)) {
      return WordComparison.whole(Revision.KEPT, after);
    }
    if (was.isEmpty() || is.isEmpty()) {
      var runs = new ArrayList<>(WordComparison.whole(Revision.DELETED, before));
      runs.addAll(WordComparison.whole(Revision.INSERTED, after));
      return runs;
    }
    return WordComparison.compare(was.get(), is.get());
  }
}
