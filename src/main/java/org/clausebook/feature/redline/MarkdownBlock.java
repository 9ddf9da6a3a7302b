package org.clausebook.feature.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.clausebook.markdown.Inline;
import org.clausebook.markdown.Line;
import org.clausebook.markdown.Line.Kind;
import org.clausebook.markdown.MarkdownText;
import org.clausebook.model.document.RedlineBlock.Shape;

/**
 * A block of a body, which is on one line: what is before its words, and the words.
 *
 * @param isApart whether a blank line is before it
 * @param lead indentation, bullet, signs of a quotation
 * @param label of an item or a paragraph; a figure that Markdown would count is one too
 * @param text all the rest; it goes on in a further line only after a line break
 */
record MarkdownBlock(Shape shape, boolean isApart, String lead, String label, String text) {
  private static final Pattern COUNTED = Pattern.compile("^(\\d+)([.)])$");
  private static final Pattern SIGN = Pattern.compile("\\p{Punct}");

  /** Another one than that of bullets, so that Markdown does not make one list of two. */
  private static final String BULLET_OF_NUMBERED = "+ ";

  /** The blocks of a body as it is composed: one line to a paragraph. */
  static List<MarkdownBlock> of(String body) {
    var text = MarkdownText.of(body);
    var blocks = new ArrayList<MarkdownBlock>();
    boolean isApart = true;
    for (List<Line> lines : text.blocks()) {
      Line line = lines.get(0);
      boolean isBlank = text.part(line.start(), line.end()).isBlank();
      boolean isFence = line.kind() == Kind.FENCE || line.kind() == Kind.FENCE_END;
      if (!isBlank && !isFence) {
        blocks.add(read(text, lines, isApart));
      }
      isApart = isBlank || isFence || line.kind() == Kind.CODE;
    }
    return blocks;
  }

  private static MarkdownBlock read(MarkdownText text, List<Line> lines, boolean isApart) {
    Line line = lines.get(0);
    String words = text.part(line.text(), lines.get(lines.size() - 1).end());
    String lead = text.part(line.start(), line.text());
    if (line.isOfTable() && line.quotes() == 0) {
      Shape shape = line.kind() == Kind.ROW ? Shape.ROW : Shape.RULE;
      return new MarkdownBlock(shape, isApart, lead, "", unlinked(words.strip()));
    }
    if (line.isItem()) {
      String label = line.isNumbered()
          ? line.mark().sign()
          : line.isLabelled() ? line.mark().label() : "";
      String bullet = line.isNumbered()
          ? text.part(line.start(), line.mark().at()) + BULLET_OF_NUMBERED
          : text.part(line.start(), line.mark().labelAt());
      return new MarkdownBlock(Shape.ITEM, isApart, bullet, uncounted(label), unlinked(words));
    }
    return switch (line.kind()) {
      case CODE -> new MarkdownBlock(Shape.PARAGRAPH, true, "", "", asText(text.words(line)));
      case CAPTION -> new MarkdownBlock(Shape.CAPTION, isApart, lead, "", unlinked(words));
      case DEFINITION -> new MarkdownBlock(Shape.DEFINITION, isApart, lead, "", unlinked(words));
      case NOTE -> new MarkdownBlock(Shape.PARAGRAPH, isApart, "", "", unlinked(lead + words));
      default -> paragraph(line, isApart, lead, words);
    };
  }

  private static MarkdownBlock paragraph(Line line, boolean isApart, String lead, String words) {
    int number = line.quotes() + line.indent() == 0 ? MarkdownText.paragraphNumber(words) : 0;
    return new MarkdownBlock(
        line.quotes() == 0 ? Shape.PARAGRAPH : Shape.QUOTATION,
        isApart,
        lead,
        words.substring(0, number).strip(),
        unlinked(words.substring(number)));
  }

  /** In code nothing can be marked as changed, and no policy needs it: the same characters. */
  private static String asText(String code) {
    return SIGN.matcher(code).replaceAll("\\\\$0");
  }

  /** Links to notes would lead astray where both versions have a note of that number. */
  private static String unlinked(String words) {
    return MarkdownText.of(words)
        .rewritten(
            inline -> inline.kind() == Inline.Kind.NOTE,
            note -> "\\[" + words.substring(note.start(), note.end()) + "\\]");
  }

  /** The same where it turns out to belong to no table. */
  MarkdownBlock asParagraph() {
    return new MarkdownBlock(Shape.PARAGRAPH, isApart, "", "", lead + text);
  }

  /** The label so that Markdown does not begin a list with it. */
  private static String uncounted(String label) {
    return COUNTED.matcher(label.strip()).replaceAll("$1\\\\$2");
  }
}
