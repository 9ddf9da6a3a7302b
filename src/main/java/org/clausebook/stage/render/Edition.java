package org.clausebook.stage.render;

import java.util.List;
import java.util.Optional;
import org.clausebook.model.Language;
import org.clausebook.model.LanguageWords;
import org.clausebook.model.TranslatedPolicy.State;
import org.clausebook.model.document.Bilingual;
import org.clausebook.model.document.NumberedClause;
import org.clausebook.model.document.PolicyDocument;

/**
 * A document in one of the languages that it is printed in.
 *
 * @param whole the document as it flows, in English
 * @param text the document in this language
 * @param isFirst whether it is the language of the page; the other one says that it is another
 */
public record Edition(PolicyDocument whole, PolicyDocument text, boolean isFirst) {
  private static final String JOINT = "_";

  /** Each language in the order of printing. */
  public static List<Edition> of(PolicyDocument document) {
    List<PolicyDocument> texts = document.editions();
    return texts.stream()
        .map(text -> new Edition(document, text, text.equals(texts.get(0))))
        .toList();
  }

  private Optional<Bilingual> welsh() {
    return whole.bilingual().filter(both -> text.language().equals(Language.WELSH.tag()));
  }

  /** The words of the layouts in this language; empty for English, which they hold themselves. */
  Optional<LanguageWords> words() {
    return welsh().map(Bilingual::words);
  }

  /** Goes before ids, of which the page has each but once: no clause's id has an underscore. */
  public String prefix() {
    Language language = words().isPresent() ? Language.WELSH : Language.ENGLISH;
    return isFirst ? "" : language.code() + JOINT;
  }

  Optional<State> state(NumberedClause clause) {
    return welsh().flatMap(both -> both.state(clause.id()));
  }

  /** Whether nobody has checked the words around the clauses. */
  boolean isUncheckedAround() {
    return welsh().filter(both -> !both.around().isChecked()).isPresent();
  }

  /** The language in which the title is printed here. */
  String titleLanguage() {
    return welsh().filter(both -> !both.around().hasTitle()).isPresent()
        ? Language.ENGLISH.tag()
        : text.language();
  }

  /** The language in which the closing lines are printed here. */
  String closingLanguage() {
    return welsh().filter(both -> !both.around().hasClosing()).isPresent()
        ? Language.ENGLISH.tag()
        : text.language();
  }

  /** The language in which a clause is printed here. */
  public String language(NumberedClause clause) {
    return isEnglish(clause) ? Language.ENGLISH.tag() : text.language();
  }

  /** Whether the English of a clause is printed in the other language's edition alone. */
  public boolean isLeftToOther(NumberedClause clause) {
    return isEnglish(clause) && whole.editions().size() > 1;
  }

  private boolean isEnglish(NumberedClause clause) {
    return state(clause).filter(state -> state == State.NOT_TRANSLATED).isPresent();
  }
}
