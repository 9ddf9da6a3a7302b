package org.clausebook.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How document control is printed. */
public enum ControlForm {
  /** A line for each row: its label and its value. */
  LINES,
  /** A table whose first column holds the labels. */
  TABLE,
  /** One sentence on adoption and review. */
  SENTENCE;

  /** The name in YAML. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The form with such a key. */
  public static Optional<ControlForm> of(String key) {
    return Arrays.stream(values()).filter(form -> form.key().equals(key)).findFirst();
  }

  /** All keys. */
  public static List<String> keys() {
    return Arrays.stream(values()).map(ControlForm::key).toList();
  }
}
