package org.clausebook.stage.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clausebook.stage.source.block.BlockList;
import org.clausebook.stage.source.block.HeadingGuess;
import org.clausebook.stage.source.block.HeadingLevels;
import org.clausebook.stage.source.block.LineBlocks;
import org.clausebook.stage.source.block.SourceBlock;
import org.clausebook.stage.source.block.SourceDocument;
import org.clausebook.stage.source.block.TextLine;
import org.clausebook.stage.source.block.UnreadableFile;

/** Reads text without marks. */
final class TextSource {
  /** The columns of the longest line in a text that somebody or a program has wrapped. */
  private static final int LONGEST_WRAPPED = 110;

  private static final int TAB = 8;
  private static final Pattern UNDERLINE =
      Pattern.compile("\\s*(?:={3,}|-{3,}|_{3,}|~{3,}|\\*{3,})\\s*");
  private static final char NEW_PAGE = '\f';

  private final List<TextLine> lines = new ArrayList<>();
  private boolean isApart = true;
  private int page = 1;

  private TextSource() {}

  static SourceDocument read(String name, String text) throws UnreadableFile {
    var source = new TextSource();
    int number = 0;
    for (String line : text.split("\n", -1)) {
      source.add(line, ++number);
    }
    var blocks = new BlockList();
    LineBlocks.add(source.lines, LONGEST_WRAPPED, blocks);
    List<SourceBlock> guessed = HeadingGuess.of(blocks);
    return new SourceDocument(
        name, Optional.empty(), Map.of(), HeadingLevels.of(guessed), blocks.remarks());
  }

  private void add(String line, int number) {
    for (int i = line.indexOf(NEW_PAGE); i >= 0; i = line.indexOf(NEW_PAGE, i + 1)) {
      page++;
      isApart = true;
    }
    String text = line.replace("\f", "").strip();
    if (UNDERLINE.matcher(text).matches()) {
      underline(text.charAt(0));
    }
    if (text.isEmpty() || UNDERLINE.matcher(text).matches()) {
      isApart = true;
      return;
    }
    int indent = indent(line);
    lines.add(
        new TextLine("line " + number, page, text, indent, indent + text.length(), isApart, 0));
    isApart = false;
  }

  /** The line just above a row of dashes is a heading, unless it goes on one before it. */
  private void underline(char sign) {
    int last = lines.size() - 1;
    if (!isApart && last >= 0 && lines.get(last).isApart()) {
      lines.set(last, lines.get(last).ranked(sign == '=' ? 1 : 2));
    }
  }

  private static int indent(String line) {
    int columns = 0;
    for (int i = 0; i < line.length() && Character.isWhitespace(line.charAt(i)); i++) {
      columns += line.charAt(i) == '\t' ? TAB - columns % TAB : 1;
    }
    return columns;
  }
}
