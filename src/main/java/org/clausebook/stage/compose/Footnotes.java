package org.clausebook.stage.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.mergefield.MergeFields;
import org.clausebook.model.text.TracedText;
import org.clausebook.model.text.Wording;

/**
 * Footnotes, {@code text[^1]} with {@code [^1]: note} below it in the same clause: checks them as
 * they are written, and counts them through the whole document.
 */
final class Footnotes {
  private static final Pattern LABEL = Pattern.compile("(?<!\\\\)\\[\\^([^\\[\\]\\s]++)](?!\\()");

  /** What every label begins with. */
  private static final String OPENING = "[^";

  private Footnotes() {}

  /** A report for each reference without a note, and each note without a reference. */
  static void check(Wording body, List<Diagnostic> problems) {
    String text = body.text();
    if (!text.contains(OPENING)) {
      return;
    }
    List<MatchResult> labels = LABEL.matcher(text).results().toList();
    Map<String, MatchResult> notes = new LinkedHashMap<>();
    Set<String> references = new TreeSet<>();
    List<Supplier<Diagnostic>> found = new ArrayList<>();
    for (MatchResult label : labels) {
      if (isNote(label, text) && notes.putIfAbsent(label.group(1), label) != null) {
        found.add(() -> Diagnostic.error(
            body.locate(label.start()),
            "there are two footnotes '" + label.group() + "' in this clause",
            "give one of them another number"));
      }
    }
    for (MatchResult label : labels) {
      boolean isReference = !isNote(label, text) && references.add(label.group(1));
      if (isReference && !notes.containsKey(label.group(1))) {
        found.add(() -> Diagnostic.error(
            body.locate(label.start()),
            "there is no footnote '" + label.group() + "' in this clause",
            "write '" + label.group() + ": …' on a line of its own at the end of the clause"));
      }
    }
    notes.forEach((name, note) -> {
      if (!references.contains(name)) {
        found.add(() -> Diagnostic.error(
            body.locate(note.start()),
            "nothing in this clause refers to the footnote '" + note.group() + "'",
            "write '" + note.group() + "' after the words that it explains, or take it out"));
      }
    });
    found.stream().limit(MergeFields.MOST_FAULTS).map(Supplier::get).forEach(problems::add);
  }

  private static boolean isNote(MatchResult label, String text) {
    int before = label.start() - 1;
    while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\t')) {
      before--;
    }
    return (before < 0 || text.charAt(before) == '\n') && text.startsWith(":", label.end());
  }

  /** The bodies with footnotes counted from 1, in the order in which the texts refer to them. */
  static List<TracedText> renumber(List<TracedText> bodies) {
    var renumbered = new ArrayList<TracedText>();
    int count = 0;
    for (TracedText body : bodies) {
      Map<String, Integer> numbers = numbers(body.text(), count);
      count += numbers.size();
      renumbered.add(
          numbers.isEmpty()
              ? body
              : body.replaceAll(
                  LABEL,
                  (label, edits) -> Optional.ofNullable(numbers.get(label.group(1)))
                      .ifPresent(number -> edits.replace(
                          label.start(1),
                          label.end(1),
                          String.valueOf(number),
                          body.originAt(label.start(1)).made()))));
    }
    return renumbered;
  }

  /** The number of each note of a body, counted on from those before it. */
  private static Map<String, Integer> numbers(String body, int before) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    if (body.contains(OPENING)) {
      LABEL
          .matcher(body)
          .results()
          .filter(label -> !isNote(label, body))
          .forEach(l -> numbers.putIfAbsent(l.group(1), before + numbers.size() + 1));
    }
    return numbers;
  }
}
