package org.clausebook.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.model.Choices.Choice;

/**
 * How document control is printed, as far as one file says so.
 *
 * @param isAsked whether it is printed at all
 * @param show the rows wanted, in order
 * @param labels of rows, by the key of the item, in place of the shared ones
 */
public record ControlStyle(
    boolean isAsked,
    Optional<ControlForm> form,
    Optional<ControlPlace> at,
    Optional<List<Choice<ControlItem>>> show,
    Map<String, SourceText> labels) {
  public ControlStyle {
    show = show.map(List::copyOf);
    labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
  }

  /** Of a file that says nothing. */
  public static ControlStyle none() {
    return new ControlStyle(false, Optional.empty(), Optional.empty(), Optional.empty(), Map.of());
  }

  /** What this file says, and what another says where this one says nothing. */
  public ControlStyle over(ControlStyle farther) {
    Map<String, SourceText> all = new LinkedHashMap<>(farther.labels);
    all.putAll(labels);
    return new ControlStyle(
        isAsked || farther.isAsked,
        form.or(farther::form),
        at.or(farther::at),
        show.or(farther::show),
        all);
  }

  /** A table, where nobody says so. */
  public ControlForm printedForm() {
    return form.orElse(ControlForm.TABLE);
  }

  /** A sentence stands at the bottom and anything else at the top, where nobody says so. */
  public ControlPlace place() {
    return at.orElse(
        printedForm() == ControlForm.SENTENCE ? ControlPlace.BOTTOM : ControlPlace.TOP);
  }
}
