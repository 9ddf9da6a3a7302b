package org.clausebook.stage.compose;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.markdown.Inline;
import org.clausebook.markdown.Line;
import org.clausebook.markdown.MarkdownText;
import org.clausebook.mergefield.MergeFields;
import org.clausebook.model.text.TracedEdits;
import org.clausebook.model.text.TracedText;
import org.clausebook.model.text.Wording;

/**
 * Footnotes, {@code text[^1]} with {@code [^1]: note} below it in the same clause: checks them as
 * they are written, and counts them through the whole document.
 */
final class Footnotes {
  /** The beginning of every label. */
  private static final String OPENING = "[^";

  /**
   * A label as it is written.
   *
   * @param isNote whether the words of the note follow
   */
  private record Label(int start, String name, String written, boolean isNote) {}

  private Footnotes() {}

  /** A report for each reference without a note, and each note without a reference. */
  static void check(Wording body, List<Diagnostic> problems) {
    String text = body.text();
    List<Label> labels = labels(text);
    Map<String, Label> notes = new LinkedHashMap<>();
    Set<String> references = new TreeSet<>();
    List<Supplier<Diagnostic>> found = new ArrayList<>();
    for (Label label : labels) {
      if (label.isNote() && notes.putIfAbsent(label.name(), label) != null) {
        found.add(() -> Diagnostic.error(
            body.locate(label.start()),
            "there are two footnotes '" + label.written() + "' in this clause",
            "give one of them another number"));
      }
    }
    for (Label label : labels) {
      boolean isReference = !label.isNote() && references.add(label.name());
      if (isReference && !notes.containsKey(label.name())) {
        found.add(() -> Diagnostic.error(
            body.locate(label.start()),
            "there is no footnote '" + label.written() + "' in this clause",
            "write '" + label.written() + ": …' on a line of its own at the end of the clause"));
      }
    }
    notes.forEach((name, note) -> {
      if (!references.contains(name)) {
        found.add(() -> Diagnostic.error(
            body.locate(note.start()),
            "nothing in this clause refers to the footnote '" + note.written() + "'",
            "write '" + note.written() + "' after the words that it explains, or take it out"));
      }
    });
    found.stream().limit(MergeFields.MOST_FAULTS).map(Supplier::get).forEach(problems::add);
  }

  /** All but those in code. */
  private static List<Label> labels(String text) {
    if (!text.contains(OPENING)) {
      return List.of();
    }
    var markdown = MarkdownText.of(text);
    var begins = new BitSet();
    markdown.lines(Line.Kind.NOTE).forEach(note -> begins.set(note.start(), note.text()));
    return markdown
        .inlines()
        .filter(inline -> inline.kind() == Inline.Kind.NOTE)
        .map(label -> new Label(
            label.from(),
            text.substring(label.start(), label.end()),
            text.substring(label.from(), label.to()),
            begins.get(label.from())))
        .toList();
  }

  /** The bodies with footnotes counted from 1, in the order in which the texts refer to them. */
  static List<TracedText> renumber(List<TracedText> bodies) {
    var renumbered = new ArrayList<TracedText>();
    int count = 0;
    for (TracedText body : bodies) {
      List<Label> labels = labels(body.text());
      Map<String, Integer> numbers = new LinkedHashMap<>();
      for (Label label : labels) {
        if (!label.isNote() && numbers.putIfAbsent(label.name(), count + 1) == null) {
          count++;
        }
      }
      renumbered.add(renumbered(body, labels, numbers));
    }
    return renumbered;
  }

  private static TracedText renumbered(
      TracedText body, List<Label> labels, Map<String, Integer> numbers) {
    var edits = new TracedEdits(body);
    for (Label label : labels) {
      int from = label.start() + OPENING.length();
      Optional.ofNullable(numbers.get(label.name()))
          .ifPresent(number -> edits.replace(
              from,
              from + label.name().length(),
              String.valueOf(number),
              body.originAt(from).made()));
    }
    return edits.done();
  }
}
