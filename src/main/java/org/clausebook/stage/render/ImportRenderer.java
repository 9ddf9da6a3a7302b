package org.clausebook.stage.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.Language;
import org.clausebook.model.Layout;
import org.clausebook.model.Theme;
import org.clausebook.model.document.Format;
import org.clausebook.model.document.ImportSheet;
import org.clausebook.model.document.PolicyMetadata;
import org.clausebook.model.document.Rendition;
import org.clausebook.model.text.FileContent;
import org.clausebook.stage.template.Escaping;

/** Prints what became of an imported file as Markdown, and as HTML that is well-formed XML too. */
public final class ImportRenderer {
  private static final String HTML = "import/import.html.ftl";
  private static final String MARKDOWN = "import/import.md.ftl";

  private final Layouts html;
  private final Layouts markdown;
  private final Optional<Theme> theme;

  public ImportRenderer(Layout layout) {
    html = new Layouts(layout, Escaping.HTML);
    markdown = new Layouts(layout, Escaping.MARKDOWN);
    theme = layout.theme();
  }

  /** The sheet as HTML, or the mistakes in the layout that prevent it. */
  public Result<Rendition> toHtml(ImportSheet sheet) {
    Map<String, Object> values = values(sheet);
    theme.ifPresent(chosen -> values.put("theme", ThemeValues.of(chosen)));
    return html.fill(HTML, values)
        .map(text -> new Rendition(Format.HTML, sheet.path(Format.HTML), FileContent.of(text)));
  }

  /** The sheet as Markdown, or the mistakes in the layout that prevent it. */
  public Result<Rendition> toMarkdown(ImportSheet sheet) {
    return markdown
        .fill(MARKDOWN, values(sheet))
        .map(text ->
            new Rendition(Format.MARKDOWN, sheet.path(Format.MARKDOWN), FileContent.of(text)));
  }

  private static Map<String, Object> values(ImportSheet sheet) {
    var values = new LinkedHashMap<String, Object>();
    values.put("generator", PolicyMetadata.GENERATOR);
    values.put("language", Language.ENGLISH.tag());
    values.put("council", sheet.key().council());
    values.put("policy", sheet.key().policy());
    values.put("file", sheet.file());
    if (!sheet.match().outline().isEmpty()) {
      values.put("outline", sheet.match().outline());
      values.put("isOwn", sheet.match().isOwn());
      values.put("fit", String.valueOf(Math.round(sheet.match().fit() * 100)));
    }
    values.put(
        "bounds", sheet.match().bounds().stream().map(ImportRenderer::bound).toList());
    values.put("outcomes", sheet.outcomes().stream().map(ImportRenderer::count).toList());
    values.put("rows", sheet.rows().stream().map(ImportRenderer::row).toList());
    values.put("proposals", sheet.proposals());
    values.put("missing", words(sheet.missing()));
    values.put("added", words(sheet.added()));
    values.put("files", sheet.files());
    return values;
  }

  private static Map<String, Object> words(List<String> words) {
    var values = new LinkedHashMap<String, Object>();
    values.put("count", String.valueOf(words.size()));
    values.put("words", String.join(" ", words));
    return values;
  }

  private static Map<String, Object> bound(ImportSheet.Bound bound) {
    var values = new LinkedHashMap<String, Object>();
    values.put("name", bound.name());
    values.put("least", score(bound.least()));
    return values;
  }

  private static Map<String, Object> count(ImportSheet.Count count) {
    var values = new LinkedHashMap<String, Object>();
    values.put("outcome", count.outcome());
    values.put("blocks", String.valueOf(count.blocks()));
    values.put("words", String.valueOf(count.words()));
    return values;
  }

  private static Map<String, Object> row(ImportSheet.Row row) {
    var values = new LinkedHashMap<String, Object>();
    values.put("place", row.place());
    values.put("words", row.words());
    values.put("count", String.valueOf(row.count()));
    values.put("kind", row.kind().toLowerCase(Locale.ROOT));
    values.put("outcome", row.outcome());
    values.put("clause", row.clause());
    values.put("pass", row.pass());
    values.put("score", score(row.score()));
    return values;
  }

  private static String score(double score) {
    return String.format(Locale.ROOT, "%.2f", score);
  }
}
