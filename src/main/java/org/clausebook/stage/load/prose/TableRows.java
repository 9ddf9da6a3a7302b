package org.clausebook.stage.load.prose;

import java.util.List;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.markdown.Line;
import org.clausebook.markdown.Line.Kind;
import org.clausebook.markdown.MarkdownText;
import org.clausebook.model.text.SourceText;

/** Checks that the rows of a table, {@code | a | b |}, have as many cells as its head. */
final class TableRows {
  private final SourceText text;
  private final List<Diagnostic> problems;
  private final MarkdownText markdown;
  private int rows;
  private int cells;

  private TableRows(SourceText text, MarkdownText markdown, List<Diagnostic> problems) {
    this.text = text;
    this.markdown = markdown;
    this.problems = problems;
  }

  static void check(SourceText text, MarkdownText markdown, List<Diagnostic> problems) {
    if (text.value().indexOf('|') >= 0) {
      var rows = new TableRows(text, markdown, problems);
      markdown.lines().forEach(rows::check);
    }
  }

  private void check(Line line) {
    if (!line.isOfTable()) {
      rows = 0;
      if (line.kind() != Kind.CODE && hasDashes(line)) {
        report(
            line.isItem() ? line.mark().at() : line.text(),
            "the rows of this table have no '|' before their first cell",
            "write each row as '| one | two |', with the line of dashes as '| --- | --- |'");
      }
      return;
    }
    int count = markdown.cells(line).size();
    rows++;
    if (rows == 1) {
      cells = count;
    } else if (rows == 2 && line.kind() != Kind.DELIMITER) {
      report(
          line.text(),
          "there is no line of dashes between the head of this table and its rows",
          "write '" + "| --- ".repeat(cells) + "|' on a line before this one");
    } else if (count != cells) {
      report(
          line.text(),
          "this row has " + cells(count) + " where the head of the table has " + cells,
          count < cells
              ? "write '|' for each cell that is empty"
              : "take a cell out, or give the head another; write '\\|' where a '|' is to be"
                  + " printed");
    }
  }

  private boolean hasDashes(Line line) {
    String row = markdown.part(line.inner(), line.end());
    return row.indexOf('|') >= 0 && MarkdownText.isDelimiter(row);
  }

  private static String cells(int count) {
    return count == 1 ? "1 cell" : count + " cells";
  }

  private void report(int offset, String message, String hint) {
    problems.add(Diagnostic.error(text.locate(offset), message, hint));
  }
}
