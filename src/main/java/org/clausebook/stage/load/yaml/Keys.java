package org.clausebook.stage.load.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The keys that each group of a file may hold.
 *
 * <p>{@code keys.txt} is made from the base schemas, which are the one statement of every key: a list
 * is named for its schema and the keys that lead to the group, {@code overlay/adoption/events}, or
 * for the part of a schema that several files share, {@code review-cycle}.
 */
public final class Keys {
  private static final String RESOURCE = "keys.txt";
  private static final Map<String, List<String>> LISTS = read();

  private Keys() {}

  /** The keys of a group, in the order in which they are explained. */
  public static List<String> of(String group) {
    return Optional.ofNullable(LISTS.get(group))
        .orElseThrow(() -> new IllegalStateException(RESOURCE + " has no list for " + group));
  }

  /** Where a key belongs that is in the file with these keys by mistake, if it has a place. */
  static Optional<String> home(String key, List<String> keys) {
    if (keys.equals(of("overlay")) && of("council").contains(key)) {
      return Optional.of("the council's 'council.yaml'");
    }
    return keys.equals(of("council")) && of("overlay").contains(key)
        ? Optional.of("the file of a policy")
        : Optional.empty();
  }

  private static Map<String, List<String>> read() {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    for (String line : text().lines().toList()) {
      int colon = line.indexOf(':');
      lists.put(line.substring(0, colon), List.of(line.substring(colon + 2).split(",", -1)));
    }
    return lists;
  }

  private static String text() {
    try (InputStream bytes = Keys.class.getResourceAsStream(RESOURCE)) {
      return new String(
          Optional.ofNullable(bytes)
              .orElseThrow(() -> new IllegalStateException("no resource " + RESOURCE))
              .readAllBytes(),
          StandardCharsets.UTF_8);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
