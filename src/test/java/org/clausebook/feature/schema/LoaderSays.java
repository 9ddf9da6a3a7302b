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
import org.clausebook.model.record.PolicyKey;

/** What the loader says when one file of a workspace holds something else. */
final class LoaderSays {
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
