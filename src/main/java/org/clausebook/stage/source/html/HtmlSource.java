package org.clausebook.stage.source.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.stage.source.block.BlockList;
import org.clausebook.stage.source.block.HeadingGuess;
import org.clausebook.stage.source.block.HeadingLevels;
import org.clausebook.stage.source.block.MarkedWords;
import org.clausebook.stage.source.block.MarkedWords.Marks;
import org.clausebook.stage.source.block.SourceBlock;
import org.clausebook.stage.source.block.SourceBlock.Kind;
import org.clausebook.stage.source.block.SourceDocument;
import org.clausebook.stage.source.block.SourceRemark;
import org.clausebook.stage.source.block.TrackedChanges;
import org.clausebook.stage.source.block.TypedLabel;
import org.clausebook.stage.source.block.UnreadableFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Reads a web page, or a piece of one. */
public final class HtmlSource {
  private static final String CONTENTS = "nav.contents, nav#contents, nav[role=doc-toc], nav#TOC";

  private final BlockList list = new BlockList();
  private final HtmlShape shape;
  private final HtmlWords words;
  private final HtmlTables tables;
  private final HtmlNotes notes;
  private final List<String> anchors = new ArrayList<>();
  private final TrackedChanges choice;
  private MarkedWords line = new MarkedWords();
  private Kind kind = Kind.PARAGRAPH;
  private int level;
  private String label = "";
  private int count;

  private HtmlSource(Document page, TrackedChanges choice) throws UnreadableFile {
    this.choice = choice;
    this.shape = HtmlShape.of(page);
    this.notes = HtmlNotes.of(page);
    this.words = new HtmlWords(choice, list, notes);
    this.tables = new HtmlTables(shape, words);
  }

  /**
   * Reads a page in the encoding that it says it has.
   *
   * @param choice what becomes of {@code ins} and {@code del}
   */
  public static SourceDocument read(String name, byte[] html, TrackedChanges choice)
      throws UnreadableFile {
    Document page = parsed(html);
    var source = new HtmlSource(page, choice);
    source.blocks(page.body());
    source.end();
    source.tell(page);
    Map<String, String> properties = new LinkedHashMap<>();
    page.select("meta[name]")
        .forEach(meta -> properties.putIfAbsent(meta.attr("name"), meta.attr("content")));
    List<SourceBlock> headed =
        HeadingGuess.of(source.list, block -> block.text().matches("\\*\\*[^*]+\\*\\*"));
    return new SourceDocument(
        name,
        Optional.of(page.title()).filter(title -> !title.isBlank()),
        properties,
        HeadingLevels.of(headed),
        source.list.remarks());
  }

  private static Document parsed(byte[] html) {
    try (var bytes = new ByteArrayInputStream(html)) {
      return Jsoup.parse(bytes, null, "");
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private void tell(Document page) throws UnreadableFile {
    if (!page.select("script:not([type*=json])").isEmpty()) {
      list.remark("", SourceRemark.Kind.PROGRAM, "this page holds scripts, which were not run");
    }
    if (words.changes() > 0) {
      String held = TrackedChanges.counted(words.changes());
      if (choice == TrackedChanges.ASK) {
        throw TrackedChanges.unchosen(held);
      }
      list.remark("", SourceRemark.Kind.CHANGE, held + choice.done(words.changes()));
    }
  }

  private String place() {
    return "paragraph " + (count + 1);
  }

  private void blocks(Element parent) throws UnreadableFile {
    for (Node node : parent.childNodes()) {
      if (!(node instanceof Element element)) {
        words.add(node, Marks.NONE, line, place());
      } else if (shape.hasBlocks(element)) {
        if (!words.isUnread(element, place())) {
          anchor(element);
          block(element);
        }
      } else {
        anchor(element);
        words.add(element, Marks.NONE, line, place());
      }
    }
  }

  private void anchor(Element element) {
    String name = element.id().isEmpty() ? element.attr("name") : element.id();
    if (!name.isBlank()) {
      anchors.add(name);
    }
  }

  private void block(Element element) throws UnreadableFile {
    if (shape.isInline(element)) {
      blocks(element);
      return;
    }
    end();
    String name = element.normalName();
    if (notes.labelOf(element).isPresent()) {
      note(element);
    } else if (shape.isRunning(element)) {
      running(element);
    } else if (name.matches("h[1-6]")) {
      as(Kind.HEADING, name.charAt(1) - '0', element);
    } else {
      switch (name) {
        case "ul", "ol" -> items(element);
        case "dl" -> definitions(element);
        case "table" -> table(element);
        case "blockquote" -> as(Kind.QUOTE, 0, element);
        default -> {
          blocks(element);
          end();
        }
      }
    }
  }

  private void running(Element element) throws UnreadableFile {
    boolean isContents = element.is(CONTENTS);
    if (isContents) {
      for (Element entry : element.select("li, h1, h2, h3, p")) {
        entry.children().select("ul, ol").remove();
        as(Kind.CONTENTS, 0, entry);
      }
    } else {
      var all = new MarkedWords();
      all.add(element.text(), Marks.NONE);
      add(Kind.RUNNING, 0, all.written());
    }
  }

  private void as(Kind other, int otherLevel, Element element) throws UnreadableFile {
    kind = other;
    level = otherLevel;
    blocks(element);
    end();
    kind = Kind.PARAGRAPH;
    level = 0;
  }

  private void note(Element element) throws UnreadableFile {
    var all = new MarkedWords();
    words.add(element, Marks.NONE, all, place());
    String noted = notes.labelOf(element).orElseThrow();
    all.takeLabel(true);
    list.add(SourceBlock.of(place(), Kind.NOTE, 0, all.written()).labelled(noted, false));
  }

  private void items(Element items) throws UnreadableFile {
    int outer = level;
    Kind before = kind;
    var numbers = new HtmlLabels(items);
    for (Element item : items.children()) {
      if (notes.labelOf(item).isPresent()) {
        note(item);
        continue;
      }
      anchor(item);
      kind = Kind.ITEM;
      level = outer + 1;
      label = numbers.next(item);
      blocks(item);
      end();
    }
    kind = before;
    level = outer;
    label = "";
  }

  private void definitions(Element definitions) throws UnreadableFile {
    for (Element part : definitions.select("dt, dd")) {
      anchor(part);
      as(part.normalName().equals("dt") ? Kind.TERM : Kind.DEFINITION, 0, part);
    }
  }

  private void table(Element table) throws UnreadableFile {
    List<Element> cells = HtmlTables.cells(table);
    if (cells.size() == 1) {
      blocks(cells.get(0));
      end();
      return;
    }
    for (Element caption : table.select("> caption")) {
      as(Kind.PARAGRAPH, 0, caption);
    }
    List<List<String>> rows = tables.read(table, place());
    if (!rows.isEmpty()) {
      count++;
      list.add(SourceBlock.table("paragraph " + count, rows).anchored(anchors));
      anchors.clear();
    }
    addPictures();
  }

  /** Ends the block that is open; what follows in an item belongs to it. */
  private void end() throws UnreadableFile {
    MarkedWords ended = line;
    line = new MarkedWords();
    if (!ended.isBlank()) {
      String typed = ended.takeLabel(kind == Kind.HEADING);
      MarkedWords shown = kind == Kind.HEADING ? ended.plain() : ended;
      String own = typed.isEmpty() ? label : typed;
      SourceBlock block = SourceBlock.of(place(), kind, level, shown.written())
          .labelled(own, !typed.isEmpty())
          .anchored(anchors);
      boolean isItem =
          kind == Kind.PARAGRAPH && !typed.isEmpty() && !TypedLabel.isOfParagraph(typed);
      list.add(isItem ? block.as(Kind.ITEM, Math.max(1, level)) : block);
      anchors.clear();
      count++;
      if (kind == Kind.ITEM) {
        kind = Kind.PARAGRAPH;
        label = "";
      }
    }
    addPictures();
  }

  private void addPictures() throws UnreadableFile {
    for (String picture : words.takePictures()) {
      var shown = new MarkedWords();
      shown.add(picture, Marks.NONE);
      list.add(SourceBlock.of(place(), Kind.PICTURE, 0, shown.written()));
    }
  }

  private void add(Kind other, int otherLevel, String text) throws UnreadableFile {
    if (!text.isBlank()) {
      list.add(SourceBlock.of(place(), other, otherLevel, text));
      count++;
    }
  }
}
