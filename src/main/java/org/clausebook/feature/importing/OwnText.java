package org.clausebook.feature.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.markdown.Inline;
import org.clausebook.markdown.MarkdownEscaping;
import org.clausebook.markdown.MarkdownText;
import org.clausebook.model.Clause;
import org.clausebook.model.LabelStyle;

/**
 * A clause of the council's own as it is written.
 *
 * @param title its heading, with a number that no scheme prints; empty for text under none
 * @param blocks without the numbers that are printed
 */
record OwnText(OwnClause clause, String title, Numbered number, List<Block> blocks) {
  /** What becomes of the number of a heading. */
  enum Numbered {
    /** The scheme prints the one that the file has. */
    PRINTED,
    /** The clause is listed as one without a number. */
    LEFT_OUT,
    /** The scheme has none for it. */
    NONE,
    /** It has the letter of an appendix. */
    APPENDIX
  }

  private static final String CONTINUES = "{continues} ";
  private static final Pattern NO_PARAGRAPH = Pattern.compile("(?s)(?:>|\\[\\^|: ).*");

  /** A brace that could begin a condition, a name or a mark. */
  private static final Pattern BRACE =
      Pattern.compile("(?<![$#])\\{(?!continues} )(?=\\s*+[#\\p{L}])");

  private static final Pattern FIELD = Pattern.compile("[$#](?=\\{)");
  private static final String CODE = "&#";
  private static final String LITERAL_BRACE = CODE + "123;";
  private static final Pattern CHARACTER = Pattern.compile("&#(\\d{2,3});");
  private static final Pattern TAG = Pattern.compile("(?<!\\\\)<(?!br>)");

  OwnText {
    blocks = OwnLists.counted(blocks);
  }

  /** How many numbers of the file stay words. */
  int keptNumbers() {
    int kept =
        number != Numbered.APPENDIX && !clause.label().isEmpty() && !title.equals(clause.title())
            ? 1
            : 0;
    for (int i = 0; i < blocks.size(); i++) {
      String label = clause.blocks().get(i).label();
      boolean isKept = isParagraph(blocks.get(i))
          && !label.isEmpty()
          && without(CONTINUES, blocks.get(i).text()).startsWith(label + " ");
      kept += isKept ? 1 : 0;
    }
    return kept;
  }

  private static String without(String start, String text) {
    return text.startsWith(start) ? text.substring(start.length()) : text;
  }

  /** The clause as a section of the file, without numbers of paragraphs. */
  Section section() {
    Optional<Block> heading = clause.heading().map(block -> saying(block, title));
    return Section.of(
        heading,
        blocks.stream()
            .map(block -> {
              String text = escaped(without(CONTINUES, block.text()));
              return block.saying(
                  block.kind() == Block.Kind.PARAGRAPH
                      ? text.substring(MarkdownText.paragraphNumber(text))
                      : text);
            })
            .toList());
  }

  /** The body as it is written. */
  String body() {
    String body = Section.of(Optional.empty(), outdented()).body().strip();
    return body.isEmpty() ? Clause.NONE : body;
  }

  /** The blocks with each list beginning at the margin. */
  private List<Block> outdented() {
    var outdented = new ArrayList<Block>();
    int out = 0;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      Block written = block.saying(escaped(block.text()));
      boolean isItem = block.kind() == Block.Kind.ITEM;
      if (isItem && (i == 0 || blocks.get(i - 1).kind() != Block.Kind.ITEM)) {
        out = block.level() - 1;
      }
      out = Math.min(out, block.level() - 1);
      outdented.add(isItem ? written.as(block.kind(), block.level() - Math.max(0, out)) : written);
    }
    return outdented;
  }

  /** The heading as it is written. */
  String heading() {
    return title.isEmpty() ? Clause.NONE : FIELD.matcher(title).replaceAll("\\\\$0");
  }

  /** Whether a scheme may number a block. */
  static boolean isParagraph(Block block) {
    return block.kind() == Block.Kind.PARAGRAPH
        && !NO_PARAGRAPH.matcher(block.text()).matches();
  }

  /** A block with the number before a paragraph, or one that no item has, as words. */
  static Block kept(Block block) {
    if (NO_PARAGRAPH.matcher(block.text()).matches()) {
      return bare(block);
    }
    boolean isLabel =
        OwnLists.isBullet(block) || LabelStyle.LABEL.matcher(block.label()).matches();
    return block.label().isEmpty() || (block.kind() == Block.Kind.ITEM && isLabel)
        ? block
        : saying(block, block.label() + " " + block.text());
  }

  /** A block without its number. */
  static Block bare(Block block) {
    return saying(block, block.text());
  }

  /** A paragraph that the scheme is not to number. */
  static Block continued(Block block) {
    return saying(block, CONTINUES + kept(block).text());
  }

  /** The same with the labels of its items as words, and without anything that may be a tag. */
  OwnText plain() {
    return new OwnText(
        clause,
        title,
        number,
        blocks.stream()
            .map(block -> block.kind() == Block.Kind.ITEM ? OwnLists.worded(block) : block)
            .map(block -> block.saying(TAG.matcher(block.text()).replaceAll("\\\\$0")))
            .toList());
  }

  /** Words that would mean something in a body, so that it prints them. */
  private static String escaped(String text) {
    return text.equalsIgnoreCase(Clause.NONE)
        ? CODE + text.codePointAt(0) + ";" + text.substring(1)
        : BRACE.matcher(withoutCode(text)).replaceAll(LITERAL_BRACE);
  }

  /** A text in which no such brace is in code, where it could not be written. */
  private static String withoutCode(String text) {
    var markdown = MarkdownText.of(text);
    return BRACE.matcher(text).find()
        ? markdown.rewritten(
            inline -> inline.kind() == Inline.Kind.CODE,
            code -> MarkdownEscaping.escape(markdown.part(code.start(), code.end())))
        : text;
  }

  /** A text with the braces that it prints. */
  static String unescaped(String text) {
    return CHARACTER
        .matcher(text)
        .replaceAll(
            code -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(code.group(1)))));
  }

  /** Whether a block is a footnote, whose label is in its text. */
  static boolean isNote(Block block) {
    return block.text().startsWith("[^");
  }

  private static Block saying(Block block, String text) {
    return block.labelled("").saying(text);
  }
}
