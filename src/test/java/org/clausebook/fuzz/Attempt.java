package org.clausebook.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Files laid over a faultless workspace, and a command that is run there.
 *
 * @param place the policy in whose workspace they are laid
 * @param files bytes by path; empty for a file that is taken away
 * @param arguments of the command; for a request to the preview, none
 */
record Attempt(CouncilPlace place, Map<String, Optional<byte[]>> files, List<String> arguments) {
  Attempt {
    files = Collections.unmodifiableMap(new TreeMap<>(files));
    arguments = List.copyOf(arguments);
  }

  static Attempt of(CouncilPlace place, String... arguments) {
    return new Attempt(place, Map.of(), List.of(arguments));
  }

  Attempt with(String file, byte[] bytes) {
    return changed(file, Optional.of(bytes));
  }

  Attempt with(String file, String text) {
    return with(file, text.getBytes(StandardCharsets.UTF_8));
  }

  Attempt without(String file) {
    return changed(file, Optional.empty());
  }

  private Attempt changed(String file, Optional<byte[]> content) {
    var more = new TreeMap<>(files);
    more.put(file, content);
    return new Attempt(place, more, arguments);
  }

  /** The same with a file as it is in the faultless workspace. */
  Attempt restoring(String file) {
    var fewer = new TreeMap<>(files);
    fewer.remove(file);
    return new Attempt(place, fewer, arguments);
  }

  Attempt running(List<String> others) {
    return new Attempt(place, files, others);
  }

  /** What of a text was written by the attempt itself, as far as it can be told from bytes. */
  String words() {
    var words = new ArrayList<>(arguments);
    files.forEach((file, content) -> {
      words.add(file);
      content.ifPresent(bytes -> words.add(new String(bytes, StandardCharsets.UTF_8)));
    });
    return String.join("\n", words);
  }

  byte[] bytes(String file) {
    return Objects.requireNonNull(files.get(file), file).orElseThrow();
  }
}
