package org.clausebook.stage.load.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The lines of a new event, without a line break at their end. */
record EventLines(Map<String, String> keys) {
  /** An indent in spaces, from one level to the next. */
  static final int STEP = 2;

  EventLines {
    keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
  }

  /** The event with its dash and its keys in such columns. */
  String item(int dash, int column) {
    return " ".repeat(dash) + "-" + " ".repeat(column - dash - 1)
        + YamlWords.lines(keys, " ".repeat(column));
  }

  /** The key {@code events} in such a column, with this event alone. */
  String list(int column) {
    return " ".repeat(column) + "events:\n" + item(column + STEP, column + 2 * STEP);
  }
}
