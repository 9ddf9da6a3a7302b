package org.clausebook.feature.explain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.clausebook.markdown.MarkdownText;
import org.clausebook.model.text.NamedText;

/**
 * Finds words in printed texts as somebody reads them: however they are wrapped, without the
 * marks of Markdown, and in capitals or not.
 */
final class WordSearch {
  /** Signs of marks, some of which somebody may have copied. */
  private static final String SIGNS = "\\*_`[]";

  private final String wanted;

  WordSearch(String words) {
    this.wanted = read(words, new ArrayList<>());
  }

  /** The runs of a text that hold the words, for each place where these are printed. */
  List<PrintedRun> in(NamedText text) {
    var offsets = new ArrayList<Integer>();
    String all = read(text.text(), offsets);
    int at = wanted.isEmpty() ? -1 : all.indexOf(wanted);
    if (at < 0) {
      return List.of();
    }
    var found = new ArrayList<PrintedRun>();
    List<PrintedRun> runs = PrintedRun.in(text);
    for (; at >= 0; at = all.indexOf(wanted, at + 1)) {
      List<Integer> letters = offsets.subList(at, at + wanted.length());
      runs.stream()
          .filter(run -> !found.contains(run) && holdsOne(run, letters))
          .forEach(found::add);
    }
    return found;
  }

  private static boolean holdsOne(PrintedRun run, List<Integer> letters) {
    return letters.stream().anyMatch(letter -> run.from() <= letter && letter < run.to());
  }

  /** The letters of a text, all small. */
  private static String read(String text, List<Integer> offsets) {
    var letters = new StringBuilder();
    BitSet marks = MarkdownText.of(text).marks();
    for (int i = marks.nextClearBit(0); i < text.length(); i = marks.nextClearBit(i + 1)) {
      char letter = text.charAt(i);
      if (!Character.isWhitespace(letter) && SIGNS.indexOf(letter) < 0) {
        letters.append(Character.toLowerCase(letter));
        offsets.add(i);
      }
    }
    return letters.toString();
  }
}
