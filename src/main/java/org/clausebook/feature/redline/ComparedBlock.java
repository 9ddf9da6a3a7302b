package org.clausebook.feature.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.clausebook.model.document.RedlineBlock.Shape;

/**
 * Lines that are compared as one: a table with its caption, or any other line by itself.
 *
 * @param lines one, or those of a table
 */
record ComparedBlock(List<MarkdownBlock> lines) {
  ComparedBlock {
    lines = List.copyOf(lines);
  }

  static List<ComparedBlock> of(List<MarkdownBlock> lines) {
    var units = new ArrayList<ComparedBlock>();
    var table = new ArrayList<MarkdownBlock>();
    for (MarkdownBlock line : lines) {
      boolean goesOn = isOfTable(line) && (table.isEmpty() || line.shape() != Shape.CAPTION);
      if (!goesOn) {
        close(table, units);
      }
      if (isOfTable(line)) {
        table.add(line);
      } else {
        units.add(new ComparedBlock(List.of(line)));
      }
    }
    close(table, units);
    return units;
  }

  private static void close(List<MarkdownBlock> table, List<ComparedBlock> units) {
    var whole = new ComparedBlock(table);
    if (whole.isTable()) {
      units.add(whole);
    } else {
      table.forEach(line -> units.add(new ComparedBlock(List.of(line.asParagraph()))));
    }
    table.clear();
  }

  private static boolean isOfTable(MarkdownBlock line) {
    return switch (line.shape()) {
      case CAPTION, ROW, RULE -> true;
      default -> false;
    };
  }

  boolean isTable() {
    return lines.stream().anyMatch(line -> line.shape() == Shape.RULE);
  }

  String text() {
    return lines.stream().map(MarkdownBlock::text).collect(Collectors.joining("\n"));
  }

  /** Whether both may be shown as one that has changed. */
  boolean fits(ComparedBlock other) {
    if (isTable() != other.isTable()) {
      return false;
    }
    return !isTable() || TableRow.columns(rule()) == TableRow.columns(other.rule());
  }

  /** The line under the head of a table. */
  private MarkdownBlock rule() {
    return lines.stream().filter(line -> line.shape() == Shape.RULE).findFirst().orElseThrow();
  }
}
