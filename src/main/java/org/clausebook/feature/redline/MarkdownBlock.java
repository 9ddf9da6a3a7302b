package org.clausebook.feature.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.model.LabelStyle;
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
  private static final Pattern QUOTATION = Pattern.compile("(?:\\s*+>)++\\s?");
  private static final Pattern INDENT = Pattern.compile("\\s*");
  private static final Pattern BULLET = Pattern.compile("[-*+]\\s+");
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,9}[.)])\\s+");
  private static final Pattern COUNTED = Pattern.compile("^(\\d+)([.)])$");
  private static final Pattern DEFINITION = Pattern.compile(":\\s+");
  private static final Pattern LABEL =
      Pattern.compile("(" + LabelStyle.CERTAIN_LABEL.pattern() + ")\\s+");
  private static final Pattern PARAGRAPH_NUMBER = Pattern.compile("(\\d++(?:\\.\\d++)++)\\s++");
  private static final Pattern CAPTION = Pattern.compile("Table: ");
  private static final Pattern RULE = Pattern.compile("\\|(?:\\s*+:?-++:?\\s*+\\|)++\\s*+");

  /** Links to notes would lead astray where both versions have a note of that number. */
  private static final Pattern NOTE = Pattern.compile("\\[\\^([^\\]\\s]+)]");

  /** Another one than that of bullets, so that Markdown does not make one list of two. */
  private static final String BULLET_OF_NUMBERED = "+ ";

  /** The blocks of a body as it is composed: one line to a paragraph. */
  static List<MarkdownBlock> of(String body) {
    var lines = new ArrayList<MarkdownBlock>();
    boolean isApart = true;
    for (String block : blocks(NOTE.matcher(body).replaceAll("\\\\[$1\\\\]"))) {
      if (!block.isBlank()) {
        lines.add(read(block, isApart));
      }
      isApart = block.isBlank();
    }
    return lines;
  }

  /** Lines, with those in one that a line break joins. */
  private static List<String> blocks(String body) {
    var blocks = new ArrayList<String>();
    boolean isOpen = false;
    for (String line : FencedCode.asText(body).lines().toList()) {
      if (isOpen && !line.isBlank()) {
        int last = blocks.size() - 1;
        blocks.set(last, blocks.get(last) + "\n" + line);
      } else {
        blocks.add(line);
      }
      isOpen = !line.startsWith("|")
          && (line.endsWith("\\") || (line.endsWith("  ") && !line.isBlank()));
    }
    return blocks;
  }

  private static MarkdownBlock read(String block, boolean isApart) {
    if (block.startsWith("|")) {
      Shape shape = RULE.matcher(block).matches() ? Shape.RULE : Shape.ROW;
      return new MarkdownBlock(shape, isApart, "", "", block.strip());
    }
    var rest = new Rest(block);
    String quotation = rest.take(QUOTATION).orElse("");
    String indent = quotation + rest.take(INDENT).orElse("");
    Optional<String> bullet = rest.take(BULLET);
    if (bullet.isPresent()) {
      String label = uncounted(rest.take(LABEL).orElse(""));
      return new MarkdownBlock(Shape.ITEM, isApart, indent + bullet.get(), label, rest.text);
    }
    Optional<String> number = rest.take(NUMBER);
    if (number.isPresent()) {
      String lead = indent + BULLET_OF_NUMBERED;
      return new MarkdownBlock(Shape.ITEM, isApart, lead, uncounted(number.get()), rest.text);
    }
    Optional<String> definition = rest.take(DEFINITION);
    if (definition.isPresent()) {
      return new MarkdownBlock(Shape.DEFINITION, isApart, indent + definition.get(), "", rest.text);
    }
    Optional<String> caption = rest.take(CAPTION);
    if (caption.isPresent()) {
      return new MarkdownBlock(Shape.CAPTION, isApart, indent + caption.get(), "", rest.text);
    }
    String label = rest.take(PARAGRAPH_NUMBER).orElse("").strip();
    Shape shape = quotation.isEmpty() ? Shape.PARAGRAPH : Shape.QUOTATION;
    return new MarkdownBlock(shape, isApart, indent, label, rest.text);
  }

  /** The same where it turns out to belong to no table. */
  MarkdownBlock asParagraph() {
    return new MarkdownBlock(Shape.PARAGRAPH, isApart, "", "", lead + text);
  }

  /** The label so that Markdown does not begin a list with it. */
  private static String uncounted(String label) {
    return COUNTED.matcher(label.strip()).replaceAll("$1\\\\$2");
  }

  /** What is not read yet. */
  private static final class Rest {
    private String text;

    Rest(String text) {
      this.text = text;
    }

    Optional<String> take(Pattern pattern) {
      Matcher matcher = pattern.matcher(text);
      if (!matcher.lookingAt()) {
        return Optional.empty();
      }
      text = text.substring(matcher.end());
      return Optional.of(matcher.group());
    }
  }
}
