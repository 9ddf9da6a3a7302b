package org.clausebook.feature.schema;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.clausebook.Clausebook;
import org.clausebook.cli.WorkspaceFolder;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.PolicyKey;

/** What the loader says when one file of a workspace holds something else. */
final class LoaderSays {
  static final String NONSENSE = "zzzzzzzzzzzzzzzzzzzz";

  private static final Pattern UNKNOWN =
      Pattern.compile("unknown key '" + NONSENSE + "'|no optional clause '" + NONSENSE
          + "' in this policy" + "|this amendment does not say what it does");
  private static final Pattern PROPOSALS = Pattern.compile(".*one of: (.+)");
  private static final Pattern MISSING = Pattern.compile("'([^']+)' is missing");
  private static final Pattern MISSING_CLAUSES = Pattern.compile("this outline names no clause");

  private final Path folder;

  /** A workspace of this kind that may be spoilt. */
  LoaderSays(Path folder, String sample) {
    this.folder = folder;
    new WorkspaceFolder(folder).lay(WorkspaceFolder.SAMPLES.resolve(sample));
  }

  Path folder() {
    return folder;
  }

  /** Every mistake there is while a file holds a text. */
  List<Diagnostic> mistakes(String file, String text) {
    var workspace = new WorkspaceFolder(folder);
    String before = workspace.read(file);
    workspace.write(file, text);
    try {
      var clausebook = Clausebook.open(folder);
      var mistakes = new ArrayList<Diagnostic>(clausebook.policies().diagnostics());
      for (String council : clausebook.councils()) {
        for (String policy : clausebook.policies(council)) {
          mistakes.addAll(clausebook.resolve(new PolicyKey(council, policy)).diagnostics());
        }
      }
      return mistakes.stream().distinct().toList();
    } finally {
      workspace.write(file, before);
    }
  }

  /** The keys that are proposed in place of a nonsensical one. */
  Set<String> proposals(String file, String text) {
    Set<String> keys = new TreeSet<>();
    mistakes(file, text).stream()
        .filter(mistake -> UNKNOWN.matcher(mistake.message()).matches())
        .flatMap(mistake -> mistake.hint().stream())
        .flatMap(hint -> PROPOSALS.matcher(hint).results())
        .forEach(found -> keys.addAll(List.of(found.group(1).split(", ", -1))));
    return keys;
  }

  /** The keys that are reported as missing in the group at a place. */
  Set<String> missing(Location place, String text) {
    Set<String> keys = new TreeSet<>();
    for (Diagnostic mistake : mistakes(place.file(), text)) {
      if (mistake.location().equals(place)) {
        MISSING.matcher(mistake.message()).results().forEach(found -> keys.add(found.group(1)));
        MISSING_CLAUSES.matcher(mistake.message()).results().forEach(found -> keys.add("clauses"));
      }
    }
    return keys;
  }
}
