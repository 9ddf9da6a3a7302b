package org.clausebook.stage.render;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.Layout;
import org.clausebook.model.Theme;
import org.clausebook.model.document.Format;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.document.Rendition;
import org.clausebook.model.text.FileContent;
import org.clausebook.stage.template.Escaping;

/** Prints a policy as one HTML file that is well-formed XML too and asks for no other file. */
public final class HtmlRenderer {
  private static final String LAYOUT = "policy/policy.html.ftl";
  private static final String BILINGUAL = "policy/bilingual.html.ftl";

  private final PageTexts texts;
  private final Layouts layouts;
  private final Optional<Theme> theme;

  public HtmlRenderer(Layout layout) {
    this(new PageTexts(), new Layouts(layout, Escaping.HTML), layout.theme());
  }

  private HtmlRenderer(PageTexts texts, Layouts layouts, Optional<Theme> theme) {
    this.texts = texts;
    this.layouts = layouts;
    this.theme = theme;
  }

  /** The same files in another theme. */
  public HtmlRenderer in(Theme other) {
    return new HtmlRenderer(texts, layouts, Optional.of(other));
  }

  /** The same files in none. */
  public HtmlRenderer withoutTheme() {
    return new HtmlRenderer(texts, layouts, Optional.empty());
  }

  /** Reads the layouts, so that the first policy need not wait for that. */
  public void prepare() {
    layouts.prepare(LAYOUT);
  }

  /** The policy as HTML, or the mistakes in a clause or in the layout that prevent it. */
  public Result<Rendition> render(PolicyDocument document) {
    return EditionValues.of(document, texts::of)
        .then(values -> layouts.fill(layout(document), withJson(values)))
        .then(text -> KeptFrame.of(layouts, KeptFrame.OF_PAGE, document)
            .map(phrases -> phrases.markPage(text)))
        .map(text -> Rendition.of(document, Format.HTML, FileContent.of(text)));
  }

  private static String layout(PolicyDocument document) {
    return document.editions().size() > 1 ? BILINGUAL : LAYOUT;
  }

  private Map<String, Object> withJson(Map<String, Object> values) {
    Map<String, Object> named = new LinkedHashMap<>(values);
    // Never printed as JSON, and the longest by far.
    named.remove("clauses");
    named.remove("editions");
    values.put("json", JsonQuoting.escape(named));
    theme.ifPresent(chosen -> values.put("theme", ThemeValues.of(chosen)));
    return values;
  }
}
