package org.clausebook.stage.resolve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.Circumstances;
import org.clausebook.model.Council;
import org.clausebook.model.Fact;
import org.clausebook.model.Field;
import org.clausebook.model.FieldType;
import org.clausebook.model.Gap;
import org.clausebook.model.PolicySources;
import org.clausebook.model.text.SourceText;

/** The facts of a council as they are for one policy: overlay, profile, default. */
final class FactsInForce {
  private static final String STAND_IN = "…";

  /** What is true of a council in all of its policies, since requirements depend on it. */
  private static final List<String> OF_THE_COUNCIL =
      List.of(Circumstances.EMPLOYEES, Circumstances.TURNOVER);

  private FactsInForce() {}

  /** The council with those facts; each that is missing or pending is reported. */
  static Council of(PolicySources sources, Gaps gaps, List<Diagnostic> problems) {
    Council council = sources.council();
    Map<String, Fact> facts = new LinkedHashMap<>(council.facts());
    sources.overlay().choices().facts().forEach((path, fact) -> {
      contradiction(path, fact, facts).ifPresent(problems::add);
      facts.put(path, fact);
    });
    for (Field field : sources.outline().fields().values()) {
      Optional<Fact> fact = Optional.ofNullable(facts.get(field.path())).or(field::standard);
      fact.ifPresent(f -> facts.put(field.path(), f));
      if (fact.isEmpty() && field.isRequired()) {
        Location place = council.place(field.group());
        problems.add(unset(field, sources.outline().policy(), place));
        // In its place, so that nothing more is said of it.
        facts.put(field.path(), Fact.text(SourceText.of(STAND_IN, place)));
      }
      fact.filter(Fact::isPending).ifPresent(pending -> {
        report(field, pending.location(), gaps);
        if (!gaps.isDraft()) {
          facts.put(field.path(), Fact.text(SourceText.of(STAND_IN, pending.location())));
        }
      });
    }
    return council.withFacts(facts);
  }

  /** That a policy says of the whole council what its profile denies. */
  private static Optional<Diagnostic> contradiction(
      String path, Fact fact, Map<String, Fact> profile) {
    return Optional.ofNullable(profile.get(path))
        .filter(stated -> OF_THE_COUNCIL.contains(path))
        .filter(stated -> !stated.isPending() && !fact.isPending() && !stated.is(fact.value()))
        .map(stated -> Diagnostic.error(
            fact.location(),
            "'" + path + "' is '" + fact.value() + "' here, but '" + stated.value() + "' at "
                + stated.location(),
            "make both the same, or take this line out"));
  }

  private static void report(Field field, Location place, Gaps gaps) {
    gaps.pending(
        field.path(),
        new Gap(Condition.COUNCIL + field.path(), Gap.Kind.ANSWER, field.question(), place),
        "write the answer in place of 'pending'" + suchAs(field) + "; it answers: "
            + field.wholeQuestion());
  }

  private static String suchAs(Field field) {
    boolean isAnything = field.example().isEmpty() && field.type() == FieldType.TEXT;
    return isAnything ? "" : ", such as '" + field.sampleAnswer() + "'";
  }

  private static Diagnostic unset(Field field, String policy, Location place) {
    return Diagnostic.error(
        place,
        "'" + field.path() + "' is not set, and '" + policy + "' asks for it",
        "add under '" + field.group() + ":' the line '" + field.key() + ": " + field.sampleAnswer()
            + "'; it answers: " + field.wholeQuestion());
  }
}
