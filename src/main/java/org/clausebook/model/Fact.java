package org.clausebook.model;

import java.util.List;
import java.util.stream.Collectors;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.text.SourceText;

/**
 * Something that is true of one council.
 *
 * @param answers one, or those of a list; never none
 * @param isPending whether the council has not decided it yet; the answer is then {@link #PENDING}
 */
public record Fact(FieldType type, List<SourceText> answers, boolean isPending) {
  /** The word that a council writes for an answer not yet decided. */
  public static final String PENDING = "pending";

  /** The group of a profile that says whom people turn to. */
  public static final String CONTACTS = "contacts";

  /** The group of a profile that holds all other answers to the questions of outlines. */
  public static final String FACTS = "facts";

  public Fact {
    answers = List.copyOf(answers);
    if (answers.isEmpty()) {
      throw new IllegalArgumentException("a fact without an answer");
    }
  }

  /** A fact that is known. */
  public Fact(FieldType type, List<SourceText> answers) {
    this(type, answers, false);
  }

  /** A fact that the council has not decided yet. */
  public static Fact pending(FieldType type, SourceText written) {
    return new Fact(type, List.of(written), true);
  }

  public static Fact text(SourceText answer) {
    return new Fact(FieldType.TEXT, List.of(answer));
  }

  /** The answer as it is written in YAML; those of a list with commas. */
  public String value() {
    return answers.stream().map(SourceText::value).collect(Collectors.joining(", "));
  }

  /** Whether a condition holds that asks for no special answer. */
  public boolean isTrue() {
    return type != FieldType.YES_NO || is(FieldType.YES);
  }

  /** Whether this is the answer, or one of the answers; {@code £1,500} is {@code 1500}. */
  public boolean is(String answer) {
    return answers.stream().anyMatch(given -> type.plain(given.value()).equals(type.plain(answer)));
  }

  /** Where it is set. */
  public Location location() {
    return answers.get(0).start();
  }
}
