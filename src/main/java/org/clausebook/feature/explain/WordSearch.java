package org.clausebook.feature.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.model.text.NamedText;

/**
 * Finds words in printed texts as somebody reads them: however they are wrapped, without the
 * marks of Markdown, and in capitals or not.
 */
final class WordSearch {
  /** White space, marks, and where a link leads to. */
  private static final Pattern UNREAD = Pattern.compile("\\]\\([^()\\s]*\\)|[\\s\\\\*_`\\[\\]]");

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

  /** A text in small letters, of the same length. */
  private static String read(String text, List<Integer> offsets) {
    var letters = new StringBuilder();
    Matcher unread = UNREAD.matcher(text);
    int next = 0;
    while (next < text.length()) {
      int end = unread.find(next) ? unread.start() : text.length();
      for (; next < end; next++) {
        letters.append(Character.toLowerCase(text.charAt(next)));
        offsets.add(next);
      }
      next = end < text.length() ? unread.end() : end;
    }
    return letters.toString();
  }
}
