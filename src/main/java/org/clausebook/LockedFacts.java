package org.clausebook;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clausebook.drift.ClauseTexts.FactChange;
import org.clausebook.model.Council;
import org.clausebook.model.Fact;
import org.clausebook.model.Lock;
import org.clausebook.model.Lock.LockedClause;
import org.clausebook.model.SourceText;

/** The answers that locked words print, held against today's. */
record LockedFacts(Lock lock, Council today) {
  private static final String PREFIX = "council.";
  private static final Pattern FIELD =
      Pattern.compile("\\$\\{\\s*(council\\.[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]+)*)\\s*}");
  private static final List<String> TERMS =
      List.of("council.term", "council.possessive", "council.bare-term");
  private static final List<String> NAMES = List.of("council.name", "council.term");

  /** Those that a clause prints, or printed, and that are others now. */
  List<FactChange> changes(LockedClause clause, Optional<Lock.Text> now) {
    String texts = Stream.concat(Stream.of(clause.own()), now.stream())
        .map(text -> text.heading() + "\n" + text.body())
        .reduce("", (a, b) -> a + "\n" + b);
    return FIELD
        .matcher(texts)
        .results()
        .map(field -> field.group(1))
        .flatMap(field -> TERMS.contains(field) ? NAMES.stream() : Stream.of(field))
        .distinct()
        .filter(lock.facts()::containsKey)
        .map(field -> new FactChange(
            field, line(lock.facts().getOrDefault(field, List.of())), line(answers(field))))
        .filter(change -> !change.was().equals(change.is()))
        .toList();
  }

  private List<String> answers(String field) {
    Optional<Fact> fact = Optional.ofNullable(today.facts().get(field.substring(PREFIX.length())));
    return fact.map(found -> found.answers().stream().map(SourceText::value).toList())
        .orElse(List.of());
  }

  private static String line(List<String> answers) {
    return String.join(", ", answers).replaceAll("\\s+", " ").strip();
  }
}
