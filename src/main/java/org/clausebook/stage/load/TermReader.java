package org.clausebook.stage.load;

import java.util.Optional;
import java.util.regex.Pattern;
import org.clausebook.model.Language;
import org.clausebook.model.Term;
import org.clausebook.model.Term.Form;
import org.clausebook.model.text.SourceText;
import org.clausebook.stage.load.yaml.Group;

/**
 * Works out how a policy refers to a council: what the profile leaves unsaid follows from the name.
 */
final class TermReader {
  private static final Pattern ARTICLE = Pattern.compile("^[Tt]he ");

  /** The Welsh for what belongs to somebody is before the owner, who is named as always. */
  private static final Pattern WELSH_ARTICLE = Pattern.compile("^[Yy]r? ");

  private TermReader() {}

  static Term read(Group profile, String name, Language language) {
    String words = profile.fact("term").map(SourceText::value).orElse(name);
    boolean isWelsh = language == Language.WELSH;
    String possessive = profile
        .fact("possessive")
        .map(SourceText::value)
        .orElseGet(() -> isWelsh ? words : Term.possessive(words));
    if (words.equals(name)) {
      return Term.of(name, possessive);
    }
    Optional<String> own = profile.fact("definition").map(SourceText::value);
    String definition = own.orElse(name + " (" + words + ")");
    String possessiveDefinition = isWelsh
        ? definition
        : own.filter(text -> text.startsWith(name))
            .map(text -> Term.possessive(name) + text.substring(name.length()))
            .orElse(Term.possessive(name) + " (" + possessive + ")");
    return new Term(
        new Form(words, definition),
        new Form(possessive, possessiveDefinition),
        new Form((isWelsh ? WELSH_ARTICLE : ARTICLE).matcher(words).replaceFirst(""), definition));
  }
}
