package org.clausebook.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.clausebook.diagnostic.Location;
import org.clausebook.mergefield.MergeField;
import org.clausebook.mergefield.MergeFields;
import org.clausebook.model.LabelStyle;
import org.clausebook.model.Wording;
import org.clausebook.model.Wording.Run;

/** Lays the words of a text beside the same text as it is printed, to tell which became which. */
final class Alignment {
  private static final Pattern LINE = Pattern.compile("[^\\n]+");
  private static final Pattern LABEL = Pattern.compile(
      "^\\s*(?:[-*+]|\\d{1,9}[.)])\\s+(?:(?:" + LabelStyle.CERTAIN_LABEL + ")\\s+)?");

  private static final Pattern PARAGRAPH_NUMBER = Pattern.compile("^\\d++(?:\\.\\d++)++ ");

  private final String printed;
  private final Letters letters;
  private final FieldPlaces places;
  private final List<PrintedRun> runs = new ArrayList<>();
  private int next;
  private Optional<PrintedRun> waiting = Optional.empty();
  private boolean isWhole = true;

  private Alignment(String printed, FieldPlaces places) {
    this.printed = printed;
    this.letters = Letters.of(printed);
    this.places = places;
  }

  static Alignment of(Wording words, String printed, FieldPlaces places) {
    var alignment = new Alignment(printed, places);
    words.runs().forEach(alignment::add);
    alignment.fill(alignment.letters.length());
    return alignment;
  }

  List<PrintedRun> runs() {
    return List.copyOf(runs);
  }

  /** Whether every word was found in print. */
  boolean isWhole() {
    return isWhole;
  }

  private void add(Run run) {
    String text = run.text();
    int start = 0;
    for (MergeField field : MergeFields.in(text).fields()) {
      addWords(run, start, field.from());
      if (field.kind() != MergeField.Kind.BACKSLASH) {
        addField(name(field, text), place(run, field.from()));
      }
      start = field.to();
    }
    addWords(run, start, text.length());
  }

  /** The path of a value; a citation as it is written. */
  private static String name(MergeField field, String text) {
    return field.isValue()
        ? field.name()
        : text.substring(field.from() + MergeFields.OPENING.length(), field.to() - 1)
            .strip();
  }

  private static Location place(Run run, int offset) {
    return run.source().locate(run.from() + offset);
  }

  private void addField(String field, Location place) {
    if (waiting.isEmpty()) {
      Location set = places.find(field).orElse(place);
      waiting = Optional.of(new PrintedRun("", 0, set, Optional.of(field), places.written(field)));
    }
  }

  private void addWords(Run run, int from, int to) {
    String text = run.text().substring(from, to);
    for (MatchResult line : LINE.matcher(text).results().toList()) {
      boolean isWholeLine = line.start() > 0 || from == 0;
      String words = line.group();
      var label = LABEL.matcher(words);
      int shift = isWholeLine && label.find() ? label.end() : 0;
      String rest = words.substring(shift);
      if (!rest.isBlank()) {
        int indent = rest.length() - rest.stripLeading().length();
        int start = run.from() + from + line.start() + shift + indent;
        int end = run.from() + from + line.end();
        addLine(new Wording(List.of(new Run(run.source(), start, end))));
      }
    }
  }

  private void addLine(Wording line) {
    String wanted = Letters.of(line.text()).text();
    int found = letters.text().indexOf(wanted, knownEnd());
    if (found < 0 || wanted.isEmpty()) {
      isWhole &= wanted.isEmpty();
      return;
    }
    fill(found);
    next = found + wanted.length();
    runs.add(new PrintedRun(
        between(found, next), offset(found), line.locate(0), Optional.empty(), Optional.of(line)));
  }

  /** Where the value that is waited for ends at the earliest, so that no word in it is mistaken. */
  private int knownEnd() {
    String value = waiting.flatMap(PrintedRun::field).flatMap(places::value).orElse("");
    String known = Letters.of(value).text();
    return letters.text().startsWith(known, next) ? next + known.length() : next;
  }

  /** Gives what is printed up to some words to the merge field before them. */
  private void fill(int end) {
    waiting.ifPresent(field -> {
      String value = between(next, end).strip().lines().findFirst().orElse("");
      String words = unlabelled(value);
      int from = offset(next) + value.length() - words.length();
      runs.add(new PrintedRun(words, from, field.location(), field.field(), field.written()));
    });
    waiting = Optional.empty();
  }

  /** A value without the number or label of the paragraph or item that it begins. */
  private static String unlabelled(String value) {
    return LABEL.matcher(PARAGRAPH_NUMBER.matcher(value).replaceFirst("")).replaceFirst("");
  }

  private String between(int from, int to) {
    return from >= to ? "" : printed.substring(offset(from), offset(to - 1) + 1);
  }

  /** Where a letter stands in print; the end for the one after the last. */
  private int offset(int letter) {
    return letter < letters.length() ? letters.offsets().get(letter) : printed.length();
  }
}
