package org.clausebook.stage.resolve;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.clausebook.model.Council;
import org.clausebook.model.Term;
import org.clausebook.model.text.ClauseId;
import org.clausebook.model.text.SourceText;

/**
 * What to do about words that an amendment quotes and its clause does not hold.
 *
 * @param policy its name in files
 * @param passages words that a clause holds no more than the place of
 */
record TargetHints(Council council, String policy, Passages passages) {
  /**
   * A hint that helps to find the words.
   *
   * @param isFound whether other words would be found
   */
  String hint(String words, ClauseId clause, String text, Predicate<String> isFound) {
    return asInLibrary(words, isFound)
        .map(found -> "write the words as the library has them: " + found)
        .or(() -> Lookalike.of(words, text)
            .filter(found -> isFound.test(found.words()))
            .map(Lookalike::hint))
        .or(() -> passages.namesIn(text).stream()
            .flatMap(name -> inPassage(name, words).stream())
            .findFirst())
        .orElse("copy the words from what 'policy explain " + council.slug() + " " + policy + " "
            + clause + "' shows");
  }

  /** The same words with the council's name, term and facts as merge fields, if those are found. */
  private Optional<String> asInLibrary(String words, Predicate<String> isFound) {
    Term term = council.term();
    var fields = new ArrayList<Map.Entry<String, String>>();
    fields.add(Map.entry(term.possessive().definition(), "possessive"));
    fields.add(Map.entry(term.subject().definition(), "term"));
    fields.add(Map.entry(term.possessive().words(), "possessive"));
    fields.add(Map.entry(term.subject().words(), "term"));
    fields.add(Map.entry(term.bare().words(), "bare-term"));
    fields.add(Map.entry(council.name(), "term"));
    council.facts().forEach((name, fact) -> fields.add(Map.entry(fact.value(), name)));
    return fields.stream()
        .filter(field -> words.contains(field.getKey()))
        .map(field -> words.replace(field.getKey(), "${council." + field.getValue() + "}"))
        .filter(isFound)
        .findFirst();
  }

  private Optional<String> inPassage(String name, String words) {
    Optional<SourceText> passage = passages.words(name);
    boolean isOwn = passage
        .filter(text -> text.start().file().startsWith("councils/" + council.slug() + "/"))
        .isPresent();
    return passage
        .filter(text -> !Phrase.of(words).in(text.value()).isEmpty())
        .map(text -> "they stand in the wording '" + name + "' at " + text.locate(0) + ": "
            + (isOwn
                ? "change them there"
                : "write the council's own as '" + name + ":' under 'wording:'")
            + ", or quote the whole as ${wording." + name + "}");
  }
}
