package org.clausebook.stage.render.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.text.PrintedText;
import org.clausebook.model.text.PrintedText.Part;
import org.clausebook.model.text.PrintedText.Place;
import org.clausebook.model.text.PrintedText.Word;
import org.clausebook.model.text.TaggedText;
import org.clausebook.stage.render.pdf.TaggedWords.TaggedWord;

/** Reads what is printed in a PDF, whoever wrote it. */
public final class PrintedPdf {
  private static final int MOST_PAGES = 1_000;

  private static final List<String> SHOWN = List.of("Title", "Author", "Subject", "Keywords");
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern LINEARIZED = Pattern.compile("/Linearized\\s+1");

  private final List<Word> words = new ArrayList<>();
  private final Set<String> asides = new LinkedHashSet<>();
  private final List<String> marks = new ArrayList<>();
  private final List<String> links = new ArrayList<>();
  private final LetterShapes shapes = new LetterShapes();
  private final TaggedWords tagged = new TaggedWords();

  private PrintedPdf() {}

  /**
   * The words of all pages, and what is in the file beside them.
   *
   * @param file where mistakes are reported
   */
  public static Result<PrintedText> read(byte[] pdf, Location file) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var printed = new PrintedPdf();
      printed.readFile(new String(pdf, StandardCharsets.ISO_8859_1));
      printed.readCatalog(document);
      printed.readInformation(document.getDocumentInformation());
      printed.readPages(document);
      return Result.ok(printed.text(document));
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError damaged) {
      // Which of them depends on the damage: the library does not check what it cannot follow.
      return Result.failed(Diagnostic.error(
          file,
          "the pages of this PDF cannot be read",
          "fetch it again, or write it again with 'policy generate'"));
    }
  }

  /** The words of a PDF of ours in the order of its tags, without the heads and feet of its pages. */
  static List<TaggedWord> words(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var printed = new PrintedPdf();
      printed.readPages(document);
      return printed.tagged.words(document);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private PrintedText text(PDDocument document) throws IOException {
    Optional<TaggedText> inOrder = tagged.text(document);
    asides.removeAll(tagged.heads());
    List<Word> around = asides.stream()
        .flatMap(aside -> Stream.of(aside.split("\\s+")))
        .map(word -> new Word(word, ""))
        .toList();
    var parts = List.of(new Part(Place.POLICY, words, true), new Part(Place.RUNNING, around, true));
    return new PrintedText(
        parts, marks, links.stream().sorted().toList(), List.of(), shapes.all(), inOrder);
  }

  /** Finds later additions to a file, which follow its first end. */
  private void readFile(String file) {
    int ends = file.split("%%EOF", -1).length - 1;
    int own =
        LINEARIZED.matcher(file.substring(0, Math.min(file.length(), 2048))).find() ? 2 : 1;
    if (ends > own) {
      marks.add("it was changed after it was written (" + (ends - own) + ")");
    }
  }

  private void readCatalog(PDDocument document) {
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    var dictionary = catalog.getCOSObject();
    if (catalog.getAcroForm(null) != null) {
      marks.add("it holds a form");
    }
    if (dictionary.containsKey(COSName.OCPROPERTIES)) {
      marks.add("it has layers, which may be shown or hidden");
    }
    if (dictionary.containsKey(COSName.AA) || dictionary.containsKey(COSName.OPEN_ACTION)) {
      marks.add("it does something when it is opened");
    }
    var names = catalog.getNames();
    if (names != null && (names.getJavaScript() != null || names.getEmbeddedFiles() != null)) {
      marks.add("it holds scripts or other files");
    }
  }

  /** The properties that programs show in their lists and windows. */
  private void readInformation(PDDocumentInformation information) {
    for (String key : SHOWN) {
      String value = information.getCustomMetadataValue(key);
      if (value != null && !value.isBlank()) {
        marks.add("its '" + key + "' is '" + value + "'");
      }
    }
  }

  private void readPages(PDDocument document) throws IOException {
    int pages = document.getNumberOfPages();
    if (pages > MOST_PAGES) {
      throw new IOException("more pages than a policy has");
    }
    for (int number = 1; number <= pages; number++) {
      PDPage page = document.getPage(number - 1);
      int before = words.size();
      readPage(page, number, pages);
      if (words.size() == before) {
        marks.add("a page has no words");
      }
      for (PDAnnotation annotation : page.getAnnotations()) {
        readAnnotation(annotation);
      }
    }
  }

  private void readAnnotation(PDAnnotation annotation) throws IOException {
    if (!(annotation instanceof PDAnnotationLink link)) {
      String text = annotation.getContents();
      marks.add("something is put on a page (" + annotation.getSubtype() + ")"
          + (text == null || text.isBlank() ? "" : ": " + text));
      return;
    }
    PDAction action = link.getAction();
    if (action instanceof PDActionURI uri) {
      links.add(uri.getURI());
    } else if (action != null && !(action instanceof PDActionGoTo)) {
      marks.add("a link does something else than lead somewhere (" + action.getSubType() + ")");
    }
    if (link.getAppearance() != null) {
      marks.add("something is put on a page (Link)");
    }
  }

  private void readPage(PDPage sheet, int number, int pages) throws IOException {
    PageReader page = PageReader.read(sheet, shapes);
    var found = new ArrayList<PlacedWord>();
    var word = new PlacedWord.InProgress();
    var aside = new StringBuilder();
    Glyph last = new Glyph("", 0, 0, 0, 0, false, -1);
    Glyph lastAside = last;
    for (int i = 0; i < page.ink().glyphs().size(); i++) {
      Glyph glyph = page.ink().glyphs().get(i);
      if (glyph.isAside()) {
        if (lastAside.isApart(glyph, 2)) {
          addAside(aside, number, pages);
        }
        aside.append(glyph.text());
        lastAside = glyph;
        continue;
      }
      if (last.isApart(glyph, 1) || glyph.text().isBlank()) {
        word.end(found);
      }
      word.add(glyph, page.ink().hidden(i));
      tagged.add(sheet, glyph, page.ink().hidden(i));
      last = glyph;
    }
    word.end(found);
    addAside(aside, number, pages);
    words.addAll(PlacedWord.inOrderOfReading(found));
    if (page.hasShapes()) {
      marks.add("something is drawn on a page that is neither a letter nor a line");
    }
  }

  /** The number of a page, of so many, is not what a policy says. */
  private void addAside(StringBuilder aside, int number, int pages) {
    String text = aside.toString().strip();
    aside.setLength(0);
    List<String> numbers =
        NUMBER.matcher(text).results().map(found -> found.group()).toList();
    boolean isCount = numbers.equals(List.of(String.valueOf(number), String.valueOf(pages)));
    if (!text.isEmpty()) {
      asides.add(isCount ? NUMBER.matcher(text).replaceAll("…") : text);
    }
  }
}
