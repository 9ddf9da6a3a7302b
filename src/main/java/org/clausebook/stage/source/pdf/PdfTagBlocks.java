package org.clausebook.stage.source.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.text.TextPosition;
import org.clausebook.stage.source.block.BlockList;
import org.clausebook.stage.source.block.ItemLevels;
import org.clausebook.stage.source.block.MarkedWords;
import org.clausebook.stage.source.block.SourceBlock;
import org.clausebook.stage.source.block.SourceBlock.Kind;
import org.clausebook.stage.source.block.UnreadableFile;
import org.jspecify.annotations.Nullable;

/** Follows the tags of a PDF, and makes a block of each that is one. */
final class PdfTagBlocks {
  private static final int DEEPEST = 200;

  /** A number of tags that are followed: a page has some hundred. */
  private static final int MOST = 100_000;

  private static final String AGAIN = "print it as a new PDF, and import that";

  private final PdfTags tags;
  private final BlockList blocks;
  private final ItemLevels typed = new ItemLevels();
  private int page;
  private int depth;
  private int followed;
  private int items;
  private int count;

  /** Where blocks go that are in the one that is open, such as a list in an item. */
  private MarkedWords open = new MarkedWords();

  private Kind kind = Kind.PARAGRAPH;
  private int level;
  private String label = "";

  private final Map<String, Object> roles;

  private PdfTagBlocks(PdfTags tags, BlockList blocks, Map<String, Object> roles) {
    this.tags = tags;
    this.blocks = blocks;
    this.roles = roles;
  }

  /** Adds the blocks of a tree. */
  static void add(PDStructureTreeRoot root, PdfTags tags, BlockList blocks) throws UnreadableFile {
    new PdfTagBlocks(tags, blocks, root.getRoleMap()).read(root);
  }

  private void read(PDStructureNode node) throws UnreadableFile {
    enter();
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        element(element);
      } else {
        letters(node, kid, open);
      }
    }
    depth--;
  }

  /** Tags may lead back to those above them, or to one place on many ways. */
  private void enter() throws UnreadableFile {
    if (++depth > DEEPEST) {
      throw new UnreadableFile("this PDF has more than " + DEEPEST + " tags in each other", AGAIN);
    }
    if (++followed > MOST) {
      throw new UnreadableFile("this PDF has more than " + MOST + " tags", AGAIN);
    }
  }

  private void letters(PDStructureNode node, Object kid, MarkedWords words) {
    var letters = new PdfLetters();
    if (kid instanceof Integer number && node instanceof PDStructureElement of) {
      letters.add(taken(of.getPage(), number));
    } else if (kid instanceof PDMarkedContentReference reference) {
      PDPage own = reference.getPage();
      boolean isOfElement = own == null && node instanceof PDStructureElement;
      letters.add(
          taken(isOfElement ? ((PDStructureElement) node).getPage() : own, reference.getMCID()));
    }
    if (!words.isBlank() && !letters.words().isBlank()) {
      words.add(" ", MarkedWords.Marks.NONE);
    }
    words.append(letters.words());
  }

  private List<TextPosition> taken(@Nullable PDPage on, int number) {
    if (on == null) {
      return List.of();
    }
    page = tags.number(on);
    return tags.take(on, number);
  }

  /** The standard type; the library's own way climbs to the root of the tree for each tag. */
  private String type(PDStructureElement element) {
    String own = Optional.ofNullable(element.getStructureType()).orElse("");
    return roles.get(own) instanceof String standard ? standard : own;
  }

  private void element(PDStructureElement element) throws UnreadableFile {
    String type = type(element);
    switch (type.toUpperCase(Locale.ROOT)) {
      case "H", "H1", "H2", "H3", "H4", "H5", "H6" ->
        block(element, Kind.HEADING, type.length() > 1 ? type.charAt(1) - '0' : 1);
      case "TITLE" -> block(element, Kind.HEADING, 0);
      case "P", "CAPTION" -> block(element, kind == Kind.ITEM ? kind : Kind.PARAGRAPH, level);
      case "BLOCKQUOTE" -> block(element, Kind.QUOTE, 0);
      case "TOCI" -> block(element, Kind.CONTENTS, 0);
      case "NOTE", "FENOTE" -> block(element, Kind.NOTE, 0);
      case "L" -> list(element);
      case "LI" -> item(element);
      case "LBL" -> label(element);
      case "TABLE" -> table(element);
      case "FIGURE", "FORMULA" -> figure(element);
      case "SPAN", "LINK", "REFERENCE", "EM", "STRONG", "QUOTE", "ANNOT", "CODE", "SUB" ->
        read(element);
      default -> {
        end();
        read(element);
        end();
      }
    }
  }

  private void block(PDStructureElement element, Kind own, int ownLevel) throws UnreadableFile {
    end();
    Kind outer = kind;
    int outerLevel = level;
    kind = own;
    level = ownLevel;
    read(element);
    end();
    kind = outer == Kind.ITEM ? Kind.PARAGRAPH : outer;
    level = outerLevel;
  }

  private void list(PDStructureElement element) throws UnreadableFile {
    end();
    int outer = level;
    Kind outerKind = kind;
    items++;
    read(element);
    end();
    items--;
    level = outer;
    kind = outerKind;
  }

  private void item(PDStructureElement element) throws UnreadableFile {
    end();
    kind = Kind.ITEM;
    level = items;
    label = "•";
    read(element);
    end();
    label = "";
    kind = Kind.PARAGRAPH;
    level = items - 1;
  }

  private void label(PDStructureElement element) throws UnreadableFile {
    MarkedWords before = open;
    open = new MarkedWords();
    read(element);
    String text = open.text().strip();
    label = text.isEmpty() ? label : text;
    open = before;
  }

  private void figure(PDStructureElement element) throws UnreadableFile {
    var words = new MarkedWords();
    words.add(
        Optional.ofNullable(element.getAlternateDescription()).orElse(""), MarkedWords.Marks.NONE);
    blocks.add(SourceBlock.of(place(), Kind.PICTURE, 0, words.written()));
    read(element);
  }

  private void table(PDStructureElement element) throws UnreadableFile {
    end();
    var rows = new ArrayList<List<String>>();
    String place = place();
    rows(element, rows);
    int widest = rows.stream().mapToInt(List::size).max().orElse(0);
    rows.forEach(row -> {
      while (row.size() < widest) {
        row.add("");
      }
    });
    if (!rows.isEmpty()) {
      count++;
      blocks.add(SourceBlock.table(place, rows));
    }
  }

  private void rows(PDStructureElement element, List<List<String>> rows) throws UnreadableFile {
    for (Object kid : element.getKids()) {
      if (kid instanceof PDStructureElement inner) {
        String type = type(inner);
        if (type.equals("TR")) {
          rows.add(row(inner));
        } else if (type.equals("Caption")) {
          block(inner, Kind.PARAGRAPH, 0);
        } else {
          rows(inner, rows);
        }
      }
    }
  }

  private List<String> row(PDStructureElement row) throws UnreadableFile {
    var cells = new ArrayList<String>();
    for (Object kid : row.getKids()) {
      if (kid instanceof PDStructureElement cell) {
        var words = new MarkedWords();
        cell(cell, words);
        boolean isHead = type(cell).equals("TH");
        cells.add((isHead ? words.plain() : words).written());
      }
    }
    return cells;
  }

  private void cell(PDStructureElement element, MarkedWords words) throws UnreadableFile {
    enter();
    for (Object kid : element.getKids()) {
      if (kid instanceof PDStructureElement inner) {
        cell(inner, words);
      } else {
        letters(element, kid, words);
      }
    }
    depth--;
  }

  private String place() {
    return "page " + Math.max(1, page) + ", block " + (count + 1);
  }

  private void end() throws UnreadableFile {
    MarkedWords words = open;
    open = new MarkedWords();
    if (words.isBlank()) {
      return;
    }
    boolean isHeading = kind == Kind.HEADING;
    String found = words.takeLabel(isHeading || kind == Kind.CONTENTS);
    String own = found.isEmpty() ? label : found;
    label = "";
    SourceBlock block = SourceBlock.of(
            place(), kind, level, (isHeading ? words.plain() : words).written())
        .labelled(own, !own.isEmpty() && !own.equals("•"));
    count++;
    boolean isTypedItem = kind == Kind.PARAGRAPH && !found.isEmpty();
    blocks.add(isTypedItem ? typed.placed(block, 0) : block);
    kind = kind == Kind.ITEM ? Kind.PARAGRAPH : kind;
  }
}
