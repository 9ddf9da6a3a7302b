package org.clausebook.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.diagnostic.Suggestion;
import org.clausebook.load.YamlValue.Mapping;
import org.clausebook.model.ClauseLibrary;
import org.clausebook.model.Outline;
import org.clausebook.model.Presentation.Citations;
import org.clausebook.model.SharedTemplates;

/** Reads the folder {@code templates}. */
final class TemplatesReader {
  private static final String CLAUSES = "templates/clauses";
  private static final String POLICIES = "templates/policies";
  private static final String REFERENCES = "templates/references.yaml";

  private final Folder folder;
  private final List<Diagnostic> problems = new ArrayList<>();
  private boolean isComplete = true;

  TemplatesReader(Folder folder) {
    this.folder = folder;
  }

  Result<SharedTemplates> read() {
    if (!folder.has("templates")) {
      return Result.failed(Diagnostic.error(
          Location.of("templates"),
          "there is no folder 'templates' in this workspace",
          "go to the folder that holds 'templates' and 'councils', or name it with"
              + " --workspace"));
    }
    var clauseReader = new ClauseReader(problems);
    forEachYaml(CLAUSES, (name, file) -> clauseReader.read(file));
    Map<String, Outline> outlines = new LinkedHashMap<>();
    var outlineReader = new OutlineReader(citations(), problems);
    forEachYaml(POLICIES, (name, file) -> outlines.put(name, outlineReader.read(name, file)));
    var library = new ClauseLibrary(clauseReader.clauses());
    var shared = new SharedTemplates(library, outlines, new LayoutReader(folder, problems).read());
    if (!isComplete) {
      // Half a library would make faultless councils look wrong.
      return Result.failed(problems);
    }
    outlines.values().forEach(outline -> checkSlots(outline, library));
    return Result.of(shared, problems);
  }

  private void forEachYaml(String path, BiConsumer<String, Mapping> reader) {
    for (String name : folder.files(path)) {
      if (YamlName.check(path, name, problems)) {
        String file = path + "/" + name;
        var mapping = TextFile.read(folder.root(), file).then(text -> YamlFile.parse(file, text));
        problems.addAll(mapping.diagnostics());
        isComplete &= mapping.isOk();
        mapping.toOptional().ifPresent(m -> reader.accept(YamlName.stem(name), m));
      }
    }
  }

  private Citations citations() {
    if (!folder.hasFile(REFERENCES)) {
      return Citations.NONE;
    }
    var mapping =
        TextFile.read(folder.root(), REFERENCES).then(text -> YamlFile.parse(REFERENCES, text));
    problems.addAll(mapping.diagnostics());
    isComplete &= mapping.isOk();
    return mapping
        .toOptional()
        .map(new PresentationReader(problems)::citations)
        .orElse(Citations.NONE);
  }

  private void checkSlots(Outline outline, ClauseLibrary library) {
    outline.slots().stream()
        .filter(slot -> library.find(slot.clause()).isEmpty())
        .forEach(slot -> problems.add(Diagnostic.error(
            slot.location(),
            "no clause '" + slot.clause() + "' in the library",
            Suggestion.hint(slot.clause().value(), library.names()))));
  }
}
