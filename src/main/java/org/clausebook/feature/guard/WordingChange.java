package org.clausebook.feature.guard;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clausebook.markdown.DiffRun;
import org.clausebook.markdown.WordPieces;

/**
 * One line of a text that changed, for people who do not read code.
 *
 * @param heading of the clause that it stands in
 * @param was empty where the line is new; removed words stand in {@code [-} and {@code -]}
 * @param now empty where the line is gone; new words stand in <code>{+</code> and <code>+}</code>
 */
public record WordingChange(String heading, String was, String now) {
  private static final Pattern HEADING = Pattern.compile(
      "#{1,2} (?<markdown>.+)|<(h[12])[^>]*>(?<page>.+)<.\\2>|(?:H[12]|HEADING): (?<pdf>.+)");

  /** What is not seen: other spaces than the plain one, and characters without a shape. */
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Z}\\p{Cf}\\p{Cc}&&[^ ]]");

  private static final Pattern ESCAPED = Pattern.compile("&(lt|gt|amp|quot|#39);");

  private static final String TOP = "At the top";

  /** Every line that changed, in reading order. */
  public static List<WordingChange> between(String approved, String received) {
    var changes = new ArrayList<WordingChange>();
    String heading = TOP;
    for (DiffRun<String> run :
        DiffRun.between(approved.lines().toList(), received.lines().toList())) {
      for (int i = 0; i < Math.max(run.before().size(), run.after().size()); i++) {
        String before = i < run.before().size() ? run.before().get(i) : "";
        String after = i < run.after().size() ? run.after().get(i) : "";
        heading = heading(i < run.after().size() ? after : before, heading);
        if (!run.isKept() && !(before + after).isBlank()) {
          changes.add(of(heading, before, after));
        }
      }
    }
    return changes;
  }

  private static WordingChange of(String heading, String before, String after) {
    var was = new StringBuilder();
    var now = new StringBuilder();
    for (DiffRun<String> run :
        DiffRun.between(WordPieces.pieces(before), WordPieces.pieces(after))) {
      String gone = String.join("", run.before());
      String come = String.join("", run.after());
      was.append(run.isKept() || gone.isEmpty() ? gone : "[-" + gone + "-]");
      now.append(run.isKept() || come.isEmpty() ? come : "{+" + come + "+}");
    }
    return new WordingChange(heading, visible(was.toString()), visible(now.toString()));
  }

  /** The changes whose words are not among the others'. */
  static List<WordingChange> beyond(List<WordingChange> others, List<WordingChange> changes) {
    List<String> shown = others.stream().map(WordingChange::words).toList();
    return new ArrayList<>(new LinkedHashSet<>(changes))
        .stream().filter(change -> !shown.contains(change.words())).toList();
  }

  /** The changes below the headings of their clauses. */
  public static String show(List<WordingChange> changes) {
    var shown = new StringBuilder();
    String heading = "";
    for (WordingChange change : changes) {
      if (!change.heading().equals(heading)) {
        heading = change.heading();
        shown.append(heading).append('\n');
      }
      shown.append(change.lines());
    }
    return shown.toString();
  }

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

  private static String heading(String line, String otherwise) {
    Matcher heading = HEADING.matcher(line);
    if (!heading.matches()) {
      return otherwise;
    }
    return Stream.of("markdown", "page", "pdf")
        .map(heading::group)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(otherwise);
  }

  /** The line as it is shown: neighbouring marks are joined, and a blank follows its mark. */
  private static String visible(String line) {
    String marked = line.replace("-] [-", " ")
        .replace("+} {+", " ")
        .replaceAll("(\\S) (-]|\\+})(?=\\S)", "$1$2 ");
    return INVISIBLE
        .matcher(marked)
        .replaceAll(
            found -> String.format(Locale.ROOT, "<U+%04X>", found.group().codePointAt(0)));
  }

  private static String plain(String line) {
    String text = line.replaceAll("\\[-|-]|\\{\\+|\\+}", "")
        .replaceFirst("^(?:#+ |H\\d: |P: |LI: )", "")
        .replaceFirst("^- ", "")
        .replaceAll("<[^>]+>", "")
        .replaceFirst("^[a-z]\\. ", "")
        .replaceAll("\\\\(?=\\p{Punct})", "");
    return ESCAPED
        .matcher(text)
        .replaceAll(sign -> Matcher.quoteReplacement(unescaped(sign.group(1))))
        .strip();
  }

  private static String unescaped(String name) {
    return switch (name) {
      case "lt" -> "<";
      case "gt" -> ">";
      case "amp" -> "&";
      case "quot" -> "\"";
      default -> "'";
    };
  }
}
