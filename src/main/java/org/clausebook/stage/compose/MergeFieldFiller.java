package org.clausebook.stage.compose;

import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.mergefield.MergeField;
import org.clausebook.mergefield.MergeFields;
import org.clausebook.model.text.Origin;
import org.clausebook.model.text.TracedEdits;
import org.clausebook.model.text.TracedText;

/**
 * Puts values in the place of merge fields, and collects what is wrong with the texts.
 *
 * <p>A value is data: what looks like a merge field in it is never filled in.
 */
final class MergeFieldFiller {
  /** The text in place of words that cannot be printed; never published. */
  static final String STAND_IN = "…";

  /** The values that texts may ask for. */
  interface Values {
    /**
     * What is printed in the place of a merge field; empty if there is nothing, which is then
     * reported.
     *
     * @param place of the merge field
     */
    Optional<TracedText> find(MergeField field, Origin place);
  }

  private final TextForm form;
  private final Values values;
  private final List<Diagnostic> problems;
  private long length;

  MergeFieldFiller(TextForm form, Values values, List<Diagnostic> problems) {
    this.form = form;
    this.values = values;
    this.problems = problems;
  }

  /** The filled text; if it cannot be filled, which is then reported, something in its place. */
  TracedText fill(TracedText text) {
    var read = MergeFields.in(text.text());
    if (!read.faults().isEmpty()) {
      read.faults()
          .forEach(
              f -> problems.add(Diagnostic.error(text.locate(f.offset()), f.message(), f.hint())));
      return standIn(text);
    }
    return read.fields().isEmpty() ? text : fill(text, read.fields());
  }

  private TracedText fill(TracedText text, List<MergeField> fields) {
    var filled = new TracedEdits(text);
    int missing = 0;
    for (MergeField field : fields) {
      Optional<TracedText> value = value(field, text);
      value.ifPresent(words -> filled.replace(field.from(), field.to(), words));
      missing += value.isEmpty() ? 1 : 0;
      length += value.map(TracedText::length).orElse(0);
      if (length > MergeFields.LONGEST) {
        problems.add(MergeFields.tooLong(text.locate(field.from())));
        return standIn(text);
      }
      if (missing == MergeFields.MOST_FAULTS) {
        return standIn(text);
      }
    }
    return missing == 0 ? filled.done() : standIn(text);
  }

  private Optional<TracedText> value(MergeField field, TracedText text) {
    if (field.kind() != MergeField.Kind.BACKSLASH) {
      return values.find(field, text.originAt(field.from()));
    }
    return Optional.of(
        form.keepsBackslashes() ? text.part(field.from(), field.to()) : TracedText.EMPTY);
  }

  /** The text in place of one that cannot be printed. */
  static TracedText standIn(TracedText text) {
    return TracedText.of(STAND_IN, text.originAt(0).made());
  }
}
