package org.clausebook.stage.render.word;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.clausebook.model.Counter;

/** The numberings of one Word file: what counts, and where each count begins again. */
final class DocxNumbering {
  /** Word has as many levels, and lists may have all of them. */
  static final int LEVELS = 9;

  /**
   * How the paragraphs of a level are labelled.
   *
   * @param counter writes the number of this level; empty for a sign that is always the same
   * @param text the label, in which {@code %1} is the number of the first level
   * @param style of the headings that the level numbers
   */
  record Level(Optional<Counter> counter, String text, Optional<String> style) {
    /** A level that numbers no headings. */
    Level(Counter counter, String text) {
      this(Optional.of(counter), text, Optional.empty());
    }
  }

  /**
   * What a paragraph is numbered by.
   *
   * @param id of the numbering
   * @param level counted from 0
   */
  record Num(int id, int level) {}

  private record Instance(int definition, Map<Integer, Integer> starts) {
    Instance {
      starts = Collections.unmodifiableMap(new TreeMap<>(starts));
    }
  }

  private final List<List<Level>> definitions = new ArrayList<>();
  private final List<Instance> instances = new ArrayList<>();

  /** A numbering that begins where its definition begins. */
  int start(List<Level> levels) {
    return start(levels, new TreeMap<>());
  }

  /**
   * A numbering of its own.
   *
   * @param starts the first number of each level that begins elsewhere, by level
   */
  int start(List<Level> levels, Map<Integer, Integer> starts) {
    int known = definitions.indexOf(levels);
    if (known < 0) {
      known = definitions.size();
      definitions.add(List.copyOf(levels));
    }
    instances.add(new Instance(known, starts));
    return instances.size();
  }

  /** The values of the layout, each definition and instance by its id. */
  Map<String, Object> values() {
    var values = new LinkedHashMap<String, Object>();
    values.put(
        "definitions",
        IntStream.range(0, definitions.size()).mapToObj(this::definition).toList());
    values.put(
        "instances",
        IntStream.range(0, instances.size()).mapToObj(this::instance).toList());
    return values;
  }

  private Map<String, Object> definition(int index) {
    List<Level> levels = definitions.get(index);
    var values = new LinkedHashMap<String, Object>();
    values.put("id", String.valueOf(index));
    values.put("list", levels.size() == LEVELS);
    values.put(
        "levels",
        IntStream.range(0, levels.size())
            .mapToObj(level -> level(level, levels.get(level)))
            .toList());
    return values;
  }

  private static Map<String, Object> level(int index, Level level) {
    var values = new LinkedHashMap<String, Object>();
    values.put("level", String.valueOf(index));
    values.put("format", level.counter().map(DocxNumbering::format).orElse("bullet"));
    values.put("text", level.text());
    level.style().ifPresent(style -> values.put("style", style));
    return values;
  }

  private Map<String, Object> instance(int index) {
    Instance instance = instances.get(index);
    var values = new LinkedHashMap<String, Object>();
    values.put("id", String.valueOf(index + 1));
    values.put("definition", String.valueOf(instance.definition()));
    values.put(
        "starts",
        instance.starts().entrySet().stream()
            .map(start -> {
              var override = new LinkedHashMap<String, Object>();
              override.put("level", String.valueOf(start.getKey()));
              override.put("at", String.valueOf(start.getValue()));
              return override;
            })
            .toList());
    return values;
  }

  /** Word's word for a counter. */
  private static String format(Counter counter) {
    return switch (counter) {
      case DIGITS -> "decimal";
      case LETTERS, DOUBLED_LETTERS -> "lowerLetter";
      case CAPITALS -> "upperLetter";
      case ROMAN -> "lowerRoman";
      case CAPITAL_ROMAN -> "upperRoman";
    };
  }

  /** A number as Word writes it: after z comes aa, and then bb. */
  static String write(Counter counter, int number) {
    return switch (counter) {
      case LETTERS -> Counter.DOUBLED_LETTERS.write(number);
      case CAPITALS -> Counter.DOUBLED_LETTERS.write(number).toUpperCase(Locale.ROOT);
      default -> counter.write(number);
    };
  }
}
