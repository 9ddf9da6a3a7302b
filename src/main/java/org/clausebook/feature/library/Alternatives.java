package org.clausebook.feature.library;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.clausebook.model.Circumstances;
import org.clausebook.model.Country;
import org.clausebook.model.Field;
import org.clausebook.model.FieldType;
import org.clausebook.model.Outline;
import org.clausebook.stage.resolve.Condition;

/**
 * What councils can answer to one outline.
 *
 * @param kinds of body, each with the country that such a council is in unless it says otherwise
 */
record Alternatives(Outline outline, Map<String, List<String>> kinds) {
  private static final String NO = "no";

  /** A council that has all there is: it says yes, and has every wording and optional clause. */
  Trial everything(String kind) {
    Trial trial = bare(kind);
    for (Field field : outline.fields().values()) {
      trial = trial.answering(
          field.path(),
          field.type() == FieldType.YES_NO ? List.of(FieldType.YES) : field.sampleAnswers());
    }
    for (String name : outline.passages().keySet()) {
      trial = trial.wording(name, true);
    }
    for (var clause : outline.clauses().optional()) {
      trial = trial.switching(clause, true);
    }
    return trial;
  }

  /** A council that has only what it must: it says no, and has nothing of its own. */
  Trial least(String kind) {
    Trial trial = bare(kind);
    for (Field field : outline.fields().values()) {
      if (field.type() == FieldType.YES_NO) {
        trial = trial.answering(field.path(), List.of(NO));
      } else if (field.isRequired() && field.standard().isEmpty()) {
        trial = trial.answering(field.path(), field.sampleAnswers());
      }
    }
    return trial;
  }

  private Trial bare(String kind) {
    return new Trial(kind, Map.of(), Set.of(), Set.of(), Map.of())
        .answering(Circumstances.COUNTRY, kinds.getOrDefault(kind, List.of()));
  }

  /** The same council with each answer to what a condition tests, its own first. */
  List<Trial> of(Trial trial, Condition.Single test) {
    return Stream.concat(Stream.of(trial), others(trial, test)).distinct().toList();
  }

  private Stream<Trial> others(Trial trial, Condition.Single test) {
    if (test.path().equals(Condition.KIND)) {
      return kinds.entrySet().stream()
          .flatMap(kind -> Stream.of(
              trial.ofKind(kind.getKey()).answering(Circumstances.COUNTRY, kind.getValue()),
              trial.ofKind(kind.getKey())));
    }
    if (test.path().equals(Condition.COUNTRY)) {
      return Country.words().stream()
          .map(country -> trial.answering(Circumstances.COUNTRY, List.of(country)));
    }
    if (test.path().startsWith(Condition.WORDING)) {
      String name = test.path().substring(Condition.WORDING.length());
      return outline.passages().containsKey(name)
          ? Stream.of(trial.wording(name, true), trial.wording(name, false))
          : Stream.empty();
    }
    String path = test.path().replaceFirst("^council[.]", "");
    return Optional.ofNullable(outline.fields().get(path)).stream()
        .flatMap(field -> answers(field, test).stream())
        .map(answers -> trial.answering(path, answers));
  }

  private static Set<List<String>> answers(Field field, Condition.Single test) {
    Set<List<String>> answers = new LinkedHashSet<>();
    if (field.type() == FieldType.YES_NO) {
      answers.add(List.of(FieldType.YES));
      answers.add(List.of(NO));
    } else if (!field.choices().isEmpty()) {
      field.choices().forEach(choice -> answers.add(List.of(choice)));
    } else {
      answers.add(field.sampleAnswers());
      test.answer().ifPresent(answer -> answers.add(List.of(answer)));
    }
    if (!field.isRequired() && field.standard().isEmpty()) {
      answers.add(List.of());
    }
    return answers;
  }
}
