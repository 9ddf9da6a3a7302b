package org.clausebook.stage.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.clausebook.cache.Lazy;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.ClauseLibrary;
import org.clausebook.model.Meets;
import org.clausebook.model.text.ClauseId;
import org.clausebook.stage.load.yaml.Folder;
import org.clausebook.stage.load.yaml.TextFile;

/**
 * The clauses that come with the program. A policy has those of one or two files, and a short run
 * would spend a tenth of its time on reading all: so each file is read when a clause in it is first
 * asked for. There is no mistake to report, which a test makes sure of.
 */
final class ShippedClauses {
  private static final Pattern ID = Pattern.compile("(?m)^  ([a-z0-9-]+):$");

  private final Folder folder;
  private final List<Supplier<ClauseReader>> files = new ArrayList<>();

  ShippedClauses(Folder folder) {
    this.folder = folder;
  }

  LibraryClauses clauses() {
    Map<ClauseId, Supplier<ClauseLibrary.Part>> parts = new LinkedHashMap<>();
    String path = folder.library() + "/clauses";
    for (String name : folder.files(path)) {
      if (name.endsWith(".yaml")) {
        String file = path + "/" + name;
        var reader = new Lazy<>(() -> read(file));
        var part = new Lazy<>(() -> reader.get().part());
        files.add(reader);
        ID.matcher(TextFile.read(folder, file).toOptional().orElseThrow())
            .results()
            .forEach(id -> parts.put(new ClauseId(id.group(1)), part));
      }
    }
    return new LibraryClauses(ClauseLibrary.of(parts), this::meets);
  }

  private ClauseReader read(String file) {
    var problems = new ArrayList<Diagnostic>();
    var reader = new ClauseReader(problems);
    reader.read(folder.read(file).toOptional().orElseThrow());
    if (!problems.isEmpty()) {
      throw new IllegalStateException("a mistake in what is shipped: " + problems);
    }
    return reader;
  }

  private Map<ClauseId, Meets> meets() {
    Map<ClauseId, Meets> all = new LinkedHashMap<>();
    files.forEach(file -> all.putAll(file.get().meets()));
    return all;
  }
}
