package org.clausebook.stage.load.yaml;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A key with its answer, for a file that does not have the key yet, or says {@code pending} after it.
 *
 * @param group the key at the top that it is below; empty for one at the top itself
 * @param comment what is written above it, a line each
 */
public record KeyEdit(Optional<String> group, String key, Value value, List<String> comment) {
  public KeyEdit {
    comment = List.copyOf(comment);
  }

  /** A key at the top. */
  public static KeyEdit top(String key, Value value, List<String> comment) {
    return new KeyEdit(Optional.empty(), key, value, comment);
  }

  /** A key in a group. */
  public static KeyEdit in(String group, String key, Value value, List<String> comment) {
    return new KeyEdit(Optional.of(group), key, value, comment);
  }

  /** The key at the top that it is, or is below. */
  String top() {
    return group.orElse(key);
  }

  /** What is written after a key. */
  public sealed interface Value {
    /** How it is written on one line. */
    String onOneLine();

    /** How it is written where lines may follow, each with at least this indent. */
    default String written(String indent) {
      return onOneLine();
    }
  }

  /** A few words. */
  public record Text(String text) implements Value {
    /** What our files have without quotes, though some programs do not take it for text. */
    private static final List<String> SWITCHES = List.of("yes", "no", "on", "off");

    @Override
    public String onOneLine() {
      return SWITCHES.contains(text) ? text : YamlWords.text(text);
    }
  }

  /** Paragraphs, which may be wrapped anywhere. */
  public record Prose(String text) implements Value {
    @Override
    public String onOneLine() {
      return YamlWords.text(text);
    }

    @Override
    public String written(String indent) {
      return YamlWords.prose(text, indent);
    }
  }

  /** A list of texts. */
  public record Items(List<String> texts) implements Value {
    public Items {
      texts = List.copyOf(texts);
    }

    @Override
    public String onOneLine() {
      return texts.stream().map(YamlWords::text).collect(Collectors.joining(", ", "[", "]"));
    }
  }
}
