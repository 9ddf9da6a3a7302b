package org.clausebook.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.FileContent;
import org.clausebook.model.Format;
import org.clausebook.model.Layout;
import org.clausebook.model.PolicyDocument;
import org.clausebook.model.PolicyDocument.NumberedClause;
import org.clausebook.model.Rendition;
import org.clausebook.model.Theme;
import org.clausebook.render.markup.ClauseMarkup;
import org.clausebook.template.Escaping;

/** Prints a policy as one HTML file that is well-formed XML too and asks for no other file. */
public final class HtmlRenderer {
  private static final String LAYOUT = "policy.html.ftl";

  private final ClauseMarkup markup;
  private final ClauseMarkup numberedMarkup;
  private final Layouts layouts;
  private final Optional<Theme> theme;

  public HtmlRenderer(Layout layout) {
    this(
        new ClauseMarkup(),
        ClauseMarkup.ofNumberedParagraphs(),
        new Layouts(layout, Escaping.HTML),
        layout.theme());
  }

  private HtmlRenderer(
      ClauseMarkup markup, ClauseMarkup numberedMarkup, Layouts layouts, Optional<Theme> theme) {
    this.markup = markup;
    this.numberedMarkup = numberedMarkup;
    this.layouts = layouts;
    this.theme = theme;
  }

  /** The same files in another theme, or in none. */
  public HtmlRenderer in(Optional<Theme> other) {
    return new HtmlRenderer(markup, numberedMarkup, layouts, other);
  }

  /** Reads the layouts, so that the first policy need not wait for that. */
  public void prepare() {
    layouts.prepare(LAYOUT);
  }

  /** The policy as HTML, or the mistakes in a clause or in the layout that prevent it. */
  public Result<Rendition> render(PolicyDocument document) {
    Result<List<String>> bodies =
        Result.all(document.clauses().stream().map(c -> body(c, document)).toList());
    if (!bodies.isOk()) {
      return Result.failed(bodies.diagnostics());
    }
    return bodies
        .then(html -> layouts.fill(LAYOUT, values(document, html)))
        .then(text -> Result.ok(Rendition.of(document, Format.HTML, FileContent.of(text))));
  }

  private Map<String, Object> values(PolicyDocument document, List<String> bodies) {
    Map<String, Object> values = LayoutValues.of(document, bodies);
    Map<String, Object> named = new LinkedHashMap<>(values);
    // Never printed as JSON, and the longest by far.
    named.remove("clauses");
    values.put("json", JsonQuoting.escape(named));
    theme.ifPresent(chosen -> values.put("theme", ThemeValues.of(chosen)));
    return values;
  }

  private Result<String> body(NumberedClause clause, PolicyDocument document) {
    boolean isNumbered = document.presentation().scheme().numbersParagraphs();
    return (isNumbered ? numberedMarkup : markup)
        .marking(clause.gaps())
        .toHtml(clause.body(), clause.id().value(), document.location());
  }
}
