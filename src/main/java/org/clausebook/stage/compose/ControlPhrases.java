package org.clausebook.stage.compose;

import java.util.List;
import java.util.Map;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.ControlItem;
import org.clausebook.model.ControlWords;
import org.clausebook.model.ResolvedPolicy;
import org.clausebook.model.text.Origin;
import org.clausebook.model.text.SourceText;
import org.clausebook.model.text.TracedText;

/** The words of document control, each filled with the values that it asks for. */
final class ControlPhrases {
  private final Location file;
  private final ControlWords own;
  private final DocumentTexts texts;
  private final ControlWords words;
  private final Phrases phrases;
  private final List<Diagnostic> problems;

  /**
   * The words of one policy: its own before those that policies share.
   *
   * @param texts fills the merge fields of these words
   */
  ControlPhrases(ResolvedPolicy policy, DocumentTexts texts, List<Diagnostic> problems) {
    this.file = Location.of(policy.file());
    this.own = policy.details().style().words();
    this.texts = texts;
    this.words = own.over(policy.council().nouns().vocabulary().control());
    this.phrases = new Phrases(TextForm.PLAIN, problems);
    this.problems = problems;
  }

  /** The label of a row. */
  TracedText label(ControlItem item) {
    return label(item, Map.of());
  }

  /** The label of a row that names a value. */
  TracedText label(ControlItem item, Map<String, TracedText> values) {
    return fill("labels." + item.key(), values);
  }

  /** Words without a value. */
  TracedText word(String path) {
    return own.find(path)
        .map(text -> OneLine.of(texts.line(text)))
        .orElseGet(() -> fill(path, Map.of()));
  }

  /** Words with values in them. */
  TracedText fill(String path, Map<String, TracedText> values) {
    return words.find(path).map(text -> fill(text, values)).orElseGet(this::missing);
  }

  private TracedText fill(SourceText text, Map<String, TracedText> values) {
    return OneLine.of(phrases.fill(text, values));
  }

  private TracedText missing() {
    var report = Diagnostic.error(
        file,
        "the library has no words of document control",
        "copy 'control.yaml' into it from a library that has it");
    if (!problems.contains(report)) {
      problems.add(report);
    }
    return TracedText.of(MergeFieldFiller.STAND_IN, Origin.made(report.location()));
  }
}
