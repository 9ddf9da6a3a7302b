package org.clausebook.stage.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Values of a layout: maps and lists with texts and booleans at their ends. */
final class TextTree {
  private TextTree() {}

  /** The same maps and lists with every text in them changed. */
  static Object map(Object value, UnaryOperator<String> change) {
    if (value instanceof String text) {
      return change.apply(text);
    }
    if (value instanceof List<?> list) {
      return list.stream().map(item -> map(item, change)).toList();
    }
    if (value instanceof Map<?, ?> map) {
      var changed = new LinkedHashMap<Object, Object>();
      map.forEach((key, item) -> changed.put(key, map(item, change)));
      return changed;
    }
    return value;
  }
}
