package org.clausebook.feature.interview;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.model.Fact;
import org.clausebook.model.record.CycleWords;
import org.clausebook.model.record.ReviewCycle;
import org.clausebook.stage.load.yaml.KeyEdit;
import org.clausebook.stage.load.yaml.KeyEdit.Items;
import org.clausebook.stage.load.yaml.KeyEdit.Prose;
import org.clausebook.stage.load.yaml.KeyEdit.Text;

/** The keys that answers come to. */
final class AnswerEdits {
  private static final int YEAR = 12;

  private final AnswersGiven given;
  private final String council;

  /**
   * Keys for one council.
   *
   * @param council its name
   */
  AnswerEdits(AnswersGiven given, String council) {
    this.given = given;
    this.council = council;
  }

  /** The keys in the profile. */
  List<KeyEdit> ofProfile(List<Question> questions) {
    var edits = new ArrayList<KeyEdit>();
    questions.stream()
        .filter(question -> question.place().policy().isEmpty())
        .filter(question -> !question.id().equals(PolicyQuestions.REVIEW))
        .forEach(question -> edit(question).ifPresent(edits::add));
    return edits;
  }

  /** The keys in the file of a new policy. */
  List<KeyEdit> ofPolicy(String policy, List<Question> questions) {
    var edits = new ArrayList<KeyEdit>();
    questions.stream()
        .filter(question -> question.place().policy().equals(Optional.of(policy)))
        .forEach(question -> {
          if (isOfClauses(question)) {
            given.texts(question.id()).forEach(clause -> edits.add(switchedOn(clause)));
          } else {
            edit(question).ifPresent(edits::add);
          }
        });
    given.text(PolicyQuestions.REVIEW).ifPresent(written -> edits.addAll(cycle(written)));
    return edits;
  }

  private static boolean isOfClauses(Question question) {
    return question.place().key().equals(Optional.of(PolicyQuestions.CLAUSES));
  }

  private static KeyEdit switchedOn(String clause) {
    return KeyEdit.in(PolicyQuestions.CLAUSES, clause, new Text("on"), List.of());
  }

  private Optional<KeyEdit> edit(Question question) {
    Optional<String> key = question.place().key();
    boolean isFullName = question.id().equals(CouncilQuestions.TERM)
        && given.text(question.id()).equals(Optional.of(council));
    return key.filter(name -> !isFullName)
        .flatMap(name -> given.find(question.id()).flatMap(answer -> value(question, answer)))
        .map(value ->
            new KeyEdit(question.place().group(), key.orElseThrow(), value, comment(question)));
  }

  /** What is written above a key that does not explain itself. */
  private static List<String> comment(Question question) {
    return question.place().group().isPresent()
        ? question.words().question().lines().toList()
        : List.of();
  }

  private Optional<KeyEdit.Value> value(Question question, Given answer) {
    if (answer instanceof Given.Later) {
      return Optional.of(new Text(Fact.PENDING));
    }
    if (!(answer instanceof Given.Answer words)) {
      return Optional.empty();
    }
    String text = words.texts().get(0);
    return Optional.of(
        question.answers().form().isList()
            ? new Items(words.texts())
            : isProse(question)
                ? new Prose(text)
                : new Text(isTitle(question) ? PolicyTitle.written(text, council) : text));
  }

  private static boolean isProse(Question question) {
    return question.place().group().equals(Optional.of(PolicyQuestions.WORDING));
  }

  private static boolean isTitle(Question question) {
    return question.place().key().equals(Optional.of(PolicyQuestions.TITLE));
  }

  /** The words as they are, and the period, where they leave no doubt of it. */
  private static List<KeyEdit> cycle(String written) {
    if (written.equals(ReviewCycle.NONE)) {
      return List.of(KeyEdit.top(PolicyQuestions.REVIEW, new Text(written), List.of()));
    }
    boolean isBare = CycleWords.period(written).isPresent() && !written.startsWith("every ");
    var edits = new ArrayList<KeyEdit>();
    edits.add(cycle("words", isBare ? "every " + written : written));
    CycleWords.months(written)
        .ifPresent(months -> edits.add(cycle("every", period(months.intValue()))));
    return edits;
  }

  private static KeyEdit cycle(String key, String text) {
    return KeyEdit.in(PolicyQuestions.REVIEW, key, new Text(text), List.of());
  }

  private static String period(int months) {
    boolean isYears = months % YEAR == 0;
    int count = isYears ? Period.ofMonths(months).normalized().getYears() : months;
    return count + (isYears ? " year" : " month") + (count == 1 ? "" : "s");
  }
}
