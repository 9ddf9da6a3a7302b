package org.clausebook.stage.compose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.ResolvedPolicy;
import org.clausebook.model.text.TracedText;

/** The merge fields of document control: {@code ${owner}} and {@code ${number}}. */
final class ControlFields {
  /** Their names. */
  static final List<String> NAMES = List.of("owner", "number");

  private ControlFields() {}

  /** The value that a council may write for one of them. */
  static String sample(String name) {
    return name.equals(NAMES.get(0)) ? "the Clerk" : "\"1\"";
  }

  /** All merge fields of a policy; the owner may hold those that are not of document control. */
  static FieldValues of(ResolvedPolicy policy, List<Diagnostic> problems) {
    FieldValues others = FieldValues.of(policy, GapMarks.byField(policy, problems));
    Map<String, TracedText> all = new LinkedHashMap<>(others.byPath());
    policy
        .details()
        .number()
        .map(OneLine::of)
        .ifPresent(number -> all.put("number", number.as("number")));
    policy.details().owner().ifPresent(owner -> {
      var references = new References(policy, others);
      MergeFieldFiller.Values values = (field, place) -> references
          .find(field.name(), place, problems)
          .map(value -> CapitalMarks.mark(value, field.capital()));
      var filler = new MergeFieldFiller(TextForm.PLAIN, values, problems);
      TracedText words = OneLine.of(filler.fill(TracedText.of(owner)));
      all.put("owner", FactMarks.mark(words.as("owner")));
    });
    return new FieldValues(all);
  }
}
