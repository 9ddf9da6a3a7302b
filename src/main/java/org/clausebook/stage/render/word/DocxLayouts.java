package org.clausebook.stage.render.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
