package org.clausebook.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.clausebook.model.RedlineBlock.Shape;

/**
 * Lines that are compared as one: a table with its caption, or any other line by itself.
 *
 * @param lines one, or those of a table
 */
record Unit(List<Line> lines) {
  Unit {
    lines = List.copyOf(lines);
  }

  static List<Unit> of(List<Line> lines) {
    var units = new ArrayList<Unit>();
    var table = new ArrayList<Line>();
    for (Line line : lines) {
      boolean goesOn = isOfTable(line) && (table.isEmpty() || line.shape() != Shape.CAPTION);
      if (!goesOn) {
        close(table, units);
      }
      if (isOfTable(line)) {
        table.add(line);
      } else {
        units.add(new Unit(List.of(line)));
      }
    }
    close(table, units);
    return units;
  }

  private static void close(List<Line> table, List<Unit> units) {
    var whole = new Unit(table);
    if (whole.isTable()) {
      units.add(whole);
    } else {
      table.forEach(line -> units.add(new Unit(List.of(line.asParagraph()))));
    }
    table.clear();
  }

  private static boolean isOfTable(Line line) {
    return switch (line.shape()) {
      case CAPTION, ROW, RULE -> true;
      default -> false;
    };
  }

  boolean isTable() {
    return lines.stream().anyMatch(line -> line.shape() == Shape.RULE);
  }

  String text() {
    return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
  }

  /** Whether both may be shown as one that has changed. */
  boolean fits(Unit other) {
    if (isTable() != other.isTable()) {
      return false;
    }
    return !isTable() || Row.columns(rule()) == Row.columns(other.rule());
  }

  /** The line under the head of a table. */
  private Line rule() {
    return lines.stream().filter(line -> line.shape() == Shape.RULE).findFirst().orElseThrow();
  }
}
