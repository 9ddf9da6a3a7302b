package org.clausebook.stage.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clausebook.diagnostic.ShellWords;
import org.clausebook.model.Council;
import org.clausebook.model.Term;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.text.ClauseId;
import org.clausebook.model.text.SourceText;

/**
 * What to do about words that an amendment quotes and its clause does not hold.
 *
 * @param policy its name in files
 * @param passages words that a clause holds no more than the place of
 */
record TargetHints(Council council, String policy, Passages passages) {
  /** Signs that nobody means to quote: marks around the words, and dots for words left out. */
  private static final Pattern QUOTED = Pattern.compile("^[\"'“‘]+(.+?)[\"'”’]+$", Pattern.DOTALL);

  private static final Pattern DOTS = Pattern.compile("\\s*\\[?(?:…|\\.\\.\\.)]?\\s*");

  /**
   * A hint that helps to find the words.
   *
   * @param isFound whether other words would be found
   */
  String hint(String words, ClauseId clause, String text, Predicate<String> isFound) {
    return asInLibrary(words, text, isFound)
        .or(() -> Lookalike.of(words, text)
            .filter(found -> isFound.test(found.words()))
            .map(Lookalike::hint))
        .or(() -> withoutMarks(words, text, isFound))
        .or(() -> passages.namesIn(text).stream()
            .flatMap(name -> inPassage(name, words).stream())
            .findFirst())
        .orElse("copy the words from what '"
            + ShellWords.joined("policy", "explain", council.slug(), policy, clause.value())
            + "' shows");
  }

  private Optional<String> withoutMarks(String words, String text, Predicate<String> isFound) {
    Matcher quoted = QUOTED.matcher(words.strip());
    if (quoted.matches() && isFound.test(quoted.group(1))) {
      return Optional.of("leave the quotation marks out: " + quoted.group(1));
    }
    List<String> parts =
        DOTS.splitAsStream(spaced(words)).filter(part -> !part.isEmpty()).toList();
    return parts.size() == 1 && parts.get(0).equals(spaced(words))
        ? Optional.empty()
        : between(parts, spaced(text))
            .filter(isFound)
            .map(whole -> "dots leave no words out here; write all of them: " + whole);
  }

  /** The words from the first of some parts to the last. */
  private static Optional<String> between(List<String> parts, String text) {
    int start = parts.isEmpty() ? -1 : text.indexOf(parts.get(0));
    int end = start;
    for (String part : parts) {
      int at = end < 0 ? -1 : text.indexOf(part, end);
      end = at < 0 ? -1 : at + part.length();
    }
    return end < 0 ? Optional.empty() : Optional.of(text.substring(start, end));
  }

  private static String spaced(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  /** The same words with the council's name, term, nouns and facts as merge fields, if found. */
  private Optional<String> asInLibrary(String words, String text, Predicate<String> isFound) {
    return fields().stream()
        .map(field -> Pattern.compile(Lookalike.pattern(field.getKey()), Pattern.CASE_INSENSITIVE)
            .matcher(words)
            .replaceAll(Matcher.quoteReplacement("${council." + field.getValue() + "}")))
        .filter(other -> !other.equals(words))
        .flatMap(other -> isFound.test(other)
            ? Stream.of(other)
            : Lookalike.of(other, text).map(Lookalike::words).filter(isFound).stream())
        .map(found -> "write the words as the library has them: " + found)
        .findFirst();
  }

  private List<Map.Entry<String, String>> fields() {
    Term term = council.term();
    var fields = new ArrayList<Map.Entry<String, String>>();
    fields.add(Map.entry(term.possessive().definition(), "possessive"));
    fields.add(Map.entry(term.subject().definition(), "term"));
    fields.add(Map.entry(term.possessive().words(), "possessive"));
    fields.add(Map.entry(term.subject().words(), "term"));
    fields.add(Map.entry(term.bare().words(), "bare-term"));
    fields.add(Map.entry(council.name(), "term"));
    council.nouns().byName().forEach((name, noun) -> fields.add(Map.entry(noun.value(), name)));
    council.facts().forEach((name, fact) -> fields.add(Map.entry(fact.value(), name)));
    return fields;
  }

  private Optional<String> inPassage(String name, String words) {
    Optional<SourceText> passage = passages.words(name);
    boolean isOwn = passage
        .filter(text -> text.start().file().startsWith(PolicyKey.folder(council.slug()) + "/"))
        .isPresent();
    return passage
        .filter(text -> !Phrase.of(words).in(text.value()).isEmpty())
        .map(text -> "they are in the wording '" + name + "' at " + text.locate(0) + ": "
            + (isOwn
                ? "change them there"
                : "write the council's own as '" + name + ":' under 'wording:'")
            + ", or quote the whole as ${wording." + name + "}");
  }
}
