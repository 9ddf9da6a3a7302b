package org.clausebook.feature.drift;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.feature.drift.ClauseTexts.FactChange;
import org.clausebook.mergefield.MergeField;
import org.clausebook.mergefield.MergeFields;
import org.clausebook.model.Council;
import org.clausebook.model.Fact;
import org.clausebook.model.Term;
import org.clausebook.model.document.Lock;
import org.clausebook.model.document.Lock.LockedClause;
import org.clausebook.model.text.SourceText;

/** The answers that locked words print, compared with today's. */
record LockedFacts(Lock lock, Council today) {
  private static final String PREFIX = "council.";
  private static final List<String> TERMS =
      List.of("council.term", "council.possessive", "council.bare-term");
  private static final String NAME = "council.name";
  private static final String TERM = "council.term";

  /** The facts that a clause prints, or printed, and whose values have changed. */
  List<FactChange> changes(LockedClause clause, Optional<Lock.Text> now) {
    String texts = Stream.concat(Stream.of(clause.own()), now.stream())
        .map(text -> text.heading() + "\n" + text.body())
        .reduce("", (a, b) -> a + "\n" + b);
    return MergeFields.in(texts).values().stream()
        .map(MergeField::name)
        .filter(field -> field.startsWith(PREFIX))
        .flatMap(field -> TERMS.contains(field) ? names(clause) : Stream.of(field))
        .distinct()
        .filter(lock.facts()::containsKey)
        .map(field -> new FactChange(field, then(field), line(answers(field))))
        .filter(change -> !change.was().equals(change.is()))
        .toList();
  }

  /**
   * The words that a clause printed for the term: first the name with the term, then the term
   * alone.
   */
  private Stream<String> names(LockedClause clause) {
    String printed = lock.document().clauses().stream()
        .filter(found -> found.id().equals(clause.id()))
        .map(found -> found.heading() + "\n" + found.body().replace("\\", ""))
        .findFirst()
        .orElse("");
    boolean isNameThroughout = then(NAME).equals(then(TERM)) && answers(NAME).equals(answers(TERM));
    return isNameThroughout
        ? Stream.of(NAME)
        : Stream.of(NAME, TERM).filter(field -> printed.contains(Term.bare(then(field))));
  }

  private String then(String field) {
    return line(lock.facts().getOrDefault(field, List.of()));
  }

  private List<String> answers(String field) {
    String path = field.substring(PREFIX.length());
    Optional<SourceText> noun = Optional.ofNullable(today.nouns().byName().get(path));
    return Optional.ofNullable(today.facts().get(path))
        .map(Fact::answers)
        .orElseGet(() -> noun.stream().toList())
        .stream()
        .map(SourceText::value)
        .toList();
  }

  private static String line(List<String> answers) {
    return String.join(", ", answers).replaceAll("\\s+", " ").strip();
  }
}
