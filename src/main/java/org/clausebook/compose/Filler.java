package org.clausebook.compose;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.mergefield.MergeField;
import org.clausebook.mergefield.MergeFields;
import org.clausebook.model.Wording;

/**
 * Puts values in the place of merge fields, and collects what is wrong with the texts.
 *
 * <p>A value is data: what looks like a merge field in it is never filled in.
 */
final class Filler {
  /** In the place of words that cannot be printed; never published. */
  static final String STAND_IN = "…";

  /** What texts may ask for. */
  interface Values {
    /**
     * What is printed in the place of a merge field; empty if there is nothing, which is then
     * reported.
     */
    Optional<String> find(MergeField field, Supplier<Location> place);
  }

  private final TextForm form;
  private final Values values;
  private final List<Diagnostic> problems;
  private long length;

  Filler(TextForm form, Values values, List<Diagnostic> problems) {
    this.form = form;
    this.values = values;
    this.problems = problems;
  }

  /** The filled text; if it cannot be filled, which is then reported, something in its place. */
  String fill(Wording text) {
    String words = text.text();
    var read = MergeFields.in(words);
    if (!read.faults().isEmpty()) {
      read.faults()
          .forEach(
              f -> problems.add(Diagnostic.error(text.locate(f.offset()), f.message(), f.hint())));
      return STAND_IN;
    }
    return read.fields().isEmpty() ? words : fill(text, words, read.fields());
  }

  private String fill(Wording text, String words, List<MergeField> fields) {
    var filled = new StringBuilder(words.length() + 64);
    int done = 0;
    int missing = 0;
    for (MergeField field : fields) {
      filled.append(words, done, field.from());
      done = field.to();
      Optional<String> value = value(field, text);
      value.ifPresent(filled::append);
      missing += value.isEmpty() ? 1 : 0;
      length += value.map(String::length).orElse(0);
      if (length > MergeFields.LONGEST) {
        problems.add(MergeFields.tooLong(text.locate(field.from())));
        return STAND_IN;
      }
      if (missing == MergeFields.MOST_FAULTS) {
        return STAND_IN;
      }
    }
    filled.append(words, done, words.length());
    return missing == 0 ? filled.toString() : STAND_IN;
  }

  private Optional<String> value(MergeField field, Wording text) {
    return field.kind() == MergeField.Kind.BACKSLASH
        ? Optional.of(form.keepsBackslashes() ? "\\" : "")
        : values.find(field, () -> text.locate(field.from()));
  }
}
