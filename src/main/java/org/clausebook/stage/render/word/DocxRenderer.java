package org.clausebook.stage.render.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.Layout;
import org.clausebook.model.Theme;
import org.clausebook.model.document.Format;
import org.clausebook.model.document.NumberedClause;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.document.Rendition;
import org.clausebook.model.text.FileContent;
import org.clausebook.stage.render.HeadingPage;
import org.clausebook.stage.render.Layouts;
import org.clausebook.stage.render.PageTexts;
import org.clausebook.stage.template.Escaping;

/** Prints a policy as a Word file with Word's own headings, numbers, lists, notes and references. */
public final class DocxRenderer {
  /** The path of each part in the file and its layout, in the order of packing. */
  private static final List<List<String>> PARTS = DocxLayouts.parts(
      "core-properties",
      "document",
      List.of(List.of("word/header1.xml", "header"), List.of("word/footer1.xml", "footer")));

  /** Those of a file with pages that are turned sideways, after all others. */
  private static final List<List<String>> WIDE_PARTS = List.of(
      List.of("word/header2.xml", "wide-header"), List.of("word/footer2.xml", "wide-footer"));

  private final PageTexts texts;
  private final Layouts layouts;
  private final Optional<Theme> theme;

  public DocxRenderer(Layout layout) {
    this(new PageTexts(), new Layouts(layout, Escaping.HTML), layout.theme());
  }

  private DocxRenderer(PageTexts texts, Layouts layouts, Optional<Theme> theme) {
    this.texts = texts;
    this.layouts = layouts;
    this.theme = theme;
  }

  /** The same files in the theme of another layout, or in none. */
  public DocxRenderer themedAs(Layout other) {
    return new DocxRenderer(texts, layouts, other.theme());
  }

  /**
   * The policy as a Word file, or the mistakes in a clause or in a layout that prevent it.
   *
   * @param pages of its headings when it is printed, for its contents; asked for if it has any
   */
  public Result<Rendition> render(PolicyDocument document, Supplier<List<HeadingPage>> pages) {
    List<HeadingPage> found = document.hasContents() ? pages.get() : List.of();
    return parts(document, found)
        .map(parts -> Rendition.of(document, Format.DOCX, pack(parts, document)));
  }

  /** The parts of a Word file by their paths, in the order of packing, without pictures. */
  Result<Map<String, String>> parts(PolicyDocument document, List<HeadingPage> pages) {
    var parts = new ArrayList<>(PARTS);
    if (document.clauses().stream().anyMatch(NumberedClause::isLandscape)) {
      parts.addAll(WIDE_PARTS);
    }
    return DocxValues.of(document, pages, texts, theme).then(values -> filled(parts, values));
  }

  private Result<Map<String, String>> filled(List<List<String>> parts, Map<String, Object> values) {
    var filled = new DocxLayouts(layouts);
    parts.forEach(part -> filled.add(part.get(0), part.get(1), values));
    return filled.filled();
  }

  static FileContent pack(Map<String, String> parts, PolicyDocument document) {
    return DocxFile.of(parts, document.sheet().logo()).pack();
  }
}
