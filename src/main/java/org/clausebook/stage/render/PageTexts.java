package org.clausebook.stage.render;

import java.util.List;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.Language;
import org.clausebook.model.document.NumberedClause;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.stage.render.EditionValues.Texts;
import org.clausebook.stage.render.markup.ClauseMarkup;

/** The bodies of clauses as a page has them: well-formed XML with an id for what is linked to. */
public final class PageTexts {
  private final ClauseMarkup markup = new ClauseMarkup();
  private final ClauseMarkup numberedMarkup = ClauseMarkup.ofNumberedParagraphs();

  /** The bodies of an edition, or the mistakes in them. */
  public Result<Texts> of(Edition edition) {
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
        .toHtml(
            BoldProvisions.body(clause, document.presentation()),
            clause.id().value(),
            document.location());
  }
}
