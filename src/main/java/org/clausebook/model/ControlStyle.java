package org.clausebook.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.model.Choices.Choice;
import org.clausebook.model.text.SourceText;

/**
 * How document control is printed, as far as one file says so.
 *
 * @param isAsked whether it is printed at all
 * @param show the rows wanted, in order
 * @param words in place of the shared ones
 * @param values of rows, by the key of the item, in place of what the record says
 * @param rows of the council's own, after the others
 * @param sentence in place of the one that is put together
 */
public record ControlStyle(
    boolean isAsked,
    Optional<ControlForm> form,
    Optional<ControlPlace> at,
    Optional<List<Choice<ControlItem>>> show,
    ControlWords words,
    Map<String, SourceText> values,
    List<OwnRow> rows,
    Optional<SourceText> sentence) {
  /** A row that stands for no item. */
  public record OwnRow(SourceText label, SourceText value) {}

  public ControlStyle {
    show = show.map(List::copyOf);
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    rows = List.copyOf(rows);
  }

  /** The defaults, for a file that says nothing. */
  public static ControlStyle none() {
    return new ControlStyle(
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        ControlWords.none(),
        Map.of(),
        List.of(),
        Optional.empty());
  }

  /** The values of this file, completed from another one. */
  public ControlStyle over(ControlStyle farther) {
    Map<String, SourceText> all = new LinkedHashMap<>(farther.values);
    all.putAll(values);
    return new ControlStyle(
        isAsked || farther.isAsked,
        form.or(farther::form),
        at.or(farther::at),
        show.or(farther::show),
        words.over(farther.words),
        all,
        rows.isEmpty() ? farther.rows : rows,
        sentence.or(farther::sentence));
  }

  /** A table, where nobody says so and there is no sentence. */
  public ControlForm printedForm() {
    return form.orElse(sentence.isPresent() ? ControlForm.SENTENCE : ControlForm.TABLE);
  }

  /** A sentence is at the bottom and anything else at the top, where nobody says so. */
  public ControlPlace place() {
    return at.orElse(
        printedForm() == ControlForm.SENTENCE ? ControlPlace.BOTTOM : ControlPlace.TOP);
  }
}
