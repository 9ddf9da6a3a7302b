package org.clausebook.stage.load.yaml;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;

/** The lines with which Git marks two versions of a passage that it could not put together. */
final class MergeConflict {
  private static final Pattern MARK = Pattern.compile("(?:<{7}|\\|{7}|>{7})(?: .*)?\\s*|={7}\\s*");

  private MergeConflict() {}

  /** The report on the first such line of a file. */
  static Optional<Diagnostic> find(String file, String text) {
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (MARK.matcher(lines.get(i)).matches()) {
        return Optional.of(Diagnostic.error(
            Location.of(file, i + 1, 1),
            "a merge conflict begins here: two versions of these lines are in the file",
            "keep the lines that are right, and delete the others and every line that begins with"
                + " '<<<<<<<', '|||||||', '=======' or '>>>>>>>'"));
      }
    }
    return Optional.empty();
  }
}
