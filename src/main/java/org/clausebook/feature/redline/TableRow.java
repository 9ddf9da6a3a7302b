package org.clausebook.feature.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clausebook.markdown.MarkdownText;
import org.clausebook.model.document.RedlineRun;
import org.clausebook.model.document.Revision;

/** A row of a table, in which no change reaches from one cell into another. */
record TableRow(List<String> cells) {
  private static final Pattern BOLD = Pattern.compile("(\\*\\*)([^*]+)\\1");
  private static final String BAR = "|";
  private static final String SPACE = " ";

  TableRow {
    cells = List.copyOf(cells);
  }

  static TableRow of(MarkdownBlock line) {
    var text = MarkdownText.of(line.text());
    return new TableRow(text.cells(text.lines().get(0)).stream()
        .map(cell -> text.part(cell.from(), cell.to()))
        .toList());
  }

  static int columns(MarkdownBlock line) {
    return of(line).cells().size();
  }

  /** This row as it is in one version alone. */
  List<RedlineRun> whole(Revision revision) {
    var runs = new ArrayList<RedlineRun>();
    for (String cell : cells) {
      Matcher bold = BOLD.matcher(cell);
      if (bold.matches()) {
        add(runs, bold.group(1), WordComparison.whole(revision, bold.group(2)));
      } else {
        add(runs, "", WordComparison.whole(revision, cell));
      }
    }
    return closed(runs);
  }

  /** This row and what it becomes. */
  List<RedlineRun> compare(TableRow after) {
    var runs = new ArrayList<RedlineRun>();
    for (int i = 0; i < Math.max(cells.size(), after.cells.size()); i++) {
      String was = i < cells.size() ? cells.get(i) : "";
      String is = i < after.cells.size() ? after.cells.get(i) : "";
      Matcher before = BOLD.matcher(was);
      Matcher now = BOLD.matcher(is);
      if (before.matches() && now.matches()) {
        add(runs, now.group(1), BodyComparison.words(before.group(2), now.group(2)));
      } else {
        add(runs, "", BodyComparison.words(was, is));
      }
    }
    return closed(runs);
  }

  /** A cell that is bold as a whole stays so, whatever becomes of its words. */
  private static void add(List<RedlineRun> runs, String bold, List<RedlineRun> words) {
    runs.add(kept(BAR + SPACE + bold));
    runs.addAll(words);
    runs.add(kept(bold + SPACE));
  }

  private static List<RedlineRun> closed(List<RedlineRun> runs) {
    runs.add(kept(BAR));
    return runs;
  }

  private static RedlineRun kept(String text) {
    return new RedlineRun(Revision.KEPT, text);
  }

  /** The cells that a version has, without the signs around them. */
  String text() {
    return cells.stream().collect(Collectors.joining(SPACE));
  }
}
