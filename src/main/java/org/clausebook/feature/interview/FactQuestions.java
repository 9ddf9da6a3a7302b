package org.clausebook.feature.interview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.feature.interview.Question.Answers;
import org.clausebook.feature.interview.Question.Choice;
import org.clausebook.feature.interview.Question.Form;
import org.clausebook.feature.interview.Question.Place;
import org.clausebook.feature.interview.Question.Words;
import org.clausebook.model.CouncilSources;
import org.clausebook.model.Fact;
import org.clausebook.model.Field;
import org.clausebook.model.FieldType;
import org.clausebook.model.Outline;

/** The facts that policies ask for and a council has not given yet. */
final class FactQuestions {
  static final List<Choice> YES_NO = List.of(Choice.of("yes"), Choice.of("no"));

  private final CouncilSources base;
  private final QuestionWords words;

  FactQuestions(CouncilSources base, QuestionWords words) {
    this.base = base;
    this.words = words;
  }

  /** A question for each; what several policies ask for is asked once. */
  List<Question> open(List<String> policies) {
    Map<String, Field> fields = new LinkedHashMap<>();
    for (String policy : policies) {
      Optional<Outline> outline =
          Optional.ofNullable(base.templates().outlines().get(policy));
      outline.ifPresent(asking -> asking.fields().forEach(fields::putIfAbsent));
    }
    return fields.values().stream().filter(this::isOpen).map(this::question).toList();
  }

  private boolean isOpen(Field field) {
    return fact(field).map(Fact::isPending).orElse(true);
  }

  private Optional<Fact> fact(Field field) {
    return Optional.ofNullable(base.council().facts().get(field.path()));
  }

  private Question question(Field field) {
    boolean isClosed = !choices(field).isEmpty();
    Form form =
        field.isList() ? isClosed ? Form.CHOICES : Form.TEXTS : isClosed ? Form.CHOICE : Form.TEXT;
    return new Question(
        field.group() + "." + field.key(),
        Optional.empty(),
        new Words(field.boundedQuestion(), field.asked().help(), example(field)),
        new Answers(form, choices(field), Optional.empty(), usual(field), true),
        Place.in(field.group(), field.key()));
  }

  private static List<Choice> choices(Field field) {
    return field.type() == FieldType.YES_NO
        ? YES_NO
        : field.choices().stream().map(Choice::of).toList();
  }

  private static Optional<String> example(Field field) {
    boolean isAnybodysGuess = field.example().isEmpty()
        && (field.type() == FieldType.TEXT || !choices(field).isEmpty());
    return isAnybodysGuess
        ? Optional.empty()
        : Optional.of(String.join("; ", field.sampleAnswers()));
  }

  private Optional<String> usual(Field field) {
    return fact(field)
        .map(pending -> words.sentence("still-open"))
        .or(() -> field.standard().map(Fact::value))
        .or(() -> field.isRequired() ? Optional.empty() : Optional.of(words.sentence("no-words")));
  }
}
