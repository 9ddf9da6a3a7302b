package org.clausebook.stage.compose;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Suggestion;
import org.clausebook.model.text.SourceText;
import org.clausebook.model.text.TracedText;

/** Fills phrases of the templates, such as {@code clause ${number}}, which ask for few values. */
record Phrases(TextForm form, List<Diagnostic> problems) {

  /** The filled phrase; a merge field that has no value in it is reported. */
  TracedText fill(SourceText phrase, Map<String, TracedText> values) {
    MergeFieldFiller.Values known = (field, place) -> {
      Optional<TracedText> value = Optional.of(field.name())
          .filter(name -> field.isValue())
          .flatMap(name -> Optional.ofNullable(values.get(name)));
      if (value.isEmpty()) {
        problems.add(Diagnostic.error(
            place.location(),
            "'" + field.name() + "' has no value here",
            Suggestion.hint(field.name(), values.keySet())));
      }
      return value.map(words -> form.escape(CapitalMarks.mark(words, field.capital())));
    };
    return new MergeFieldFiller(form, known, problems).fill(TracedText.of(phrase));
  }
}
