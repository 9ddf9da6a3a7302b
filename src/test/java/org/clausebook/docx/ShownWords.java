package org.clausebook.docx;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.clausebook.PrintedPolicy;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.document.Format;
import org.clausebook.model.text.FileContent;
import org.clausebook.model.text.PrintedText;
import org.clausebook.model.text.PrintedText.Place;
import org.clausebook.stage.render.pdf.PdfText;
import org.clausebook.stage.render.pdf.PdfText.Block;
import org.clausebook.stage.rendition.RenditionReader;

/**
 * The words of a policy as a format shows them, without what formats show in their own way.
 *
 * <p>Left out by rule: heads and feet of pages, the contents (their page numbers are each
 * program's own), signs of lists without numbers, the names of pictures, addresses, and spaces that
 * forbid a break.
 */
final class ShownWords {
  private static final int AROUND = 6;

  private ShownWords() {}

  /** Of a Word file, as our own reader has them. */
  static List<String> ofWord(FileContent docx) {
    return plain(text(Format.DOCX, docx, Place.POLICY).stream());
  }

  /** Of a PDF in the order of its tags, with the notes at the end as in a Word file. */
  static List<String> ofPdf(PrintedPolicy policy) {
    PrintedText text = read(Format.PDF, policy.in(Format.PDF));
    List<String> words = new ArrayList<>(
        text.tagged().orElseThrow().words().stream().map(PrintedText.Word::text).toList());
    List<Block> blocks = PdfText.of(policy.pdf()).blocks();
    List<String> notes = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (isNote(blocks.get(i))) {
        notes.addAll(cut(words, blocks.get(i)));
      } else if (blocks.get(Math.min(i + 1, blocks.size() - 1)).tag().equals("TOCI")
          || blocks.get(i).tag().equals("TOCI")) {
        cut(words, blocks.get(i));
      }
    }
    List<String> mark = text(Format.DOCX, policy.in(Format.DOCX), Place.NOTICE);
    if (Collections.indexOfSubList(words, mark) == 0) {
      words.subList(0, mark.size()).clear();
    }
    words.addAll(notes);
    return plain(words.stream());
  }

  private static boolean isNote(Block block) {
    return block.tag().equals("Note");
  }

  /** The words of the notes of a policy. */
  static List<String> ofNotes(PrintedPolicy policy) {
    return plain(PdfText.of(policy.pdf()).blocks().stream()
        .filter(ShownWords::isNote)
        .flatMap(note -> Stream.of(note.text().strip().split("\\s+"))));
  }

  /** What another program writes as the text of a Word file, which has no notes. */
  static List<String> ofText(String text, PrintedPolicy policy) {
    List<String> words = new ArrayList<>(plain(Stream.of(text.split("[\uFEFF\\s]+"))));
    List<String> contents =
        plain(text(Format.DOCX, policy.in(Format.DOCX), Place.CONTENTS).stream());
    IntStream.range(0, contents.isEmpty() ? 0 : words.size())
        .filter(start -> end(words, start, contents) > 0)
        .findFirst()
        .ifPresent(start -> words.subList(start, end(words, start, contents)).clear());
    words.addAll(ofNotes(policy));
    return words;
  }

  /** Where contents end that begin at a place, with the number of the page after each line. */
  private static int end(List<String> words, int start, List<String> contents) {
    int at = start;
    for (String word : contents) {
      while (at < words.size()
          && at > start
          && !words.get(at).equals(word)
          && words.get(at).matches("\\d+")) {
        at++;
      }
      if (at == words.size() || !words.get(at).equals(word)) {
        return 0;
      }
      at++;
    }
    return at < words.size()
            && words.get(at).matches("\\d+")
            && contents.size() > 1
            && words.get(at - 1).matches("\\D+")
            && hasPages(words, start, at)
        ? at + 1
        : at;
  }

  private static boolean hasPages(List<String> words, int from, int to) {
    return words.subList(from, to).stream().anyMatch(word -> word.matches("\\d+"));
  }

  /** Capitals that a style makes are no other letters, and a dash may stand apart or not. */
  static List<String> lower(List<String> words) {
    return words.stream()
        .map(word -> word.toLowerCase(Locale.ROOT))
        .flatMap(word -> Stream.of(word.split("(?<=\u2014)|(?=\u2014)", -1)))
        .toList();
  }

  /** All words of pages, with their heads and feet. */
  static List<String> ofPages(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return plain(Stream.of(new PDFTextStripper().getText(document).split("\\s+")));
    }
  }

  /** Takes the words of a part out; those that were there. */
  private static List<String> cut(List<String> words, Block block) {
    List<String> part = List.of(block.text().strip().split("[ \\t\\r\\n]+"));
    int at = Collections.indexOfSubList(words, part);
    if (at < 0) {
      return List.of();
    }
    words.subList(at, at + part.size()).clear();
    return part;
  }

  private static List<String> text(Format format, FileContent content, Place place) {
    return read(format, content).parts().stream()
        .filter(part -> part.place() == place)
        .flatMap(part -> part.texts().stream())
        .toList();
  }

  private static PrintedText read(Format format, FileContent content) {
    return RenditionReader.text(format, content, Location.of("file"))
        .toOptional()
        .orElseThrow();
  }

  private static List<String> plain(Stream<String> words) {
    String joined = words
        .filter(word -> !word.startsWith("<") && !word.startsWith("[picture"))
        .map(word -> Normalizer.normalize(word, Normalizer.Form.NFC).replace('\u2011', '-'))
        .flatMap(word -> Stream.of(word.split("[\u00a0\u202f\u2060\u200b]+")))
        .filter(word -> !word.matches("[•◦▪‣–\\-o\uf0b7☐]?"))
        .collect(Collectors.joining(" "));
    return List.of(
            joined.replaceAll(" (?=[,.;:)] |'s )|(?<=[-/]|[0-9a-f]{35}) ", "").split(" "))
        .stream()
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** The first place where two texts differ; empty where they are the same. */
  static Optional<String> difference(List<String> expected, List<String> shown) {
    int same = IntStream.range(0, Math.min(expected.size(), shown.size()))
        .filter(i -> !expected.get(i).equals(shown.get(i)))
        .findFirst()
        .orElse(Math.min(expected.size(), shown.size()));
    return expected.equals(shown)
        ? Optional.empty()
        : Optional.of("'" + window(expected, same) + "' is shown as '" + window(shown, same) + "'");
  }

  private static String window(List<String> words, int at) {
    return words.subList(Math.max(0, at - AROUND), Math.min(words.size(), at + AROUND)).stream()
        .collect(Collectors.joining(" "));
  }

  /** Words of one text that another lacks, however they are ordered. */
  static List<String> missing(List<String> expected, List<String> shown) {
    var missing = new ArrayList<>(expected);
    shown.forEach(missing::remove);
    return missing;
  }
}
