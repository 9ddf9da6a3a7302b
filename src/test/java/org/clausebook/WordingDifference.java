package org.clausebook;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.text.StringEscapeUtils;

/** How two wordings differ, line by line, for people who do not read code. */
final class WordingDifference {
  /**
   * One line that changed.
   *
   * @param heading of the clause that it stands in
   * @param was empty where the line is new; removed words stand in {@code [-} and {@code -]}
   * @param now empty where the line is gone; new words stand in <code>{+</code> and <code>+}</code>
   */
  record Change(String heading, String was, String now) {
    private String lines() {
      if (now.isEmpty()) {
        return "  gone: " + was + "\n";
      }
      return was.isEmpty() ? "  new: " + now + "\n" : "  was: " + was + "\n  now: " + now + "\n";
    }

    /** The words alone, which are the same in every format. */
    private String words() {
      return plain(was) + "\n" + plain(now);
    }
  }

  private static final Pattern HEADING =
      Pattern.compile("#{1,2} (.+)|<h[12][^>]*>(.+)</h[12]>|(?:H[12]|HEADING): (.+)");

  /** What is not seen: other spaces than the plain one, and characters without a shape. */
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Z}\\p{Cf}\\p{Cc}&&[^ ]]");

  private WordingDifference() {}

  /** Every line that changed, in reading order. */
  static List<Change> between(String approved, String received) {
    List<DiffRow> rows = DiffRowGenerator.create()
        .showInlineDiffs(true)
        .inlineDiffByWord(true)
        .lineNormalizer(line -> line)
        .oldTag(isOpening -> isOpening ? "[-" : "-]")
        .newTag(isOpening -> isOpening ? "{+" : "+}")
        .build()
        .generateDiffRows(approved.lines().toList(), received.lines().toList());
    var changes = new ArrayList<Change>();
    String heading = "At the top";
    for (DiffRow row : rows) {
      String line = row.getTag() == DiffRow.Tag.DELETE ? row.getOldLine() : row.getNewLine();
      heading = heading(line, heading);
      if (row.getTag() != DiffRow.Tag.EQUAL && !(row.getOldLine() + row.getNewLine()).isBlank()) {
        changes.add(new Change(heading, visible(row.getOldLine()), visible(row.getNewLine())));
      }
    }
    return changes;
  }

  /** The changes whose words are not among the others'. */
  static List<Change> beyond(List<Change> others, List<Change> changes) {
    Set<String> shown = others.stream().map(Change::words).collect(Collectors.toSet());
    return new ArrayList<>(new LinkedHashSet<>(changes))
        .stream().filter(change -> !shown.contains(change.words())).toList();
  }

  /** The changes below the headings of their clauses. */
  static String show(List<Change> changes) {
    var shown = new StringBuilder();
    String heading = "";
    for (Change change : changes) {
      if (!change.heading().equals(heading)) {
        heading = change.heading();
        shown.append(heading).append('\n');
      }
      shown.append(change.lines());
    }
    return shown.toString();
  }

  private static String heading(String line, String otherwise) {
    Matcher heading = HEADING.matcher(withoutMarks(line));
    if (!heading.matches()) {
      return otherwise;
    }
    for (int group = 1; group <= heading.groupCount(); group++) {
      if (heading.group(group) != null) {
        return heading.group(group);
      }
    }
    return otherwise;
  }

  /** The line as it is shown: neighbouring marks are one, and a blank stands behind its mark. */
  private static String visible(String line) {
    String marked = line.replace("-] [-", " ")
        .replace("+} {+", " ")
        .replaceAll("(\\S) (-]|\\+})(?=\\S)", "$1$2 ");
    return INVISIBLE
        .matcher(marked)
        .replaceAll(found -> "<U+%04X>".formatted(found.group().codePointAt(0)));
  }

  private static String withoutMarks(String line) {
    return line.replace("[-", "").replace("-]", "").replace("{+", "").replace("+}", "");
  }

  private static String plain(String line) {
    String text = withoutMarks(line)
        .replaceFirst("^(?:#+ |H\\d: |P: |LI: )", "")
        .replaceFirst("^- ", "")
        .replaceAll("<[^>]+>", "")
        .replaceFirst("^[a-z]\\. ", "")
        .replaceAll("\\\\(?=\\p{Punct})", "");
    return StringEscapeUtils.unescapeHtml4(text).strip();
  }
}
