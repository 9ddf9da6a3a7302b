package org.clausebook.stage.load.yaml;

import java.math.BigDecimal;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.text.SourceText;
import org.clausebook.stage.load.yaml.YamlValue.Entry;
import org.clausebook.stage.load.yaml.YamlValue.Mapping;
import org.clausebook.stage.load.yaml.YamlValue.Refused;
import org.clausebook.stage.load.yaml.YamlValue.Scalar;
import org.clausebook.stage.load.yaml.YamlValue.Sequence;

/** Turns values given in code into those of a file; the place of each is the key that it is under. */
final class GivenValues {
  private final String whole;
  private final List<Diagnostic> problems = new ArrayList<>();

  private GivenValues(String whole) {
    this.whole = whole;
  }

  /**
   * The values as a file would hold them.
   *
   * @param whole what they are, for messages
   */
  static Result<Mapping> read(String whole, Map<?, ?> values) {
    var given = new GivenValues(whole);
    Mapping mapping = given.mapping("", values);
    return Result.of(mapping, given.problems);
  }

  private Location place(String path) {
    return Location.of(path.isEmpty() ? whole : whole + ", key " + path);
  }

  private Mapping mapping(String path, Map<?, ?> values) {
    var entries = new ArrayList<Entry>();
    ordered(values).forEach((key, value) -> {
      String beneath = path.isEmpty() ? key : path + "." + key;
      entries.add(new Entry(text(key), place(beneath), value(beneath, value)));
    });
    return new Mapping(entries, place(path));
  }

  /** By key: a map of Java's may have another order in every run. */
  private static Map<String, Object> ordered(Map<?, ?> values) {
    Map<String, Object> ordered = new TreeMap<>();
    values.forEach((key, value) -> ordered.put(key.toString(), value));
    return ordered;
  }

  private YamlValue value(String path, Object value) {
    if (value instanceof Map<?, ?> map) {
      return mapping(path, map);
    }
    if (value instanceof Iterable<?> list) {
      var items = new ArrayList<YamlValue>();
      list.forEach(item -> items.add(value(path + "." + (items.size() + 1), item)));
      return new Sequence(items, place(path));
    }
    if (value instanceof Boolean isSo) {
      return scalar(path, isSo ? "yes" : "no");
    }
    if (value instanceof BigDecimal exact) {
      return scalar(path, exact.toPlainString());
    }
    if (value instanceof CharSequence
        || value instanceof Number
        || value instanceof TemporalAccessor) {
      return scalar(path, text(value.toString()));
    }
    problems.add(Diagnostic.error(
        place(path),
        "a value of the type " + value.getClass().getSimpleName() + " cannot be used",
        "give a text, a number, a date, true or false, a list or a map"));
    return new Refused(place(path));
  }

  private Scalar scalar(String path, String text) {
    return new Scalar(SourceText.of(text, place(path)), place(path));
  }

  private static String text(String given) {
    return TypedText.read(new FileText(given).read());
  }
}
