package org.clausebook.stage.compose;

import java.util.Optional;
import org.clausebook.model.Council;
import org.clausebook.model.Fact;
import org.clausebook.model.FieldType;
import org.clausebook.model.record.PartialDate;
import org.clausebook.model.text.Origin;
import org.clausebook.model.text.SourceText;
import org.clausebook.model.text.TracedText;
import org.clausebook.model.text.TracedTextBuilder;

/** Writes facts as a document prints them: dates in the council's style, amounts in one way, lists with "and". */
final class FactText {
  private static final String SEPARATOR = ", ";

  private FactText() {}

  static TracedText show(Fact fact, Council council) {
    Optional<String> and = council.nouns().vocabulary().and();
    var shown = new TracedTextBuilder(64);
    int last = fact.answers().size() - 1;
    for (int i = 0; i <= last; i++) {
      SourceText answer = fact.answers().get(i);
      if (i > 0) {
        String joint = i == last ? and.map(word -> " " + word + " ").orElse(SEPARATOR) : SEPARATOR;
        shown.append(joint, Origin.made(answer.start()));
      }
      shown.append(show(answer, fact.type(), council));
    }
    return shown.build();
  }

  private static TracedText show(SourceText answer, FieldType type, Council council) {
    return Optional.of(answer.value())
        .filter(text -> type == FieldType.DATE)
        .flatMap(PartialDate::parse)
        .map(date -> Dates.show(date, council).shown())
        .or(() -> Optional.of(type.plain(answer.value())).filter(text -> type.isFigure()))
        .map(shown -> TracedText.of(shown, Origin.made(answer.start())))
        .orElseGet(() -> OneLine.blanks(TracedText.of(answer)));
  }
}
