package org.clausebook.stage.load.prose;

import java.util.List;
import java.util.regex.Pattern;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.text.SourceText;

/** Checks that the rows of a table, {@code | a | b |}, have as many cells as its head. */
final class TableRows {
  private static final Pattern DASHES =
      Pattern.compile("\\|?+(?: *+:?+-++:?+ *+\\|)*+(?: *+:?+-++:?+ *+)?+");

  private final SourceText text;
  private final List<Diagnostic> problems;
  private int rows;
  private int cells;

  private TableRows(SourceText text, List<Diagnostic> problems) {
    this.text = text;
    this.problems = problems;
  }

  static void check(SourceText text, List<Diagnostic> problems) {
    if (text.value().indexOf('|') < 0) {
      return;
    }
    var rows = new TableRows(text, problems);
    int offset = 0;
    for (String line : text.value().split("\n", -1)) {
      rows.check(line, offset + line.length() - line.stripLeading().length());
      offset += line.length() + 1;
    }
  }

  private void check(String line, int offset) {
    String row = line.strip();
    if (!row.startsWith("|")) {
      rows = 0;
      if (row.indexOf('|') > 0 && DASHES.matcher(row).matches()) {
        report(
            offset,
            "the rows of this table have no '|' before their first cell",
            "write each row as '| one | two |', with the line of dashes as '| --- | --- |'");
      }
      return;
    }
    int count = cells(row);
    rows++;
    if (rows == 1) {
      cells = count;
    } else if (rows == 2 && !DASHES.matcher(row).matches()) {
      report(
          offset,
          "no line of dashes stands between the head of this table and its rows",
          "write '" + "| --- ".repeat(cells) + "|' on a line before this one");
    } else if (count != cells) {
      report(
          offset,
          "this row has " + cells(count) + " where the head of the table has " + cells,
          count < cells
              ? "write '|' for each cell that is empty"
              : "take a cell out, or give the head another; write '\\|' where a '|' is to be"
                  + " printed");
    }
  }

  private static String cells(int count) {
    return count == 1 ? "1 cell" : count + " cells";
  }

  /** How many cells a row has, that begins with a stroke and may end without one. */
  private static int cells(String row) {
    int count = 0;
    for (int i = 1; i < row.length(); i++) {
      if (row.charAt(i) == '\\') {
        i++;
      } else if (row.charAt(i) == '|') {
        count++;
      }
    }
    return row.length() > 1 && row.endsWith("|") && !row.endsWith("\\|") ? count : count + 1;
  }

  private void report(int offset, String message, String hint) {
    problems.add(Diagnostic.error(text.locate(offset), message, hint));
  }
}
