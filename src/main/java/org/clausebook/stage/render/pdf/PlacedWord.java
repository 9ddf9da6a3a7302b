package org.clausebook.stage.render.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.clausebook.model.text.PrintedText.Word;

/**
 * A word where it is on a page.
 *
 * @param first of its letters
 * @param hidden why one of its letters is not seen; empty where all are
 */
record PlacedWord(String text, Glyph first, String hidden) {

  /** A word whose letters are still coming. */
  static final class InProgress {
    private final StringBuilder text = new StringBuilder();
    private Optional<Glyph> first = Optional.empty();
    private String hidden = "";

    void add(Glyph glyph, String whyHidden) {
      String letters = glyph.text().strip();
      if (!letters.isEmpty()) {
        first = first.or(() -> Optional.of(glyph));
        text.append(letters);
        hidden = whyHidden.isEmpty() ? hidden : whyHidden;
      }
    }

    boolean isEmpty() {
      return first.isEmpty();
    }

    /** Adds the word, if there is one, to others. */
    void end(List<PlacedWord> words) {
      first.ifPresent(letter -> words.add(
          new PlacedWord(Normalizer.normalize(text, Normalizer.Form.NFC), letter, hidden)));
      text.setLength(0);
      first = Optional.empty();
      hidden = "";
    }
  }

  /** Line by line from the top, and in a line from the left, whatever was drawn first. */
  static List<Word> inOrderOfReading(List<PlacedWord> words) {
    List<PlacedWord> fromTop = words.stream()
        .sorted(Comparator.comparingDouble((PlacedWord word) -> -word.first().y()))
        .toList();
    var ordered = new ArrayList<PlacedWord>();
    var line = new ArrayList<PlacedWord>();
    for (PlacedWord word : fromTop) {
      if (!line.isEmpty()
          && line.get(0).first().y() - word.first().y() > line.get(0).first().size() / 2) {
        endLine(line, ordered);
      }
      line.add(word);
    }
    endLine(line, ordered);
    return ordered.stream().map(word -> new Word(word.text(), word.hidden())).toList();
  }

  private static void endLine(List<PlacedWord> line, List<PlacedWord> words) {
    line.sort(Comparator.comparingDouble(word -> word.first().x()));
    words.addAll(line);
    line.clear();
  }
}
