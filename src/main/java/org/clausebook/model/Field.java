package org.clausebook.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.clausebook.diagnostic.Location;

/**
 * A question that an outline asks every council.
 *
 * @param path the fact that answers it, such as {@code contacts.helpdesk}
 * @param standard the answer of a council that gives none; empty where there is none
 * @param location where the outline asks it
 */
public record Field(
    String path,
    Answer answer,
    Question asked,
    Optional<Fact> standard,
    boolean isRequired,
    Location location) {
  private static final String LIST_OF = "list of ";

  /**
   * What may be answered.
   *
   * @param isList whether the answer is a list of answers of the type
   * @param choices that an answer is one of; empty for every other type
   * @param bounds within which an answer is
   */
  public record Answer(FieldType type, boolean isList, List<String> choices, Bounds bounds) {
    public Answer {
      choices = List.copyOf(choices);
    }
  }

  /**
   * What a council is asked.
   *
   * @param words in plain English
   * @param help more about the question
   * @param example an answer, as a council would write it
   */
  public record Question(String words, Optional<String> help, List<String> example) {
    public Question {
      example = List.copyOf(example);
    }
  }

  /** A field that takes any text and must be set. */
  public static Field text(String path, String question, Location location) {
    return new Field(
        path,
        new Answer(FieldType.TEXT, false, List.of(), Bounds.none()),
        new Question(question, Optional.empty(), List.of()),
        Optional.empty(),
        true,
        location);
  }

  public FieldType type() {
    return answer.type();
  }

  public boolean isList() {
    return answer.isList();
  }

  /** The choices to answer with; empty where any answer will do. */
  public List<String> choices() {
    return answer.choices();
  }

  public Bounds bounds() {
    return answer.bounds();
  }

  /** The question in plain English. */
  public String question() {
    return asked.words();
  }

  /** An answer, as a council would write it. */
  public List<String> example() {
    return asked.example();
  }

  /** The type as YAML has it: {@code list of email}. */
  public String typeName() {
    return (isList() ? LIST_OF : "") + type().word();
  }

  /** Whether an answer to one of the two is always an answer to the other. */
  public boolean isLike(Field other) {
    return hasTypeOf(other) && bounds().equals(other.bounds());
  }

  /** Whether both have one type, with the same choices. */
  public boolean hasTypeOf(Field other) {
    return typeName().equals(other.typeName()) && choices().equals(other.choices());
  }

  /** Whether an answer has the form of its type; whether it is within the bounds is another thing. */
  public boolean accepts(String given) {
    return type().accepts(given) && (choices().isEmpty() || choices().contains(given));
  }

  /** Whether an answer is within the bounds; one that is no figure is. */
  public boolean isWithinBounds(String given) {
    return Figure.parse(type(), given).filter(figure -> !bounds().hold(figure)).isEmpty();
  }

  /** The amount or number that is likely to be meant by an answer that is none. */
  public Optional<String> meant(String given) {
    return Figure.meant(type(), given).filter(bounds()::hold).map(Figure::shown);
  }

  /** The group of a profile that the fact is in. */
  public String group() {
    return path.startsWith(Fact.CONTACTS + ".") ? Fact.CONTACTS : Fact.FACTS;
  }

  /** The key of the fact in its group. */
  public String key() {
    return group().equals(Fact.CONTACTS) ? path.substring(Fact.CONTACTS.length() + 1) : path;
  }

  /** Answers that a council might give; one, except for a list. */
  public List<String> sampleAnswers() {
    if (!example().isEmpty()) {
      return example();
    }
    return List.of(
        choices().isEmpty()
            ? bounds().sample().orElse(type().example())
            : choices().get(0));
  }

  /** An answer that a council might give, as YAML. */
  public String sampleAnswer() {
    String written = sampleAnswers().stream().map(this::inYaml).collect(Collectors.joining(", "));
    return isList() ? "[" + written + "]" : written;
  }

  /** An entry of a list would end at its comma. */
  private String inYaml(String answer) {
    return isList() && answer.contains(",") ? '"' + answer + '"' : answer;
  }

  /** The question with the bounds of an answer. */
  public String boundedQuestion() {
    return bounds()
        .range()
        .map(range -> question() + " The answer is " + range + ".")
        .orElse(question());
  }

  /** The question with what helps to answer it. */
  public String wholeQuestion() {
    return asked.help().map(more -> boundedQuestion() + " " + more).orElse(boundedQuestion());
  }
}
