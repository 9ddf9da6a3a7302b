package org.clausebook.stage.render.word;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.Layout;
import org.clausebook.model.Logo;
import org.clausebook.model.document.Format;
import org.clausebook.model.document.Rendition;
import org.clausebook.stage.render.HeadingPage;
import org.clausebook.stage.render.Layouts;
import org.clausebook.stage.render.pdf.XhtmlPage;
import org.clausebook.stage.template.Escaping;

/** Prints as a Word file the page of a paper about policies: a pack, a summary or a sheet to sign. */
public final class PaperDocxRenderer {
  /** The path of each part in the file and its layout; heads come after them. */
  private static final List<List<String>> PARTS = DocxLayouts.parts(
      "paper-properties", "paper-document", List.of(List.of("word/footer1.xml", "paper-footer")));

  private final Layout layout;
  private final Layouts layouts;
  private final String paper;
  private final Optional<Logo> logo;

  /**
   * A renderer of papers of one kind.
   *
   * @param paper the name of its folder and files among the layouts
   */
  public PaperDocxRenderer(Layout layout, String paper) {
    this(layout, paper, Optional.empty());
  }

  private PaperDocxRenderer(Layout layout, String paper, Optional<Logo> logo) {
    this.layout = layout;
    this.layouts = new Layouts(layout, Escaping.HTML);
    this.paper = paper;
    this.logo = logo;
  }

  /** The same for papers with the logo of a council. */
  public PaperDocxRenderer with(Logo picture) {
    return new PaperDocxRenderer(layout, paper, Optional.of(picture));
  }

  /**
   * The paper as a Word file, or the mistakes in its layouts that prevent it.
   *
   * @param page the same paper as HTML
   * @param path of the file
   * @param facts what the layouts can print beside it
   * @param pages of its headings when it is printed
   */
  public Result<Rendition> render(
      Rendition page, String path, Map<String, Object> facts, List<HeadingPage> pages) {
    return XhtmlPage.parse(page.content().text(), layouts.locate(paper + "/" + paper + ".html.ftl"))
        .map(xhtml -> new DocxPaper(xhtml.tree(), pages))
        .then(made -> parts(values(made, facts), made.heads()))
        .map(parts -> new Rendition(Format.DOCX, path, DocxFile.of(parts, logo).pack()));
  }

  private Map<String, Object> values(DocxPaper page, Map<String, Object> facts) {
    Map<String, Object> values = new LinkedHashMap<>(facts);
    values.putAll(page.values());
    values.put("headers", page.heads());
    values.put("properties", List.of());
    values.put("bound", false);
    values.put("capitals", false);
    values.put("paragraphs", false);
    values.put("paper", paper);
    logo.ifPresent(picture -> values.put("picture", DocxPicture.of(picture)));
    layout.theme().ifPresent(theme -> DocxValues.addTheme(theme, values));
    return values;
  }

  private Result<Map<String, String>> parts(
      Map<String, Object> values, List<Map<String, Object>> heads) {
    var parts = new DocxLayouts(layouts);
    PARTS.forEach(part -> parts.add(part.get(0), part.get(1), values));
    heads.forEach(head -> parts.add("word/" + head.get("file"), "paper-header", head));
    return parts.filled();
  }
}
