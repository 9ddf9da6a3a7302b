package org.clausebook.stage.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.Language;
import org.clausebook.model.Layout;
import org.clausebook.model.Theme;
import org.clausebook.model.document.Format;
import org.clausebook.model.document.NumberedClause;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.document.Rendition;
import org.clausebook.model.text.FileContent;
import org.clausebook.stage.render.EditionValues.Texts;
import org.clausebook.stage.render.markup.ClauseMarkup;
import org.clausebook.stage.template.Escaping;

/** Prints a policy as one HTML file that is well-formed XML too and asks for no other file. */
public final class HtmlRenderer {
  private static final String LAYOUT = "policy/policy.html.ftl";
  private static final String BILINGUAL = "policy/bilingual.html.ftl";

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

  /** The same files in another theme. */
  public HtmlRenderer in(Theme other) {
    return new HtmlRenderer(markup, numberedMarkup, layouts, Optional.of(other));
  }

  /** The same files in none. */
  public HtmlRenderer withoutTheme() {
    return new HtmlRenderer(markup, numberedMarkup, layouts, Optional.empty());
  }

  /** Reads the layouts, so that the first policy need not wait for that. */
  public void prepare() {
    layouts.prepare(LAYOUT);
  }

  /** The policy as HTML, or the mistakes in a clause or in the layout that prevent it. */
  public Result<Rendition> render(PolicyDocument document) {
    return EditionValues.of(document, this::texts)
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

  private Result<Texts> texts(Edition edition) {
    Result<List<String>> bodies = Result.all(edition.text().clauses().stream()
        .map(clause ->
            body(clause, markup(clause, edition).naming(clause, edition.prefix()), edition.whole()))
        .toList());
    return bodies.whole().map(all -> new Texts(all, address -> led(address, edition.prefix())));
  }

  /** Notes of a clause in another language are counted apart, so their ids are others too. */
  private ClauseMarkup markup(NumberedClause clause, Edition edition) {
    boolean isNumbered = edition.whole().presentation().scheme().numbersParagraphs();
    boolean isForeign = !edition.language(clause).equals(edition.text().language());
    String notes = isForeign ? Language.ENGLISH.code() + "_" : edition.prefix();
    return notes.isEmpty()
        ? isNumbered ? numberedMarkup : markup
        : ClauseMarkup.ofPages(notes, edition.prefix(), isNumbered);
  }

  private static String led(String address, String prefix) {
    return address.startsWith("#") ? "#" + prefix + address.substring(1) : address;
  }

  private static Result<String> body(
      NumberedClause clause, ClauseMarkup markup, PolicyDocument document) {
    return markup
        .marking(clause.gaps())
        .toHtml(clause.body(), clause.id().value(), document.location());
  }
}
