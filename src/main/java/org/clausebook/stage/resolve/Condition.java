package org.clausebook.stage.resolve;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausebook.model.text.SourceText;

/**
 * What decides whether a clause, paragraph or item is included: {@code not council.kind is parish
 * and council.has-bins}.
 *
 * <p>A fact may be open; a condition is open as long as it depends on an open fact.
 */
public sealed interface Condition {
  /** The beginning of a path to a fact. */
  String COUNCIL = "council.";

  /** The beginning of a path to a wording. */
  String WORDING = "wording.";

  /** The path of the kind of body. */
  String KIND = "council.kind";

  /** The path of the country whose law the council is under. */
  String COUNTRY = "council.country";

  /** The condition that a text says; empty if it says none, or one that can be read in two ways. */
  static Optional<Condition> parse(String text) {
    return ConditionParser.parse(text);
  }

  /** The conditions of paragraphs and items in a body, as they are written. */
  static List<SourceText> in(SourceText body) {
    return ConditionalBlocks.in(body);
  }

  /** The same with brackets, if the text joins by {@code and} and {@code or} without them. */
  static Optional<String> bracketed(String text) {
    return ConditionParser.parseLoosely(text).map(Condition::words);
  }

  /**
   * Whether the condition holds; empty while that is open.
   *
   * @param answers whether a fact is as a test asks; empty while that is open
   */
  Optional<Boolean> holds(Function<Single, Optional<Boolean>> answers);

  /** The tests that keep the condition open. */
  List<Single> open(Function<Single, Optional<Boolean>> answers);

  /** Every fact and wording that the condition asks for, in order. */
  Stream<Single> tests();

  /** The condition as it is written, with single spaces and only the brackets that it needs. */
  String words();

  /** The same as a part of another condition. */
  default String wordsOfPart() {
    return words();
  }

  /**
   * A fact of the council or a wording.
   *
   * @param path such as {@code council.kind}
   * @param pathOffset where the path begins in the text that was read, counted from 0
   * @param answer what the fact must be; empty where it need only be set
   * @param answerOffset where the answer begins; 0 where there is none
   */
  record Single(String path, int pathOffset, Optional<String> answer, int answerOffset)
      implements Condition {
    @Override
    public Optional<Boolean> holds(Function<Single, Optional<Boolean>> answers) {
      return answers.apply(this);
    }

    @Override
    public List<Single> open(Function<Single, Optional<Boolean>> answers) {
      return answers.apply(this).isEmpty() ? List.of(this) : List.of();
    }

    @Override
    public Stream<Single> tests() {
      return Stream.of(this);
    }

    @Override
    public String words() {
      return path + answer.map(" is "::concat).orElse("");
    }
  }

  /** The opposite of a condition. */
  record Not(Condition condition) implements Condition {
    @Override
    public Optional<Boolean> holds(Function<Single, Optional<Boolean>> answers) {
      return condition.holds(answers).map(so -> !so);
    }

    @Override
    public List<Single> open(Function<Single, Optional<Boolean>> answers) {
      return condition.open(answers);
    }

    @Override
    public Stream<Single> tests() {
      return condition.tests();
    }

    @Override
    public String words() {
      return "not " + condition.wordsOfPart();
    }
  }

  /**
   * Several conditions joined by one word.
   *
   * @param word {@code and} or {@code or}
   */
  record Joined(Word word, List<Condition> parts) implements Condition {
    /** A word that joins. */
    enum Word {
      /** All of them must hold: one that does not hold decides. */
      AND(false),
      /** One of them must hold: one that holds decides. */
      OR(true);

      private final boolean decisive;

      Word(boolean decisive) {
        this.decisive = decisive;
      }

      /** The word as it is written. */
      String text() {
        return this == AND ? "and" : "or";
      }
    }

    public Joined {
      parts = List.copyOf(parts);
    }

    @Override
    public Optional<Boolean> holds(Function<Single, Optional<Boolean>> answers) {
      // Asks for all, so that mistakes are found in each.
      List<Optional<Boolean>> each =
          parts.stream().map(part -> part.holds(answers)).toList();
      if (each.contains(Optional.of(word.decisive))) {
        return Optional.of(word.decisive);
      }
      return each.contains(Optional.<Boolean>empty())
          ? Optional.empty()
          : Optional.of(!word.decisive);
    }

    @Override
    public List<Single> open(Function<Single, Optional<Boolean>> answers) {
      return holds(answers).isPresent()
          ? List.of()
          : parts.stream().flatMap(part -> part.open(answers).stream()).toList();
    }

    @Override
    public Stream<Single> tests() {
      return parts.stream().flatMap(Condition::tests);
    }

    @Override
    public String words() {
      return parts.stream()
          .map(Condition::wordsOfPart)
          .collect(Collectors.joining(" " + word.text() + " "));
    }

    @Override
    public String wordsOfPart() {
      return "(" + words() + ")";
    }
  }
}
