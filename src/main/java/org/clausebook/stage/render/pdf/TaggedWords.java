package org.clausebook.stage.render.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.clausebook.model.text.PrintedText.Word;
import org.clausebook.model.text.TaggedText;
import org.clausebook.model.text.TaggedText.Step;

/** Puts the words of pages in the order of the file's tags. */
final class TaggedWords {
  private static final int DEEPEST = 200;

  /** A stretch of a page that a tag refers to; all without a tag have the number -1. */
  private record Stretch(COSDictionary page, int number) {}

  /** Tags of words that a PDF has besides those of its page: labels of lists, pictures. */
  private static final Set<String> ADDED = Set.of("Lbl", "Figure");

  /** The tag of a contents list, which says again what other words do. */
  private static final String CONTENTS = "TOC";

  /**
   * A letter on its page.
   *
   * @param isAdded whether it is, or may be, no letter of the page that was printed
   */
  private record Letter(
      int page, Glyph glyph, String hidden, Cell cell, boolean isAdded, boolean isContents) {
    Letter in(Cell other, boolean added, boolean ofContents) {
      return new Letter(page, glyph, hidden, other, added, ofContents);
    }
  }

  /**
   * A word, or the part of it that is on one line.
   *
   * @param hidden why nobody sees it; empty for one that is seen
   * @param isAdded whether it is, or may be, no word of the page that was printed
   * @param isEnded whether a blank follows it
   */
  record TaggedWord(String text, String hidden, boolean isAdded, boolean isEnded) {}

  /**
   * A cell of a table by its number and that of its row; both are 0 outside of tables.
   *
   * @param isHead whether it is printed once more where the table goes on
   */
  record Cell(int row, int number, boolean isHead) {
    static final Cell NONE = new Cell(0, 0, false);
  }

  private final Map<Stretch, List<Letter>> letters = new LinkedHashMap<>();
  private final Map<COSDictionary, Integer> pages = new LinkedHashMap<>();
  private final Set<COSDictionary> met = new LinkedHashSet<>();
  private final List<Letter> inOrder = new ArrayList<>();
  private Cell cell = Cell.NONE;
  private boolean isAdded;
  private boolean isContents;
  private int cells;

  void add(PDPage page, Glyph glyph, String hidden) {
    if (glyph.tag() < 0 && glyph.text().isBlank()) {
      return;
    }
    int number = pages.computeIfAbsent(page.getCOSObject(), key -> pages.size());
    letters
        .computeIfAbsent(new Stretch(page.getCOSObject(), glyph.tag()), key -> new ArrayList<>())
        .add(new Letter(number, glyph, hidden, Cell.NONE, false, false));
  }

  /** The words; empty where a letter has no tag. */
  Optional<TaggedText> text(PDDocument document) throws IOException {
    PDStructureNode root = document.getDocumentCatalog().getStructureTreeRoot();
    if (root != null) {
      follow(root, Optional.empty(), 0);
    }
    return letters.isEmpty() && !inOrder.isEmpty() ? Optional.of(text()) : Optional.empty();
  }

  /** The words and the labels among them; contents lists and what has no tag are left out. */
  List<TaggedWord> words(PDDocument document) throws IOException {
    follow(document.getDocumentCatalog().getStructureTreeRoot(), Optional.empty(), 0);
    var words = new ArrayList<TaggedWord>();
    var found = new ArrayList<PlacedWord>();
    var word = new PlacedWord.InProgress();
    inOrder.removeIf(Letter::isContents);
    for (int i = 0; i < inOrder.size(); i++) {
      Letter letter = inOrder.get(i);
      word.add(letter.glyph(), letter.hidden());
      if (i + 1 == inOrder.size() || isEnd(letter, inOrder.get(i + 1))) {
        word.end(found);
        boolean isEnded =
            i + 1 < inOrder.size() && inOrder.get(i + 1).glyph().text().isBlank();
        found.forEach(
            one -> words.add(new TaggedWord(one.text(), one.hidden(), letter.isAdded(), isEnded)));
        found.clear();
      }
    }
    return words;
  }

  private static boolean isEnd(Letter letter, Letter next) {
    return letter.page() != next.page()
        || letter.isAdded() != next.isAdded()
        || letter.glyph().text().isBlank()
        || next.glyph().text().isBlank()
        || letter.glyph().isApart(next.glyph(), 1);
  }

  private void follow(PDStructureNode node, Optional<PDPage> page, int depth) throws IOException {
    if (depth > DEEPEST || !met.add(node.getCOSObject())) {
      throw new IOException("tags that do not end");
    }
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        Cell around = cell;
        boolean wasAdded = isAdded;
        boolean wasContents = isContents;
        cell = within(element);
        isAdded |= ADDED.contains(String.valueOf(element.getStructureType()));
        isContents |= CONTENTS.equals(element.getStructureType());
        follow(element, Optional.ofNullable(element.getPage()).or(() -> page), depth + 1);
        cell = around;
        isAdded = wasAdded;
        isContents = wasContents;
      } else if (kid instanceof PDMarkedContentReference reference) {
        take(Optional.ofNullable(reference.getPage()).or(() -> page), reference.getMCID());
      } else if (kid instanceof Integer number) {
        take(page, number);
      }
    }
  }

  private void take(Optional<PDPage> page, int number) {
    page.map(found -> letters.remove(new Stretch(found.getCOSObject(), number)))
        .ifPresent(
            found -> found.forEach(letter -> inOrder.add(letter.in(cell, isAdded, isContents))));
  }

  private Cell within(PDStructureElement element) {
    return switch (String.valueOf(element.getStructureType())) {
      case "THead" -> new Cell(0, 0, true);
      case "TR" -> new Cell(++cells, 0, cell.isHead());
      case "TD", "TH" -> new Cell(cell.row(), ++cells, cell.isHead());
      default -> cell;
    };
  }

  /** The text of each cell in the heads of tables. */
  Set<String> heads() {
    Map<Cell, StringBuilder> heads = new LinkedHashMap<>();
    Letter last = new Letter(0, new Glyph("", 0, 0, 0, 0, false, 0), "", Cell.NONE, false, false);
    for (Letter letter : inOrder) {
      if (letter.cell().isHead()) {
        StringBuilder text = heads.computeIfAbsent(letter.cell(), cell -> new StringBuilder());
        text.append(last.glyph().isApart(letter.glyph(), 1) ? " " : "")
            .append(letter.glyph().text());
      }
      last = letter;
    }
    return heads.values().stream()
        .map(text -> text.toString().strip().replaceAll("\\s+", " "))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private TaggedText text() {
    var words = new ArrayList<Word>();
    var steps = new ArrayList<Step>();
    var found = new ArrayList<PlacedWord>();
    var word = new PlacedWord.InProgress();
    var rows = new TableRows();
    Letter before = inOrder.get(0);
    Letter last = before;
    for (Letter letter : inOrder) {
      boolean isBlank = letter.glyph().text().isBlank();
      if (isBlank || letter.page() != last.page() || last.glyph().isApart(letter.glyph(), 1)) {
        word.end(found);
      }
      if (!isBlank) {
        if (word.isEmpty()) {
          steps.add(rows.next(step(before, letter), letter.page(), letter.glyph(), letter.cell()));
        }
        before = letter;
      }
      word.add(letter.glyph(), letter.hidden());
      last = letter;
    }
    word.end(found);
    found.forEach(one -> words.add(new Word(one.text(), one.hidden())));
    return new TaggedText(words, steps);
  }

  private static Step step(Letter from, Letter to) {
    if (from.page() != to.page()) {
      return to.page() > from.page() ? Step.PAGE : Step.UP;
    }
    Glyph left = from.glyph();
    Glyph right = to.glyph();
    double tolerance = Math.max(left.size(), right.size()) * 0.75;
    if (left.y() - right.y() > tolerance) {
      return Step.DOWN;
    }
    if (right.y() - left.y() > tolerance || right.x() < left.x()) {
      return Step.UP;
    }
    return right.x() - left.x() - left.width() > 2 * right.size() ? Step.FAR : Step.NEAR;
  }
}
