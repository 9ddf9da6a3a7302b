package org.clausebook.feature.inspect;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausebook.feature.drift.WordChanges;
import org.clausebook.model.document.ControlBlock;
import org.clausebook.model.document.Lock;
import org.clausebook.model.document.NumberedClause;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.text.PrintedText.Place;

/**
 * Knows where in the words of a rendition each clause begins, and names the places where other
 * words differ.
 */
final class ClausePlaces {
  /** How many words before and after the first that differs are compared. */
  private static final int BEFORE = 8;

  private static final int AFTER = 40;

  /** Words in a row by which a place in a page of others is known. */
  private static final int KNOWN = 4;

  private static final Pattern MARK_OF_HEADING = Pattern.compile("#+");

  private record Beginning(int at, int length, String name) {}

  private final Place place;
  private final List<String> words;
  private final List<Beginning> beginnings;

  /**
   * The places of one part of a rendition.
   *
   * @param words that the record prints there
   */
  ClausePlaces(Place place, PolicyDocument document, List<String> words) {
    this.place = place;
    this.words = List.copyOf(words);
    this.beginnings = place == Place.POLICY ? beginnings(document) : List.of();
  }

  private List<Beginning> beginnings(PolicyDocument document) {
    List<String> lower = lower(words);
    var found = new ArrayList<Beginning>();
    for (PolicyDocument edition : document.editions()) {
      find(lower, edition.title(), "the title").ifPresent(found::add);
      for (NumberedClause clause : edition.clauses()) {
        String heading = (clause.number() + " " + clause.heading()).strip();
        if (!heading.isEmpty()) {
          find(lower, heading, "clause '" + heading + "'").ifPresent(found::add);
        }
      }
      edition.lines().opening().stream()
          .findFirst()
          .flatMap(line -> find(lower, line, "the lines under the title"))
          .ifPresent(found::add);
      edition.lines().closing().stream()
          .findFirst()
          .flatMap(line -> find(lower, line, "the closing lines"))
          .ifPresent(found::add);
      edition
          .sheet()
          .block()
          .map(ControlBlock::title)
          .flatMap(title -> find(lower, title, "document control"))
          .ifPresent(found::add);
    }
    found.sort(Comparator.comparingInt(Beginning::at));
    return found;
  }

  /** The last time that words are there: contents come before the clauses. */
  private static Optional<Beginning> find(List<String> words, String text, String name) {
    List<String> wanted = lower(List.of(text.strip().split("\\s+")));
    int at = Collections.lastIndexOfSubList(words, wanted);
    int marks = at > 0 && MARK_OF_HEADING.matcher(words.get(at - 1)).matches() ? 1 : 0;
    return at < 0
        ? Optional.empty()
        : Optional.of(new Beginning(at - marks, wanted.size() + marks, name));
  }

  /** Headings may be printed in capitals. */
  private static List<String> lower(List<String> words) {
    return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
  }

  /** The part of the policy that a word belongs to. */
  String name(int at) {
    return beginnings.stream()
        .filter(beginning -> beginning.at() <= at)
        .reduce((first, second) -> second)
        .map(Beginning::name)
        .orElse(place == Place.POLICY ? "the text before the first clause" : place.words());
  }

  /** Where the words of a file part from these, which begin with the same. */
  AlteredPlace parted(List<String> file) {
    return parted(0, file, 0);
  }

  /**
   * Where the words of a page part from these, wherever they begin in it; empty where no words of
   * these are found.
   */
  Optional<AlteredPlace> partedIn(List<String> page) {
    return Stream.concat(Stream.of(0), beginnings.stream().map(Beginning::at))
        .distinct()
        .map(start -> partedIn(start, page))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<AlteredPlace> partedIn(int start, List<String> page) {
    int best = -1;
    int length = 0;
    for (int i = 0; i < page.size(); i++) {
      int same = same(start, page, i);
      if (same > length) {
        best = i;
        length = same;
      }
    }
    if (length < KNOWN) {
      return Optional.empty();
    }
    int before = Math.min(start, best);
    return Optional.of(
        words.subList(start - before, start).equals(page.subList(best - before, best))
            ? parted(start, page, best)
            : changed(start - before, page, best - before));
  }

  /** How many words are the same from two offsets on. */
  private int same(int from, List<String> file, int at) {
    int most = Math.min(words.size() - from, file.size() - at);
    int same = 0;
    while (same < most && words.get(from + same).equals(file.get(at + same))) {
      same++;
    }
    return same;
  }

  private AlteredPlace parted(int from, List<String> file, int at) {
    int same = same(from, file, at);
    return changed(from + same, file, at + same);
  }

  /** The first difference after two offsets. */
  private AlteredPlace changed(int from, List<String> file, int at) {
    String was = window(words, from);
    String is = window(file, at);
    List<String> lines = WordChanges.lines(new Lock.Text("", was), new Lock.Text("", is));
    String line = lines.isEmpty() ? "[-" + was + "-] {+" + is + "+}" : lines.get(0);
    return new AlteredPlace(nameOfChange(from, file, at), line + strange(from, file, at));
  }

  /** Words that come before a heading belong to the clause before it. */
  private String nameOfChange(int from, List<String> file, int at) {
    boolean isAdded = beginnings.stream()
        .filter(beginning -> beginning.at() == from)
        .anyMatch(beginning -> Collections.indexOfSubList(
                file.subList(at, Math.min(file.size(), at + 10 * AFTER)),
                words.subList(from, from + beginning.length()))
            > 0);
    return isAdded && from > 0 ? "after " + name(from - 1) : name(from);
  }

  private static String window(List<String> words, int at) {
    return String.join(
        " ", words.subList(Math.max(0, at - BEFORE), Math.min(words.size(), at + AFTER)));
  }

  /** Signs that nobody can tell from others, by their numbers. */
  private String strange(int from, List<String> file, int at) {
    String own = from < words.size() ? words.get(from) : "";
    String other = at < file.size() ? file.get(at) : "";
    String signs = other
        .codePoints()
        .filter(sign -> sign > 0x7f && own.indexOf(sign) < 0)
        .distinct()
        .mapToObj(sign -> String.format(Locale.ROOT, "U+%04X", sign))
        .collect(Collectors.joining(", "));
    return signs.isEmpty() ? "" : " (the file has " + signs + " in '" + other + "')";
  }
}
