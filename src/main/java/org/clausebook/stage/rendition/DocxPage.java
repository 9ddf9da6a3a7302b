package org.clausebook.stage.rendition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.document.RenditionProperties;
import org.clausebook.model.text.PrintedText;
import org.clausebook.model.text.PrintedText.Part;
import org.clausebook.model.text.PrintedText.Place;
import org.clausebook.model.text.PrintedText.Word;
import org.clausebook.stage.source.archive.XmlNode;
import org.clausebook.stage.source.block.UnreadableFile;
import org.clausebook.stage.source.docx.DocxCounters;
import org.clausebook.stage.source.docx.DocxStyles;

/**
 * A Word file, also one that Word or another program has saved again.
 *
 * <p>It is a stranger's: its parts are bounded, and nothing in it is fetched, run or expanded.
 */
final class DocxPage {
  private static final Pattern EVENT = Pattern.compile("policy\\.event\\.(\\d{1,4})\\.(.+)");
  private static final String OWN = "policy.";

  /** The style of what a draft says in the heads of its pages. */
  private static final String NOTICE = "mark";

  private final DocxParts parts;
  private final DocxStyles styles;
  private final DocxCounters counters;
  private final Map<Place, List<Word>> words = new TreeMap<>();

  private DocxPage(DocxParts parts) throws UnreadableFile {
    this.parts = parts;
    this.styles = new DocxStyles(parts.part("styles"));
    this.counters = new DocxCounters(parts.part("numbering"), styles);
  }

  /** What is done with a file that may turn out to be unreadable. */
  @FunctionalInterface
  private interface Reading<T> {
    T of(DocxPage page) throws UnreadableFile;
  }

  private static <T> Result<T> read(byte[] docx, Location place, Reading<T> reading) {
    try {
      return Result.ok(reading.of(new DocxPage(DocxParts.of(docx))));
    } catch (UnreadableFile unreadable) {
      return Result.failed(Diagnostic.error(place, unreadable.problem(), unreadable.hint()));
    }
  }

  /** Its own properties, which Word shows as custom ones; empty for the file of another program. */
  static Result<RenditionProperties> properties(byte[] docx, Location place) {
    return read(docx, place, DocxPage::properties);
  }

  private RenditionProperties properties() throws UnreadableFile {
    Map<String, String> values = new LinkedHashMap<>();
    Map<Integer, Map<String, String>> events = new TreeMap<>();
    for (XmlNode property : parts.ofFile("custom-properties").children()) {
      String name = property.get("name");
      Matcher event = EVENT.matcher(name);
      if (event.matches()) {
        events
            .computeIfAbsent(Integer.valueOf(event.group(1)), any -> new LinkedHashMap<>())
            .putIfAbsent(event.group(2), property.text().strip());
      } else if (name.startsWith(OWN)) {
        values.putIfAbsent(name.substring(OWN.length()), property.text().strip());
      }
    }
    return new RenditionProperties(values, List.copyOf(events.values()));
  }

  /** The words that a reader sees; of fields those that were saved. */
  static Result<PrintedText> text(byte[] docx, Location place) {
    return read(docx, place, DocxPage::text);
  }

  private PrintedText text() throws UnreadableFile {
    words.put(Place.POLICY, new ArrayList<>());
    var body = new DocxText(styles, counters, parts.links());
    parts.forEachPiece(piece -> add(place(piece), body.words(piece)));
    notes(body.notes());
    running();
    List<Part> found = new ArrayList<>();
    words.forEach((place, all) -> found.add(new Part(place, all, true)));
    return new PrintedText(found, DocxMarks.of(parts), List.of(), List.of());
  }

  private void add(Place place, List<Word> more) {
    if (!more.isEmpty()) {
      words.computeIfAbsent(place, any -> new ArrayList<>()).addAll(more);
    }
  }

  private Place place(XmlNode piece) {
    boolean isContents =
        piece.child("w:sdtPr").below("w:docPartGallery").findAny().isPresent()
            || style(piece).startsWith("toc ");
    return isContents ? Place.CONTENTS : Place.POLICY;
  }

  /** The name of a paragraph's style, in small letters as Word has its own. */
  private String style(XmlNode paragraph) {
    String style = styles.of(paragraph.child("w:pPr"));
    return styles
        .said(style, one -> Optional.of(one.child("w:name").get("w:val")))
        .orElse("")
        .toLowerCase(Locale.ROOT);
  }

  private void notes(List<String> order) throws UnreadableFile {
    for (Map.Entry<String, XmlNode> part : parts.parts("footnotes").entrySet()) {
      var text = new DocxText(styles, counters, parts.links(part.getKey()));
      Map<String, XmlNode> notes = new LinkedHashMap<>();
      part.getValue()
          .children("w:footnote")
          .forEach(note -> notes.putIfAbsent(note.get("w:id"), note));
      for (int i = 0; i < order.size(); i++) {
        int number = i + 1;
        Optional.ofNullable(notes.remove(order.get(i)))
            .ifPresent(note -> add(Place.POLICY, text.note(note, number)));
      }
    }
  }

  /** Heads and feet that are there for several kinds of pages count once. */
  private void running() throws UnreadableFile {
    List<List<Word>> known = new ArrayList<>();
    for (Map.Entry<String, XmlNode> part : parts.parts("header", "footer").entrySet()) {
      var text = new DocxText(styles, counters, parts.links(part.getKey()));
      for (XmlNode paragraph : part.getValue().children()) {
        List<Word> found = text.words(paragraph);
        if (!known.contains(found)) {
          known.add(found);
          add(style(paragraph).equals(NOTICE) ? Place.NOTICE : Place.RUNNING, found);
        }
      }
    }
  }
}
