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
import org.clausebook.model.PolicySources;

/** The facts that policies ask for and a council has not given yet. */
final class FactQuestions {
  static final List<Choice> YES_NO = List.of(Choice.of("yes"), Choice.of("no"));

  private final CouncilSources base;
  private final QuestionWords words;

  FactQuestions(CouncilSources base, QuestionWords words) {
    this.base = base;
    this.words = words;
  }

  /**
   * A question for each; what several policies ask for is asked once.
   *
   * @param had policies that the council has: what they ask for was left as it usually is, unless
   *     somebody put it off or there is nothing usual
   * @param fresh policies that it gets
   */
  List<Question> open(List<PolicySources> had, List<String> fresh) {
    Map<String, Field> asked = new LinkedHashMap<>();
    had.forEach(policy -> policy.outline().fields().values().stream()
        .filter(field -> !policy.overlay().choices().facts().containsKey(field.path()))
        .forEach(field -> asked.putIfAbsent(field.path(), field)));
    Map<String, Field> fields = new LinkedHashMap<>(asked);
    fresh.stream()
        .flatMap(policy -> Optional.ofNullable(base.templates().outlines().get(policy)).stream())
        .forEach(outline -> outline.fields().forEach(fields::putIfAbsent));
    return fields.values().stream()
        .filter(field -> fact(field)
            .map(Fact::isPending)
            .orElse(!asked.containsKey(field.path()) || usual(field).isEmpty()))
        .map(this::question)
        .toList();
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
