package org.clausebook.feature.interview;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A question of the interview.
 *
 * @param id such as {@code contacts.helpdesk}, or {@code it-policy/title} of one policy
 * @param subject the title of the policy that it is about; empty for the council
 * @param place where the answer is written
 */
public record Question(
    String id, Optional<String> subject, Words words, Answers answers, Place place) {
  /** A number of choices: more are not repeated in a hint. */
  private static final int MOST_NAMED = 8;

  /**
   * What is asked.
   *
   * @param question in plain English
   * @param help more about it
   * @param example an answer
   */
  public record Words(String question, Optional<String> help, Optional<String> example) {}

  /**
   * What may be answered.
   *
   * @param form whether the choices are all that there is
   * @param proposal what counts without an answer; it is written
   * @param usual what happens without an answer, in words; nothing is written
   * @param canWait whether the council may decide it later
   */
  public record Answers(
      Form form,
      List<Choice> choices,
      Optional<String> proposal,
      Optional<String> usual,
      boolean canWait) {
    public Answers {
      choices = List.copyOf(choices);
    }
  }

  /** One that may be chosen. */
  public record Choice(String value, String label) {
    static Choice of(String value) {
      return new Choice(value, value);
    }
  }

  /** What an answer is made of. */
  public enum Form {
    /** Any text; choices are proposals. */
    TEXT,
    /** Several texts. */
    TEXTS,
    /** One of the choices. */
    CHOICE,
    /** Some of the choices. */
    CHOICES;

    public boolean isClosed() {
      return this == CHOICE || this == CHOICES;
    }

    public boolean isList() {
      return this == TEXTS || this == CHOICES;
    }
  }

  /**
   * The key that gets the answer.
   *
   * @param policy whose file it is in; empty for the profile
   * @param group the key at the top that it is below; empty for one at the top itself
   * @param key empty where the answer has no key, as the name of the folder
   */
  public record Place(Optional<String> policy, Optional<String> group, Optional<String> key) {
    static Place nowhere() {
      return new Place(Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Place top(String key) {
      return new Place(Optional.empty(), Optional.empty(), Optional.of(key));
    }

    static Place in(String group, String key) {
      return new Place(Optional.empty(), Optional.of(group), Optional.of(key));
    }

    Place of(String name) {
      return new Place(Optional.of(name), group, key);
    }
  }

  public List<Choice> choices() {
    return answers.choices();
  }

  /** What to type, as a hint says it: which choices there are, or an example. */
  public String wanted() {
    String wanted = choices().isEmpty()
        ? words.example().map(one -> "type one, such as: " + one).orElse("type one")
        : choices().size() > MOST_NAMED
            ? "type a number from 1 to " + choices().size()
            : "type " + amount()
                + choices().stream().map(Choice::label).collect(Collectors.joining("; "));
    return answers.canWait() ? wanted + "; or 'skip' to decide it later" : wanted;
  }

  private String amount() {
    return choices().size() == 1 ? "" : answers.form().isList() ? "one or more of: " : "one of: ";
  }

  /** What happens without an answer, in words; empty where there must be one. */
  public Optional<String> withoutAnswer() {
    return answers.proposal().map(this::label).or(answers::usual);
  }

  /** An answer as people are shown it. */
  public String label(String value) {
    return choices().stream()
        .filter(choice -> choice.value().equals(value))
        .map(Choice::label)
        .findFirst()
        .orElse(value);
  }
}
