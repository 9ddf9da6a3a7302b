package org.clausebook.stage.render.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Result;
import org.clausebook.stage.render.Layouts;

/** Fills the layouts of the parts of a Word file. */
final class DocxLayouts {
  private static final String FOLDER = "word/";
  private static final String LAYOUT = ".xml.ftl";

  private final Layouts layouts;
  private final List<Result<Map.Entry<String, String>>> parts = new ArrayList<>();

  DocxLayouts(Layouts layouts) {
    this.layouts = layouts;
  }

  /**
   * The path of each part in a file and its layout, in the order of packing.
   *
   * @param properties the layout of the title and what else Word shows of a file
   * @param document that of the text
   * @param edges paths and layouts of heads and feet
   */
  static List<List<String>> parts(String properties, String document, List<List<String>> edges) {
    Stream<List<String>> all = Stream.of(
        List.of("[Content_Types].xml", "content-types"),
        List.of("_rels/.rels", "relations"),
        List.of("docProps/core.xml", properties),
        List.of("docProps/app.xml", "program-properties"),
        List.of("docProps/custom.xml", "custom-properties"),
        List.of("word/document.xml", document),
        List.of("word/_rels/document.xml.rels", "document-relations"),
        List.of("word/styles.xml", "styles"),
        List.of("word/settings.xml", "settings"),
        List.of("word/fontTable.xml", "fonts"),
        List.of("word/theme/theme1.xml", "theme"),
        List.of("word/numbering.xml", "numbering"),
        List.of("word/footnotes.xml", "footnotes"),
        List.of("word/_rels/footnotes.xml.rels", "footnote-relations"));
    return Stream.concat(all, edges.stream()).toList();
  }

  /**
   * Adds a part.
   *
   * @param path in the file
   * @param name of its layout
   */
  void add(String path, String name, Map<String, Object> values) {
    parts.add(layouts.fill(FOLDER + name + LAYOUT, values).map(text -> Map.entry(path, text)));
  }

  /** The text of each part by its path, or the mistakes that prevent one of them. */
  Result<Map<String, String>> filled() {
    return Result.all(parts).whole().map(all -> {
      Map<String, String> filled = new LinkedHashMap<>();
      all.forEach(part -> filled.put(part.getKey(), part.getValue()));
      return filled;
    });
  }
}
