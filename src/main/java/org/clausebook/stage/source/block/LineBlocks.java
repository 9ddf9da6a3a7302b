package org.clausebook.stage.source.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.stage.source.block.SourceBlock.Kind;

/**
 * Makes blocks of lines: joins those that were wrapped, takes labels off, and finds headings,
 * contents, heads and feet.
 */
public final class LineBlocks {
  /** A line of this part of the longest is full: the next word had no room on it. */
  private static final double FULL = 0.75;

  /** The length, in signs, of the longest entry of a table of contents. */
  private static final int LONGEST_ENTRY = 300;

  private static final Pattern CONTENTS =
      Pattern.compile("(.*?\\S)(?:\\s*[.…·_]{3,}|\\s{3,}|\\t)\\s*\\d{1,3}");
  private static final String HYPHENS = "-\u00AD\u2010";
  private static final Pattern FIRST_WORD = Pattern.compile("\\p{Ll}+");
  private static final Pattern ENDED = Pattern.compile(".*[.:;!?…)”’\"']");
  private static final Pattern WORD = Pattern.compile("\\p{L}++(?:[-\u2010]\\p{L}++)*+");

  private final List<TextLine> lines;
  private final Set<TextLine> running;
  private final Set<String> words = new TreeSet<>();
  private final double full;
  private final BlockList blocks;
  private final List<TextLine> open = new ArrayList<>();
  private final ItemLevels levels = new ItemLevels();

  private LineBlocks(List<TextLine> lines, double longest, BlockList blocks) {
    this.lines = lines;
    this.running = RunningLines.of(lines);
    this.blocks = blocks;
    double end = lines.stream().mapToDouble(TextLine::end).max().orElse(0);
    this.full = end > longest ? Double.MAX_VALUE : end * FULL;
    lines.forEach(line -> WORD.matcher(line.text())
        .results()
        .forEach(word -> words.add(word.group().toLowerCase(Locale.ROOT))));
  }

  /**
   * Adds the blocks of some lines.
   *
   * @param longest the end of the longest line in a text that is wrapped; where one is longer, each
   *     line is a paragraph
   */
  public static void add(List<TextLine> lines, double longest, BlockList blocks)
      throws UnreadableFile {
    var made = new LineBlocks(lines, longest, blocks);
    for (TextLine line : made.lines) {
      made.read(line);
    }
    made.end();
  }

  private void read(TextLine line) throws UnreadableFile {
    if (running.contains(line)) {
      blocks.add(SourceBlock.of(line.place(), Kind.RUNNING, 0, SourceEscaping.escape(line.text())));
      return;
    }
    if (!goesOn(line)) {
      end();
    }
    open.add(line);
  }

  private boolean goesOn(TextLine line) {
    if (open.isEmpty() || TypedLabel.of(line.text()).isPresent()) {
      return false;
    }
    TextLine last = open.get(open.size() - 1);
    boolean isMidSentence = FIRST_WORD.matcher(line.text()).lookingAt()
        && !ENDED.matcher(last.text()).matches();
    if (line.rank() != last.rank() || entry(last.text()).isPresent()) {
      return false;
    }
    if (line.rank() > 0 && !line.isApart()) {
      return true;
    }
    return line.isApart()
        ? line.page() != last.page() && isMidSentence
        : isMidSentence || last.end() >= full;
  }

  private void end() throws UnreadableFile {
    if (open.isEmpty()) {
      return;
    }
    TextLine first = open.get(0);
    String joined = joined();
    open.clear();
    SourceBlock block = entry(joined)
        .map(words -> block(first, Kind.CONTENTS, words))
        .orElseGet(() -> block(first, first.rank() > 0 ? Kind.HEADING : Kind.PARAGRAPH, joined));
    blocks.add(levels.placed(block, first.indent()));
  }

  private SourceBlock block(TextLine first, Kind kind, String text) {
    Optional<TypedLabel> typed =
        kind == Kind.PARAGRAPH ? TypedLabel.of(text) : TypedLabel.ofHeading(text);
    SourceBlock block = SourceBlock.of(
        first.place(),
        kind,
        kind == Kind.HEADING ? first.rank() : 0,
        SourceEscaping.escape(typed.map(TypedLabel::rest).orElse(text).replaceAll("\\s+", " ")));
    return typed.map(label -> block.labelled(label.label(), true)).orElse(block);
  }

  /** The words of an entry of a table of contents. */
  private static Optional<String> entry(String text) {
    Matcher entry = CONTENTS.matcher(text);
    return text.length() <= LONGEST_ENTRY && entry.matches()
        ? Optional.of(entry.group(1))
        : Optional.empty();
  }

  private String joined() {
    var text = new StringBuilder();
    for (TextLine line : open) {
      Matcher next = FIRST_WORD.matcher(line.text());
      boolean isBroken = text.length() > 1
          && HYPHENS.indexOf(text.charAt(text.length() - 1)) >= 0
          && Character.isLetter(text.charAt(text.length() - 2));
      if (isBroken && next.lookingAt()) {
        join(text, next.group());
      } else if (!text.isEmpty()) {
        text.append(' ');
      }
      text.append(line.text());
    }
    return text.toString();
  }

  /**
   * Joins a word that is broken at its hyphen: without it if it is a soft one, or if the file has
   * the whole word elsewhere.
   */
  private void join(StringBuilder text, String next) {
    int hyphen = text.length() - 1;
    int start = hyphen;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    String whole = (text.substring(start, hyphen) + next).toLowerCase(Locale.ROOT);
    if (text.charAt(hyphen) == '\u00AD' || words.contains(whole)) {
      text.setLength(hyphen);
    }
  }
}
