package org.clausebook.stage.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.clausebook.cache.Lazy;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.Outline;
import org.clausebook.model.Outlines;
import org.clausebook.model.Presentation.Citations;
import org.clausebook.model.text.SourceText;
import org.clausebook.stage.load.yaml.Folder;
import org.clausebook.stage.load.yaml.YamlName;

/**
 * The outlines that come with the program, each read when it is first asked for, as {@link
 * ShippedClauses} are.
 */
final class ShippedOutlines {
  /** What is in one file. */
  private record Read(Outline outline, Map<String, List<SourceText>> meets) {}

  private final Folder folder;
  private final Citations citations;
  private final List<Supplier<Read>> files = new ArrayList<>();

  ShippedOutlines(Folder folder, Citations citations) {
    this.folder = folder;
    this.citations = citations;
  }

  LibraryOutlines outlines() {
    Map<String, Supplier<Outline>> outlines = new LinkedHashMap<>();
    String path = folder.library() + "/policies";
    for (String name : YamlName.toRead(path, folder.files(path), new ArrayList<>())) {
      var file = new Lazy<>(() -> read(YamlName.stem(name), path + "/" + name));
      files.add(file);
      outlines.put(YamlName.stem(name), () -> file.get().outline());
    }
    return new LibraryOutlines(Outlines.in(outlines), this::meets);
  }

  private Read read(String policy, String file) {
    var problems = new ArrayList<Diagnostic>();
    var reader = new OutlineReader(citations, problems);
    Outline outline = reader.read(policy, folder.read(file).toOptional().orElseThrow());
    if (!problems.isEmpty()) {
      throw new IllegalStateException("a mistake in what is shipped: " + problems);
    }
    return new Read(outline, reader.meets());
  }

  private Map<String, List<SourceText>> meets() {
    Map<String, List<SourceText>> all = new LinkedHashMap<>();
    files.forEach(file -> all.putAll(file.get().meets()));
    return all;
  }
}
