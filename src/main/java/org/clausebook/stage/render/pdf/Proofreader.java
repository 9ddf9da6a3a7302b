package org.clausebook.stage.render.pdf;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
  /** The words by which the beginning of a text is known. */
  private static final int KNOWN = 3;

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
    Set<String> added = wanted.stream()
        .filter(PageWord::isAdded)
        .map(word -> letters.of(word.text()))
        .collect(Collectors.toCollection(TreeSet::new));
    int at = beginning(wanted, printed);
    for (int i = 0; i < wanted.size(); i++) {
      int start = find(wanted.get(i), printed, at, added);
      if (start < 0 && !wanted.get(i).isAdded()) {
        return Optional.of(missing(wanted.subList(i, wanted.size()), printed, at));
      }
      if (start >= 0) {
        at = end(wanted.get(i), printed, start);
        Optional<Diagnostic> hidden = hidden(wanted.get(i), printed.subList(start, at));
        if (hidden.isPresent()) {
          return hidden;
        }
      }
    }
    return Optional.empty();
  }

  /** Where the text begins: after notices that are before it on a page of HTML, too. */
  private int beginning(List<PageWord> wanted, List<TaggedWord> printed) {
    for (int start = 0; start < printed.size(); start++) {
      int at = start;
      for (int i = 0; at >= 0 && i < Math.min(KNOWN, wanted.size()); i++) {
        at = end(wanted.get(i), printed, at);
      }
      if (at >= 0) {
        return start;
      }
    }
    return 0;
  }

  /**
   * Where a word begins: here, or after labels and page numbers, which no page of HTML has, or after
   * what the style sheet adds and a list is tagged with before its items; -1 if it is missing.
   */
  private int find(PageWord wanted, List<TaggedWord> printed, int from, Set<String> added) {
    int at = from;
    while (at < printed.size() && end(wanted, printed, at) < 0) {
      boolean isOther =
          printed.get(at).isAdded() || added.contains(letters.of(printed.get(at).text()));
      if (!isOther || wanted.isAdded()) {
        return -1;
      }
      at++;
    }
    return at < printed.size() ? at : -1;
  }

  /** The offset after the words that make up this one, which lines may part; -1 if blanks do. */
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
      if (!rest.isEmpty() && printed.get(at).isEnded() && !hasBlanks(wanted)) {
        return -1;
      }
      at++;
    }
    return at;
  }

  /** Whether a word holds blanks at which no line ends, which a font draws as any other. */
  private static boolean hasBlanks(PageWord word) {
    return word.text().codePoints().anyMatch(Character::isSpaceChar);
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

  private Optional<Diagnostic> hidden(PageWord word, List<TaggedWord> printed) {
    return printed.stream()
        .map(TaggedWord::hidden)
        .filter(why -> !why.isEmpty() && !word.isStruck() && !word.isAdded())
        .findFirst()
        .map(why -> hidden(word, why));
  }

  private Diagnostic hidden(PageWord word, String why) {
    String part = parts.name(word.node());
    return Diagnostic.error(
        parts.locate(part, word.text()),
        "readers cannot see '" + word.text() + "' of " + part + " in the PDF: " + why,
        hint());
  }

  private String hint() {
    return "change what hides or moves it in " + styleSheet.file()
        + "; if that file is as it came, this is a fault in the program: please report it";
  }

  private static String shown(List<String> words) {
    return words.stream().limit(SHOWN).collect(Collectors.joining(" "));
  }
}
