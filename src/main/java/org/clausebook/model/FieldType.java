package org.clausebook.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clausebook.model.record.PartialDate;

/** The kind of answer that a field asks for. */
public enum FieldType {
  TEXT("text", "(?s).*", "a text", "…"),
  /** An office and not a person: names come and go, and should not be published without need. */
  ROLE("role", "[^@]*", "a role", "the Clerk"),
  EMAIL(
      "email",
      "[^\\s@]+@[A-Za-z0-9](?:[A-Za-z0-9-]*+[.])++[A-Za-z]{2,}",
      "an email address",
      "clerk@example.gov.uk"),
  TELEPHONE(
      "telephone",
      "(?=(?:[^0-9]*+[0-9]){3})[+]?[0-9 ()-]+(?: ext[.]? ?[0-9]+)?",
      "a telephone number",
      "01632 960001"),
  WEB_ADDRESS(
      "web-address",
      "https?://[A-Za-z0-9](?:[A-Za-z0-9-]*+[.])++[A-Za-z]{2,}(?::[0-9]+)?(?:[/?#][^\\s]*)?",
      "a web address",
      "https://www.example.gov.uk"),
  DATE("date", "", "a date of the calendar", "2026-03-05") {
    @Override
    public boolean accepts(String answer) {
      return PartialDate.parse(answer).isPresent();
    }
  },
  PERIOD("period", "[1-9][0-9]{0,2} (?:day|week|month|year)s?", "a period", "6 years"),
  YES_NO("yes/no", "yes|no", "'yes' or 'no'", "yes"),
  MONEY("money", Figure.POUNDS, "an amount in pounds", "£1,500"),
  NUMBER("number", Figure.WHOLE, "a whole number", "12"),
  /** One of the choices of the field, which are not known here. */
  ONE_OF("one of", "(?s).*", "one of the choices", "…");

  /** The answer that makes a condition on a yes/no fact hold. */
  public static final String YES = "yes";

  private final String word;
  private final Pattern shape;
  private final String called;
  private final String example;

  FieldType(String word, String shape, String called, String example) {
    this.word = word;
    this.shape = Pattern.compile(shape);
    this.called = called;
    this.example = example;
  }

  /** The name in YAML. */
  public String word() {
    return word;
  }

  /** The form of an answer, as a regular expression for the whole of it; empty for a date. */
  public String shape() {
    return shape.pattern();
  }

  /** The plain name of an answer: {@code an email address}. */
  public String called() {
    return called;
  }

  /** An answer of this type. */
  public String example() {
    return example;
  }

  /** Whether an answer has the form that the type asks for. */
  public boolean accepts(String answer) {
    return shape.matcher(answer).matches();
  }

  /** Whether answers are figures, which have bounds. */
  public boolean isFigure() {
    return this == MONEY || this == NUMBER;
  }

  /** An answer in the one way in which all answers that mean the same are written. */
  public String plain(String answer) {
    return Figure.parse(this, answer).map(Figure::shown).orElse(answer);
  }

  /** The type of that name. */
  public static Optional<FieldType> of(String word) {
    return Arrays.stream(values()).filter(type -> type.word.equals(word)).findFirst();
  }

  /** The names of all types. */
  public static List<String> words() {
    return Arrays.stream(values()).map(FieldType::word).toList();
  }
}
