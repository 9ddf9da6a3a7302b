package org.clausebook.stage.load.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.stage.load.yaml.YamlValue.Entry;
import org.clausebook.stage.load.yaml.YamlValue.Mapping;
import org.clausebook.stage.load.yaml.YamlValue.Scalar;

/** What to do about a {@code -} or a colon that YAML takes for text, since no space is after it. */
final class MissingSpace {
  private static final Pattern KEY = Pattern.compile("([a-z][a-z-]*+):(\\S.*+)", Pattern.DOTALL);

  private MissingSpace() {}

  /** A hint, if the entries of a list were read as keys that begin with {@code -}. */
  static Optional<String> afterDash(YamlValue list) {
    return list instanceof Mapping mapping
        ? mapping.entries().stream()
            .map(Entry::key)
            .filter(key -> key.startsWith("-"))
            .map(key -> "put a space after the '-': '- " + key.substring(1) + "'")
            .findFirst()
        : Optional.empty();
  }

  /** A hint, if a key and its text were read as one text. */
  static Optional<String> afterColon(YamlValue entry) {
    return entry instanceof Scalar scalar
        ? Optional.of(KEY.matcher(scalar.text().value()))
            .filter(Matcher::matches)
            .map(parts ->
                "put a space after the colon: '" + parts.group(1) + ": " + parts.group(2) + "'")
        : Optional.empty();
  }
}
