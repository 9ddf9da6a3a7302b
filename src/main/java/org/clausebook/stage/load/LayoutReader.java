package org.clausebook.stage.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.Layout;
import org.clausebook.model.text.FileContent;
import org.clausebook.model.text.SourceText;
import org.clausebook.stage.load.yaml.Folder;
import org.clausebook.stage.load.yaml.TextFile;
import org.clausebook.stage.load.yaml.WorkspaceFile;

/** Reads the folders {@code layouts} and {@code fonts} of the templates or of a layer. */
final class LayoutReader {
  private static final String LAYOUTS = "/layouts";
  private static final String FONTS = "/fonts";

  /** In MiB: a font of every script in the world needs less. */
  static final int LARGEST_FONT = 32;

  private final Folder folder;
  private final List<Diagnostic> problems;

  LayoutReader(Folder folder, List<Diagnostic> problems) {
    this.folder = folder;
    this.problems = problems;
  }

  /** The layout in the folder {@code root}. */
  Layout read(String root) {
    Map<String, SourceText> texts = new LinkedHashMap<>();
    for (String name : folder.files(root + LAYOUTS)) {
      if (name.endsWith(".ftl") || name.endsWith(".css")) {
        String file = root + LAYOUTS + "/" + name;
        var text = TextFile.read(folder, file);
        problems.addAll(text.diagnostics());
        text.toOptional()
            .ifPresent(value -> texts.put(name, SourceText.of(value, Location.of(file, 1, 1))));
      }
    }
    Map<String, FileContent> fonts = new LinkedHashMap<>();
    for (String name : folder.files(root + FONTS)) {
      if (name.endsWith(".ttf")) {
        String file = root + FONTS + "/" + name;
        var font = WorkspaceFile.read(folder, file, LARGEST_FONT);
        problems.addAll(font.diagnostics());
        font.toOptional().ifPresent(content -> fonts.put(file, content));
      }
    }
    return new Layout(texts, fonts);
  }
}
