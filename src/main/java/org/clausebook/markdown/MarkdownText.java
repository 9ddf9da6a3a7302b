package org.clausebook.markdown;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text in the dialect of clause bodies, as it is written or as it is composed, line by line.
 *
 * <p>The dialect is that of CommonMark with tables, footnotes and definitions, but for this: lines
 * under an item may be indented by less or more than its words ask for; a bullet may be followed by
 * a label; nothing is code because it is indented; and a line of underscores is one to write on.
 *
 * @param lines all, blank ones too
 */
public record MarkdownText(String text, List<Line> lines) {
  private static final Pattern PARAGRAPH_NUMBER = Pattern.compile("\\d++(?:\\.\\d++)++\\s++");

  public MarkdownText {
    lines = List.copyOf(lines);
  }

  public static MarkdownText of(String text) {
    return new MarkdownText(text, LineReader.read(text));
  }

  /** The first line of a text, such as the beginning of a line, read by itself. */
  public static Line line(String text) {
    return LineReader.read(text).get(0);
  }

  /** The lists, in the order in which they begin. */
  public List<ItemList> lists() {
    return ItemList.in(lines);
  }

  /** The text between two offsets. */
  public String part(int from, int to) {
    return text.substring(from, to);
  }

  /** The words of a line, without its marks and the white space at its end. */
  public String words(Line line) {
    return part(line.text(), line.end()).stripTrailing();
  }

  /** The text without what is said in braces of items and paragraphs. */
  public String withoutBraces() {
    var without = new StringBuilder(text);
    for (int i = lines.size() - 1; i >= 0; i--) {
      Line line = lines.get(i);
      if (!line.mark().braces().isEmpty()) {
        without.delete(line.mark().braces().at(), line.text());
      }
    }
    return without.toString();
  }

  /** The paragraphs and items, in order. */
  public List<Provision> provisions() {
    return ProvisionReader.read(this);
  }

  /** How many columns the mark of an item takes, with the white space between it and words. */
  public int width(Line item) {
    int words = item.mark().labelAt();
    return words == item.end()
        ? item.mark().sign().length() + 1
        : LineSigns.columns(text, item.inner(), words) - item.indent();
  }

  /** The cells of a row, without the white space around them. */
  public List<Cell> cells(Line row) {
    return Cell.in(text, row.text(), row.end());
  }

  /**
   * How long the number is that a composed paragraph begins with, {@code 3.1 words}, with the white
   * space after it; 0 if it has none.
   */
  public static int paragraphNumber(CharSequence words) {
    Matcher number = PARAGRAPH_NUMBER.matcher(words);
    return number.lookingAt() ? number.end() : 0;
  }

  /** Whether words could be the dashes under the head of a table, were a {@code |} before them. */
  public static boolean isDelimiter(String words) {
    return LineSigns.isDelimiter(words, 0, words.length());
  }

  /** The lines with each group that makes one block together. */
  public List<List<Line>> blocks() {
    var blocks = new ArrayList<List<Line>>();
    for (Line line : lines) {
      if (line.kind() == Line.Kind.MORE && !blocks.isEmpty()) {
        blocks.get(blocks.size() - 1).add(line);
      } else {
        blocks.add(new ArrayList<>(List.of(line)));
      }
    }
    return blocks;
  }

  /** The lines of a kind. */
  public Stream<Line> lines(Line.Kind kind) {
    return lines.stream().filter(line -> line.kind() == kind);
  }

  /** The marked words of all blocks but code, the outer before the inner ones. */
  public Stream<Inline> inlines() {
    return blocks().stream().flatMap(block -> {
      Line line = block.get(0);
      int end = block.get(block.size() - 1).end();
      return switch (line.kind()) {
        case FENCE, CODE, FENCE_END, REFERENCE -> Stream.empty();
        case ROW ->
          cells(line).stream().flatMap(cell -> Inline.in(text, cell.from(), cell.to()).stream());
        default ->
          Inline.in(text, line.kind() == Line.Kind.NOTE ? line.inner() : line.text(), end).stream();
      };
    });
  }

  /** The offsets of what is in code, be that a block or words. */
  public BitSet code() {
    var code = new BitSet();
    lines(Line.Kind.CODE).forEach(line -> code.set(line.start(), line.end()));
    inlines()
        .filter(inline -> inline.kind() == Inline.Kind.CODE)
        .forEach(inline -> code.set(inline.from(), inline.to()));
    return code;
  }

  /** The offsets of what nobody reads: marks around words, and references to notes. */
  public BitSet marks() {
    var marks = new BitSet();
    inlines().forEach(inline -> {
      marks.set(inline.from(), inline.kind() == Inline.Kind.NOTE ? inline.to() : inline.start());
      marks.set(inline.end(), inline.to());
    });
    return marks;
  }

  /** The text with some of the marked words, none of which is in another, written another way. */
  public String rewritten(Predicate<Inline> chosen, Function<Inline, String> form) {
    var written = new StringBuilder();
    int at = 0;
    for (Inline inline : inlines().filter(chosen).toList()) {
      written.append(text, at, inline.from()).append(form.apply(inline));
      at = inline.to();
    }
    return written.append(text, at, text.length()).toString();
  }

  /** The text with its links to clauses led to other ids. */
  public String led(UnaryOperator<String> lead) {
    return rewritten(
        inline -> inline.leadsWithin(text),
        link -> part(link.from(), link.address() + 1)
            + lead.apply(part(link.address() + 1, link.addressEnd()))
            + part(link.addressEnd(), link.to()));
  }
}
