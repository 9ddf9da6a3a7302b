package org.clausebook.stage.render.pdf;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.text.FileContent;
import org.clausebook.stage.render.pdf.PageWords.PageWord;
import org.clausebook.stage.render.pdf.TaggedWords.TaggedWord;

/**
 * Reads a finished PDF and compares it with its page, word by word. It takes a third of the time that
 * printing does, so only what goes to a meeting is read, and what somebody wants checked; {@link
 * WordCheck} looks at every page before it is drawn, and can say why a word is lost.
 *
 * @param parts of the document, for messages
 * @param styleSheet for hints
 * @param letters of the fonts that the PDF is printed in
 */
record Proofreader(DocumentParts parts, Location styleSheet, SameLetters letters) {
  /** Words in a row by which the text is found again after words that a style sheet adds. */
  private static final int KNOWN = 4;

  /** How many words a message shows. */
  private static final int SHOWN = 5;

  static Proofreader of(DocumentParts parts, Location styleSheet, FontSet fonts) {
    return new Proofreader(parts, styleSheet, new SameLetters(fonts.faces()));
  }

  /**
   * The file, or an error for the first word that is missing, in another place or not seen.
   *
   * @param wanted the words of the page; if there are none, the file is not read
   */
  Result<FileContent> read(List<PageWord> wanted, FileContent pdf) {
    if (wanted.isEmpty()) {
      return Result.ok(pdf);
    }
    return compare(wanted, PrintedPdf.words(pdf.bytes()))
        .<Result<FileContent>>map(Result::failed)
        .orElseGet(() -> Result.ok(pdf));
  }

  private Optional<Diagnostic> compare(List<PageWord> wanted, List<TaggedWord> printed) {
    int at = 0;
    for (int i = 0; i < wanted.size(); i++) {
      int start = find(wanted, i, printed, at);
      if (start < 0) {
        return Optional.of(missing(wanted.subList(i, wanted.size()), printed, at));
      }
      at = end(wanted.get(i), printed, start);
      Optional<TaggedWord> hidden = printed.subList(start, at).stream()
          .filter(word -> !word.hidden().isEmpty())
          .findFirst();
      if (hidden.isPresent() && !wanted.get(i).isStruck()) {
        return Optional.of(hidden(wanted.get(i), hidden.get().hidden()));
      }
    }
    return Optional.empty();
  }

  /**
   * Where a word begins: here, or after labels and page numbers, which no page of HTML has, or after
   * what a style sheet adds; -1 if it is missing.
   */
  private int find(List<PageWord> wanted, int index, List<TaggedWord> printed, int from) {
    for (int at = from; at < printed.size(); at++) {
      if (end(wanted.get(index), printed, at) >= 0) {
        return at;
      }
      if (!printed.get(at).isAdded()) {
        return findLater(wanted.subList(index, wanted.size()), printed, at + 1);
      }
    }
    return -1;
  }

  private int findLater(List<PageWord> wanted, List<TaggedWord> printed, int from) {
    for (int start = from; start < printed.size(); start++) {
      int at = start;
      int known = 0;
      while (at >= 0 && known < Math.min(KNOWN, wanted.size())) {
        at = end(wanted.get(known), printed, known == 0 ? at : afterAdded(printed, at));
        known++;
      }
      if (at >= 0) {
        return start;
      }
    }
    return -1;
  }

  private static int afterAdded(List<TaggedWord> printed, int from) {
    int at = from;
    while (at < printed.size() && printed.get(at).isAdded()) {
      at++;
    }
    return at;
  }

  /** The offset after the words that make up this one, which lines may part; -1 if they do not. */
  private int end(PageWord wanted, List<TaggedWord> printed, int from) {
    String rest = letters.of(wanted.text());
    int at = from;
    while (!rest.isEmpty()) {
      String piece = at < printed.size() ? letters.of(printed.get(at).text()) : "";
      boolean isDivided = piece.length() > 1 && piece.endsWith("-") && !rest.startsWith(piece);
      String own = isDivided ? piece.substring(0, piece.length() - 1) : piece;
      if (own.isEmpty() || !rest.startsWith(own)) {
        return -1;
      }
      rest = rest.substring(own.length());
      at++;
    }
    return at;
  }

  private Diagnostic missing(List<PageWord> wanted, List<TaggedWord> printed, int at) {
    PageWord first = wanted.get(0);
    String words = shown(wanted.stream()
        .takeWhile(word -> word.node().isSameNode(first.node()))
        .map(PageWord::text)
        .toList());
    String others = shown(printed.stream().skip(at).map(TaggedWord::text).toList());
    String part = parts.name(first.node());
    return Diagnostic.error(
        parts.locate(part, words),
        others.isEmpty()
            ? "the PDF ends before '" + words + "' of " + part
            : "the PDF shows '" + others + "' where '" + words + "' of " + part + " belongs",
        hint());
  }

  private Diagnostic hidden(PageWord word, String why) {
    String part = parts.name(word.node());
    return Diagnostic.error(
        parts.locate(part, word.text()),
        "nobody sees '" + word.text() + "' of " + part + " in the PDF: " + why,
        hint());
  }

  private String hint() {
    return "change what hides or moves it in " + styleSheet.file()
        + "; if that is as it came, the text is right and this program is not: report it";
  }

  private static String shown(List<String> words) {
    return words.stream().limit(SHOWN).collect(Collectors.joining(" "));
  }
}
