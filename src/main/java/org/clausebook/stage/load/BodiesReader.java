package org.clausebook.stage.load;

import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Suggestion;
import org.clausebook.model.Country;
import org.clausebook.model.Requirement.Bodies;
import org.clausebook.model.text.SourceText;
import org.clausebook.stage.load.yaml.Group;

/** Reads of which bodies something is asked. */
final class BodiesReader {
  private final List<String> kinds;
  private final List<Diagnostic> problems;

  /**
   * A reader of bodies.
   *
   * @param kinds those that there are
   */
  BodiesReader(List<String> kinds, List<Diagnostic> problems) {
    this.kinds = kinds;
    this.problems = problems;
  }

  /** Every body. */
  static Bodies all() {
    return new Bodies(
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  Bodies read(Group group) {
    var answers = new CircumstancesReader(problems);
    Optional<Long> above = answers.pounds(group, "turnover-above");
    Optional<Long> upTo = answers.pounds(group, "turnover-up-to");
    if (above.isPresent() && upTo.filter(ceiling -> ceiling <= above.get()).isPresent()) {
      problems.add(Diagnostic.error(
          group.location("turnover-up-to"),
          "no turnover is above " + above.get() + " and not above " + upTo.get(),
          "correct one of the two figures"));
    }
    Optional<Country> country = answers.country(group);
    return new Bodies(
        kinds(group, "kinds"),
        kinds(group, "except-kinds"),
        country,
        above,
        upTo,
        answers.employees(group));
  }

  private List<String> kinds(Group group, String key) {
    List<SourceText> written = group.texts(key);
    written.stream()
        .filter(kind -> !kinds.contains(kind.value()))
        .forEach(kind -> problems.add(Diagnostic.error(
            kind.start(),
            "no kind of body is called '" + kind.value() + "'",
            Suggestion.hint(kind.value(), kinds))));
    return written.stream().map(SourceText::value).toList();
  }
}
