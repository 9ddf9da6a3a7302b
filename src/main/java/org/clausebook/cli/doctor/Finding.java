package org.clausebook.cli.doctor;

import java.util.Locale;
import java.util.Optional;

/**
 * What was found about one thing.
 *
 * @param subject the thing: {@code Java}
 * @param says what it is or what is wrong with it
 * @param remedy what to do; empty where all is well
 */
public record Finding(String subject, State state, String says, Optional<String> remedy) {
  /** How much is wrong. */
  public enum State {
    OK,
    WARNING,
    ERROR;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A finding for machines, by these keys. */
  public record Row(String subject, String state, String says, Optional<String> remedy) {}

  public Row row() {
    return new Row(subject, state.word(), says, remedy);
  }

  static Finding ok(String subject, String says) {
    return new Finding(subject, State.OK, says, Optional.empty());
  }

  static Finding warning(String subject, String says, String remedy) {
    return new Finding(subject, State.WARNING, says, Optional.of(remedy));
  }

  static Finding error(String subject, String says, String remedy) {
    return new Finding(subject, State.ERROR, says, Optional.of(remedy));
  }
}
