package org.clausebook.stage.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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

  /** A size in MiB: a font of every script in the world needs less. */
  static final int LARGEST_FONT = 32;

  private final Folder folder;
  private final List<Diagnostic> problems;

  LayoutReader(Folder folder, List<Diagnostic> problems) {
    this.folder = folder;
    this.problems = problems;
  }

  /**
   * The layout in the folder {@code root}.
   *
   * @param beneath has files that these take the place of
   */
  Layout read(String root, Layout beneath) {
    Map<String, SourceText> texts = new LinkedHashMap<>();
    for (String name : names(root + LAYOUTS)) {
      String file = root + LAYOUTS + "/" + name;
      var text = TextFile.read(folder, file);
      problems.addAll(text.diagnostics());
      text.toOptional()
          .ifPresent(value -> texts.put(name, SourceText.of(value, Location.of(file, 1, 1))));
    }
    texts.keySet().forEach(name -> checkPlace(root, name, texts.keySet(), beneath));
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

  /** The layouts and style sheets in a folder and in the folders in it, by their path from there. */
  private List<String> names(String path) {
    return Stream.concat(
            folder.files(path).stream(),
            folder.folders(path).stream()
                .flatMap(
                    inner -> folder.files(path + "/" + inner).stream().map(n -> inner + "/" + n)))
        .filter(name -> name.endsWith(".ftl") || name.endsWith(".css"))
        .toList();
  }

  /** A file in another folder than its namesake would be read by no layout. */
  private void checkPlace(String root, String name, Set<String> own, Layout beneath) {
    Stream.concat(beneath.namesakes(name).stream(), Layout.namesakes(name, own).stream())
        .filter(other -> !beneath.texts().containsKey(name))
        .filter(other -> beneath.texts().containsKey(other) || !name.contains("/"))
        .findFirst()
        .ifPresent(other -> problems.add(Diagnostic.error(
            Location.of(root + LAYOUTS + "/" + name, 1, 1),
            "this file would not be used: the layout of this name is '" + other + "'",
            own.contains(other)
                ? "put its words into '" + root + LAYOUTS + "/" + other + "', and delete it here"
                : "move it to '" + root + LAYOUTS + "/" + other + "'")));
  }
}
