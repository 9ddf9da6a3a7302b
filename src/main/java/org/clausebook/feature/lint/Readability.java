package org.clausebook.feature.lint;

import java.util.List;
import org.clausebook.feature.explain.ClauseOrigin;
import org.clausebook.feature.explain.PolicyOrigin;
import org.clausebook.model.text.ClauseId;

/**
 * How hard the prose of a clause is to read, by the Automated Readability Index.
 *
 * <p>R. J. Senter and E. A. Smith, Automated Readability Index, AMRL-TR-66-220 (1967). It counts
 * characters and not syllables, so that anybody who counts again gets the same figure. Headings and
 * the cells of tables are no prose; an item of a list is a sentence, or several.
 *
 * @param characters letters and digits
 */
public record Readability(
    ClauseId clause, String number, String heading, int words, int sentences, int characters) {

  /** The readability of each clause of a policy that has prose, in order. */
  public static List<Readability> of(PolicyOrigin policy) {
    return policy.clauses().stream()
        .map(Readability::of)
        .filter(clause -> clause.words() > 0)
        .toList();
  }

  static Readability of(ClauseOrigin clause) {
    List<Sentence> sentences = LintedPolicy.bodyTexts(clause).stream()
        .filter(PlainText::isProse)
        .flatMap(text -> text.sentences().stream())
        .filter(sentence -> !sentence.words().isEmpty())
        .toList();
    List<String> words = sentences.stream().flatMap(s -> s.words().stream()).toList();
    long characters = words.stream()
        .flatMapToInt(String::codePoints)
        .filter(Character::isLetterOrDigit)
        .count();
    return new Readability(
        clause.clause().id(),
        clause.number().text(),
        clause.heading().text(),
        words.size(),
        sentences.size(),
        (int) characters);
  }

  /** The index, which was made to match the school grades of the United States, 1 to 14. */
  public double index() {
    return 4.71 * characters / words + 0.5 * words / sentences - 21.43;
  }
}
