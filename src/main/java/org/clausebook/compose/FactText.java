package org.clausebook.compose;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clausebook.model.Council;
import org.clausebook.model.Fact;
import org.clausebook.model.FieldType;
import org.clausebook.model.PartialDate;
import org.clausebook.model.SourceText;

/** Writes facts as a document prints them: dates in the council's style, lists with "and". */
final class FactText {
  private static final String SEPARATOR = ", ";

  /** A fact stands amid a sentence, however it is wrapped in YAML. */
  private static final Pattern LINE_BREAK = Pattern.compile("\\s+");

  private FactText() {}

  static String show(Fact fact, Council council) {
    List<String> answers = fact.answers().stream()
        .map(answer -> show(answer, fact.type(), council))
        .toList();
    Optional<String> and = council.nouns().vocabulary().and();
    int last = answers.size() - 1;
    return last == 0 || and.isEmpty()
        ? String.join(SEPARATOR, answers)
        : String.join(SEPARATOR, answers.subList(0, last)) + " " + and.get() + " "
            + answers.get(last);
  }

  private static String show(SourceText answer, FieldType type, Council council) {
    return Optional.of(answer.value())
        .filter(text -> type == FieldType.DATE)
        .flatMap(PartialDate::parse)
        .map(date -> Dates.show(date, council).shown())
        .orElseGet(() -> LINE_BREAK.matcher(answer.value()).replaceAll(" "));
  }
}
