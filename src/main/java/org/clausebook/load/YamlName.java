package org.clausebook.load;

import java.util.List;
import java.util.Locale;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;

/** What the name of a file says about it. */
final class YamlName {
  private static final String ENDING = ".yaml";

  private YamlName() {}

  /** Whether a file is to be read; one that was meant to be and is misnamed is reported. */
  static boolean check(String folder, String name, List<Diagnostic> problems) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (!name.endsWith(ENDING) && (lower.endsWith(".yml") || lower.endsWith(ENDING))) {
      problems.add(Diagnostic.error(
          Location.of(folder + "/" + name),
          "the name of this file does not end in '.yaml', so it would not be read",
          "rename it to '" + name.substring(0, name.lastIndexOf('.')) + ENDING + "'"));
    }
    return name.endsWith(ENDING);
  }

  /** The name without its ending. */
  static String stem(String name) {
    return name.substring(0, name.length() - ENDING.length());
  }
}
