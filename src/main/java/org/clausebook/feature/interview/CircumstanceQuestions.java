package org.clausebook.feature.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.feature.interview.Question.Answers;
import org.clausebook.feature.interview.Question.Choice;
import org.clausebook.feature.interview.Question.Form;
import org.clausebook.feature.interview.Question.Place;
import org.clausebook.model.Circumstances;
import org.clausebook.model.Clause;
import org.clausebook.model.CouncilSources;
import org.clausebook.model.Country;
import org.clausebook.model.Outline;
import org.clausebook.model.Requirement.Bodies;
import org.clausebook.model.text.SourceText;
import org.clausebook.stage.resolve.Condition;

/** What conditions and requirements of policies depend on, where the profile does not say it. */
final class CircumstanceQuestions {
  private final CouncilSources base;
  private final QuestionWords words;

  CircumstanceQuestions(CouncilSources base, QuestionWords words) {
    this.base = base;
    this.words = words;
  }

  /**
   * A question for each that these policies depend on and none of them asks for as a fact. What may
   * be left open is not asked again for policies that the council has.
   */
  List<Question> open(List<String> had, List<String> fresh, AnswersGiven given) {
    List<Outline> before = outlines(had);
    List<Outline> outlines =
        Stream.concat(before.stream(), outlines(fresh).stream()).toList();
    List<Bodies> bodies = outlines.stream().flatMap(this::bodies).toList();
    var questions = new ArrayList<Question>();
    if (isCountryOpen(given)
        && (bodies.stream().anyMatch(asked -> asked.country().isPresent())
            || outlines.stream().flatMap(this::tests).anyMatch(Condition.COUNTRY::equals))) {
      List<Choice> countries = Country.words().stream().map(Choice::of).toList();
      questions.add(question(
          Circumstances.COUNTRY,
          new Answers(
              Form.CHOICE,
              countries,
              Optional.of(base.circumstances().country().word()),
              Optional.empty(),
              false)));
    }
    if (base.circumstances().employees().isEmpty()
        && isNoFact(Circumstances.EMPLOYEES, outlines)
        && bodies.stream().anyMatch(asked -> asked.employees().isPresent())) {
      questions.add(question(
          Circumstances.EMPLOYEES,
          new Answers(
              Form.CHOICE, FactQuestions.YES_NO, Optional.empty(), Optional.empty(), false)));
    }
    if (base.circumstances().turnover().isEmpty()
        && isNoFact(Circumstances.TURNOVER, outlines)
        && bodies.stream().anyMatch(Bodies::asksForTurnover)
        && before.stream().flatMap(this::bodies).noneMatch(Bodies::asksForTurnover)) {
      questions.add(question(
          Circumstances.TURNOVER,
          new Answers(
              Form.TEXT,
              List.of(),
              Optional.empty(),
              Optional.of(words.sentence("left-open")),
              false)));
    }
    return questions;
  }

  private List<Outline> outlines(List<String> policies) {
    return policies.stream()
        .flatMap(policy -> Optional.ofNullable(base.templates().outlines().get(policy)).stream())
        .toList();
  }

  private Question question(String key, Answers answers) {
    return new Question(key, Optional.empty(), words.of(key), answers, Place.top(key));
  }

  /** Some kinds of body are in one country alone; until the kind is known nothing is asked. */
  private boolean isCountryOpen(AnswersGiven given) {
    Circumstances known = base.circumstances();
    Optional<String> kind = known.kind().or(() -> given.text(CouncilQuestions.KIND));
    boolean isKindOpen =
        kind.isEmpty() && !base.templates().vocabulary().kindNames().isEmpty();
    return known.stated().isEmpty()
        && !isKindOpen
        && kind.flatMap(Circumstances::countryOf).isEmpty();
  }

  /** Whether no policy asks for it, in whose words it would be asked. */
  private static boolean isNoFact(String path, List<Outline> outlines) {
    return outlines.stream().noneMatch(outline -> outline.fields().containsKey(path));
  }

  /** Of whom the requirements are asked that a policy and its clauses are to meet. */
  private Stream<Bodies> bodies(Outline outline) {
    var requirements = base.templates().requirements();
    return Stream.concat(
            requirements.metBy(outline.policy()).stream(),
            outline.slots().stream()
                .flatMap(slot -> requirements.metBy(slot.clause()).inAny().stream()))
        .flatMap(id -> requirements.find(id.value()).stream())
        .map(requirement -> requirement.bodies());
  }

  /** The paths that the conditions of a policy test. */
  private Stream<String> tests(Outline outline) {
    Stream<SourceText> inClauses = outline.slots().stream()
        .flatMap(slot -> base.templates().library().find(slot.clause()).stream())
        .flatMap(CircumstanceQuestions::conditions);
    Stream<SourceText> inPassages = outline.passages().values().stream()
        .flatMap(passage -> passage.model().stream())
        .flatMap(model -> Condition.in(model).stream());
    return Stream.concat(inClauses, inPassages)
        .flatMap(written -> Condition.parse(written.value()).stream())
        .flatMap(Condition::tests)
        .map(Condition.Single::path);
  }

  private static Stream<SourceText> conditions(Clause clause) {
    Stream<SourceText> bodies = Stream.concat(
        Stream.of(clause.body()),
        clause.variants().byName().values().stream().map(variant -> variant.body()));
    return Stream.concat(
        clause.when().stream(), bodies.flatMap(body -> Condition.in(body).stream()));
  }
}
