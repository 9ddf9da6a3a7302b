package org.clausebook.stage.source.block;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.markdown.Inline;

/** Words with their marks, run by run as a file has them, written in the dialect of clause bodies. */
public final class MarkedWords {
  private static final Pattern PARTS = Pattern.compile("(?s)(\\s*)(.*?)(\\s*)");
  private static final Pattern WHITE = Pattern.compile("[\\s\\u00A0\\u2007\\u202F&&[^\\t]]+");
  private static final Pattern ADDRESS =
      Pattern.compile("(?i)(?:https?://|mailto:|tel:|#)[^\\s<>]+");
  private static final Pattern ESCAPED_IN_ADDRESS = Pattern.compile("[()\\\\]|[$#](?=\\{)");

  /** The marks of a run. */
  public record Marks(boolean isStrong, boolean isEmphasis, String address) {
    public static final Marks NONE = new Marks(false, false, "");
  }

  /**
   * Words with one set of marks.
   *
   * @param isWritten whether they are in the dialect already, such as a reference to a note
   */
  private record Run(String words, Marks marks, boolean isWritten) {}

  private final List<Run> runs = new ArrayList<>();

  /** Adds words as they are shown. */
  public void add(String plain, Marks marks) {
    append(plain, marks, false);
  }

  /** Adds a reference to the note of a label. */
  public void addNote(String label) {
    append("[^" + label + "]", Marks.NONE, true);
  }

  /** Adds the beginning of another line. */
  public void addBreak() {
    append(SourceEscaping.BREAK, Marks.NONE, true);
  }

  /** Adds the words of another, with a break before them where there are some already. */
  public void addLine(MarkedWords line) {
    if (!runs.isEmpty() && !line.runs.isEmpty()) {
      addBreak();
    }
    runs.addAll(line.runs);
  }

  private void append(String words, Marks marks, boolean isWritten) {
    Run last = runs.isEmpty() ? new Run("", Marks.NONE, true) : runs.get(runs.size() - 1);
    if (!last.isWritten() && !isWritten && last.marks().equals(marks)) {
      runs.set(runs.size() - 1, new Run(last.words() + words, marks, false));
    } else if (!words.isEmpty()) {
      runs.add(new Run(words, marks, isWritten));
    }
  }

  /** Puts the words of another before these. */
  public void prepend(MarkedWords before) {
    runs.addAll(0, before.runs);
  }

  /** Adds the words of another. */
  public void append(MarkedWords other) {
    other.runs.forEach(run -> append(run.words(), run.marks(), run.isWritten()));
  }

  /** Whether there is nothing to read. */
  public boolean isBlank() {
    return runs.stream().allMatch(run -> run.words().isBlank());
  }

  /** Whether all words are strong. */
  public boolean isStrong() {
    return !isBlank()
        && runs.stream().allMatch(run -> run.marks().isStrong() || run.words().isBlank());
  }

  /** The same words without what makes them strong, as in a heading. */
  public MarkedWords plain() {
    var plain = new MarkedWords();
    for (Run run : runs) {
      boolean isBreak = run.isWritten() && run.words().equals(SourceEscaping.BREAK);
      var marks = new Marks(false, false, run.marks().address());
      plain.append(isBreak ? " " : run.words(), marks, run.isWritten() && !isBreak);
    }
    return plain;
  }

  /** The words without marks, notes and breaks; tabs are kept. */
  public String text() {
    var text = new StringBuilder();
    runs.forEach(run -> text.append(run.isWritten() ? " " : run.words()));
    return text.toString();
  }

  /** Takes so many signs off the beginning. */
  private void take(int signs) {
    int left = signs;
    while (left > 0) {
      Run first = runs.remove(0);
      if (first.words().length() > left) {
        runs.add(0, new Run(first.words().substring(left), first.marks(), first.isWritten()));
      }
      left -= Math.min(left, first.words().length());
    }
  }

  /** Takes a typed label off the beginning; empty if there is none. */
  public String takeLabel(boolean isHeading) {
    int written = 0;
    while (written < runs.size() && !runs.get(written).isWritten()) {
      written++;
    }
    var start = new StringBuilder();
    runs.subList(0, written).forEach(run -> start.append(run.words()));
    String text = start.toString();
    String stripped = text.stripLeading();
    return (isHeading ? TypedLabel.ofHeading(stripped) : TypedLabel.of(stripped))
        .map(typed -> {
          take(text.length() - typed.rest().length());
          return typed.label();
        })
        .orElse("");
  }

  /** The words on one line of the dialect. */
  public String written() {
    var text = new StringBuilder();
    for (int i = 0; i < runs.size(); i++) {
      write(runs.get(i), i + 1 < runs.size() ? runs.get(i + 1).words() : "", text);
    }
    String line = text.toString().strip();
    while (line.endsWith(SourceEscaping.BREAK)) {
      line = line.substring(0, line.length() - SourceEscaping.BREAK.length()).strip();
    }
    while (line.startsWith(SourceEscaping.BREAK)) {
      line = line.substring(SourceEscaping.BREAK.length()).strip();
    }
    return line;
  }

  private static void write(Run run, String next, StringBuilder text) {
    if (run.isWritten()) {
      while (run.words().equals(SourceEscaping.BREAK) && endsWithBlank(text)) {
        text.setLength(text.length() - 1);
      }
      text.append(run.words());
      return;
    }
    Matcher parts = PARTS.matcher(WHITE.matcher(run.words().replace('\t', ' ')).replaceAll(" "));
    if (!parts.matches()) {
      throw new IllegalStateException(run.words());
    }
    boolean isStart = text.isEmpty();
    text.append(isStart || endsWithBlank(text) ? "" : parts.group(1));
    if (!parts.group(2).isEmpty()) {
      String after = parts.group(3) + next;
      text.append(marked(escaped(parts.group(2), isStart), run.marks(), text, after));
      text.append(parts.group(3));
    }
  }

  private static boolean endsWithBlank(CharSequence text) {
    return text.length() > 0 && text.charAt(text.length() - 1) == ' ';
  }

  /** Only at the beginning of a line a number or dash has to be escaped. */
  private static String escaped(String words, boolean isStart) {
    return isStart
        ? SourceEscaping.escape(words)
        : SourceEscaping.escape("a" + words).substring(1);
  }

  private static String marked(String words, Marks marks, CharSequence before, String after) {
    String stars = "*".repeat((marks.isStrong() ? 2 : 0) + (marks.isEmphasis() ? 1 : 0));
    String whole = linked(words, marks.address());
    if (stars.isEmpty()) {
      return whole;
    }
    // Where a mark would be between two letters, or by a sign, CommonMark may not read it.
    int last = Math.max(0, before.length() - 1);
    String start = before.subSequence(last, before.length()).toString();
    String probe = start + stars + whole + stars + after.substring(0, Math.min(1, after.length()));
    boolean isRead = Inline.in(probe).stream()
        .anyMatch(
            inline -> inline.kind() == Inline.Kind.EMPHASIS && inline.from() == start.length());
    return isRead ? stars + whole + stars : whole;
  }

  private static String linked(String words, String address) {
    if (!ADDRESS.matcher(address).matches()) {
      return words;
    }
    return "[" + words + "](" + ESCAPED_IN_ADDRESS.matcher(address).replaceAll("\\\\$0") + ")";
  }
}
