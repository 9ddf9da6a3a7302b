package org.clausebook.stage.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clausebook.markdown.ItemList;
import org.clausebook.markdown.Line;
import org.clausebook.markdown.MarkdownText;
import org.clausebook.stage.source.block.BlockList;
import org.clausebook.stage.source.block.HeadingLevels;
import org.clausebook.stage.source.block.SourceBlock;
import org.clausebook.stage.source.block.SourceBlock.Kind;
import org.clausebook.stage.source.block.SourceDocument;
import org.clausebook.stage.source.block.SourceEscaping;
import org.clausebook.stage.source.block.SourceRemark;
import org.clausebook.stage.source.block.TypedLabel;
import org.clausebook.stage.source.block.UnreadableFile;

/** Reads Markdown, ours and that of others. */
final class MarkdownSource {
  /** The keys at the head of a file, one a line; what is deeper in is not read. */
  private static final Pattern FRONT =
      Pattern.compile("\\A---[ \\t]*\\n(?s:(.*?\\n))---[ \\t]*\\n");

  private static final Pattern KEY = Pattern.compile("(?m)^([\\w-]+):(.*)$");
  private static final Pattern BREAK = Pattern.compile("(?:\\\\|(?<! ) {2,}+)\\n");
  private static final Pattern CLOSING_HASHES = Pattern.compile("(?<!\\s)\\s++#++$");
  private static final Pattern WHOLLY_MARKED = Pattern.compile("(\\*{1,3}|_{1,3})(.+)\\1");
  private static final Pattern TEMPLATE_SIGN =
      Pattern.compile("(?<!\\\\)(?:[$#](?=\\{)|<(?=/?[#@])|\\[(?=/?[#@=]))");

  private final BlockList blocks = new BlockList();
  private final MarkdownText text;
  private final int before;
  private final List<List<String>> rows = new ArrayList<>();
  private String tableAt = "";

  /** How far in the items are that are open, by depth. */
  private final List<Integer> indents = new ArrayList<>();

  private MarkdownSource(String text, int before) {
    this.text = MarkdownText.of(text);
    this.before = before;
  }

  static SourceDocument read(String name, String text) throws UnreadableFile {
    Matcher front = FRONT.matcher(text);
    Map<String, String> properties = new LinkedHashMap<>();
    int end = 0;
    if (front.find()) {
      KEY.matcher(front.group(1))
          .results()
          .forEach(key -> properties.putIfAbsent(key.group(1), unquoted(key.group(2))));
      end = front.end();
    }
    var source = new MarkdownSource(
        text.substring(end), (int) text.substring(0, end).lines().count());
    source.readAll();
    return new SourceDocument(
        name,
        Optional.ofNullable(properties.get("title")),
        properties,
        HeadingLevels.of(source.blocks.blocks()),
        source.blocks.remarks());
  }

  private static String unquoted(String value) {
    String plain = value.strip();
    boolean isQuoted = plain.length() > 1 && plain.startsWith("\"") && plain.endsWith("\"");
    return isQuoted ? plain.substring(1, plain.length() - 1) : plain;
  }

  private void readAll() throws UnreadableFile {
    List<List<Line>> all = text.blocks();
    int number = before;
    for (int i = 0; i < all.size(); i++) {
      List<Line> lines = all.get(i);
      Line line = lines.get(0);
      boolean isUnderlined =
          i + 1 < all.size() && all.get(i + 1).get(0).kind() == Line.Kind.UNDERLINE;
      read(lines, "line " + (number + 1), isUnderlined ? level(all.get(i + 1).get(0)) : 0);
      number += lines.size();
      if (!line.isBlank() && !line.isItem() && line.indent() == 0) {
        indents.clear();
      }
    }
    endTable();
  }

  private int level(Line underline) {
    return text.part(underline.start(), underline.end()).strip().startsWith("=") ? 1 : 2;
  }

  private void read(List<Line> lines, String place, int underlined) throws UnreadableFile {
    Line line = lines.get(0);
    if (!line.isOfTable()) {
      endTable();
    }
    String words = words(lines);
    switch (line.kind()) {
      case BLANK, UNDERLINE, RULE, FENCE, FENCE_END, DELIMITER -> {}
      case ROW -> addRow(line, place);
      case HEADING -> heading(line, place);
      case PARAGRAPH, MORE -> paragraph(line, words, place, underlined);
      case ITEM -> item(line, words, place);
      case NOTE ->
        blocks.add(SourceBlock.of(place, Kind.NOTE, 0, words)
            .labelled(text.part(line.inner(), line.text()).replaceAll("[^\\w-]", ""), false));
      case TERM -> blocks.add(SourceBlock.of(place, Kind.TERM, 0, words));
      case DEFINITION -> blocks.add(SourceBlock.of(place, Kind.DEFINITION, 0, words));
      case CAPTION -> blocks.add(SourceBlock.of(place, Kind.PARAGRAPH, 0, words));
      case REFERENCE, CODE -> unread(line, words, place);
    }
  }

  private void unread(Line line, String words, String place) throws UnreadableFile {
    if (!words.isBlank()) {
      blocks.remark(
          place,
          SourceRemark.Kind.UNREAD,
          line.kind() == Line.Kind.CODE
              ? "this is code"
              : "this address is not joined to its link");
      blocks.add(SourceBlock.of(place, Kind.OTHER, 0, words));
    }
  }

  private void paragraph(Line line, String words, String place, int underlined)
      throws UnreadableFile {
    Kind kind = underlined > 0 ? Kind.HEADING : line.quotes() > 0 ? Kind.QUOTE : Kind.PARAGRAPH;
    int level = underlined > 0 ? underlined : depth(line.indent());
    List<String> names =
        line.mark().name().isEmpty() ? List.of() : List.of(line.mark().name());
    blocks.add(TypedLabel.taken(SourceBlock.of(place, kind, level, words)).anchored(names));
  }

  /** How deep the item is that something so far in belongs to; 0 for none. */
  private int depth(int indent) {
    return indent == 0
        ? 0
        : (int) indents.stream().filter(open -> open < indent).count();
  }

  private void heading(Line line, String place) throws UnreadableFile {
    String words = CLOSING_HASHES.matcher(form(text.words(line))).replaceAll("");
    Matcher marked = WHOLLY_MARKED.matcher(words);
    int level =
        text.part(line.start(), line.end()).strip().replaceAll("[^#].*", "").length();
    blocks.add(TypedLabel.taken(
        SourceBlock.of(place, Kind.HEADING, level, marked.matches() ? marked.group(2) : words)));
  }

  private void item(Line line, String words, String place) throws UnreadableFile {
    indents.removeIf(open -> open >= line.indent());
    indents.add(line.indent());
    String label = ItemList.label(line);
    List<String> names =
        line.mark().name().isEmpty() ? List.of() : List.of(line.mark().name());
    SourceBlock block = SourceBlock.of(place, Kind.ITEM, indents.size(), words).anchored(names);
    if (label.isEmpty()) {
      block = TypedLabel.taken(block);
    }
    boolean isBare = label.isEmpty() && block.label().isEmpty();
    blocks.add(
        isBare
            ? block.labelled("•", false)
            : label.isEmpty() ? block : block.labelled(label, true));
  }

  private void addRow(Line line, String place) {
    if (rows.isEmpty()) {
      tableAt = place;
    }
    rows.add(text.cells(line).stream()
        .map(cell -> form(text.part(cell.from(), cell.to())))
        .toList());
  }

  private void endTable() throws UnreadableFile {
    if (!rows.isEmpty()) {
      blocks.add(SourceBlock.table(tableAt, rows));
      rows.clear();
    }
  }

  private String words(List<Line> lines) {
    String joined = lines.stream()
        .map(line -> text.part(line.text(), line.end()))
        .collect(Collectors.joining("\n"));
    return form(BREAK.matcher(joined).replaceAll(SourceEscaping.BREAK));
  }

  /** On one line, and without what a clause would take for a merge field. */
  private static String form(String words) {
    return TEMPLATE_SIGN.matcher(words.strip().replaceAll("\\s*\\n\\s*", " ")).replaceAll("\\\\$0");
  }
}
