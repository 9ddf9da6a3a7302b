package org.clausebook.stage.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Suggestion;
import org.clausebook.model.Circumstances;
import org.clausebook.model.Country;
import org.clausebook.model.Fact;
import org.clausebook.model.FieldType;
import org.clausebook.model.text.SourceText;
import org.clausebook.stage.load.yaml.Group;
import org.clausebook.stage.load.yaml.YamlValue.Mapping;

/** Reads from a profile what requirements ask of a council before they apply to it. */
final class CircumstancesReader {
  private static final Pattern POUNDS = Pattern.compile("[0-9]{1,12}");

  private final List<Diagnostic> problems;

  CircumstancesReader(List<Diagnostic> problems) {
    this.problems = problems;
  }

  /** What a profile says; a kind that is none is reported where its nouns are read. */
  Circumstances read(Mapping profile) {
    var group = Group.open(profile, problems);
    return new Circumstances(
        group.textIfAny("kind").map(SourceText::value),
        country(group),
        pounds(group, "turnover"),
        employees(group).or(() -> answered(group)));
  }

  /** The answer to an outline that asks whether anybody is employed, which is among the facts. */
  private static Optional<Boolean> answered(Group profile) {
    return profile
        .mapping(Fact.FACTS)
        .map(facts -> Group.open(facts, new ArrayList<>()))
        .flatMap(facts -> facts.textIfAny(Circumstances.EMPLOYEES))
        .map(SourceText::value)
        .filter(FieldType.YES_NO::accepts)
        .map(FieldType.YES::equals);
  }

  Optional<Country> country(Group group) {
    Optional<SourceText> written = group.text(Circumstances.COUNTRY);
    Optional<Country> country = written.map(SourceText::value).flatMap(Country::of);
    if (written.isPresent() && country.isEmpty()) {
      problems.add(Diagnostic.error(
          written.get().start(),
          "no country is called '" + written.get().value() + "' here",
          Suggestion.hint(written.get().value(), Country.words())));
    }
    return country;
  }

  /** A number of pounds. */
  Optional<Long> pounds(Group group, String key) {
    Optional<SourceText> written = group.text(key);
    Optional<SourceText> number =
        written.filter(text -> POUNDS.matcher(text.value()).matches());
    if (written.isPresent() && number.isEmpty()) {
      String meant = written.get().value().strip().replaceAll("^£ *|[, ]|[.]00?$", "");
      problems.add(Diagnostic.error(
          written.get().start(),
          "'" + written.get().value() + "' is not a number of pounds",
          "write '" + key + ": " + (POUNDS.matcher(meant).matches() ? meant : "85000")
              + "': whole pounds in figures, without '£' and without commas"));
    }
    return number.map(text -> Long.valueOf(text.value()));
  }

  Optional<Boolean> employees(Group group) {
    Optional<SourceText> written = group.text(Circumstances.EMPLOYEES);
    Optional<SourceText> answer = written.filter(text -> FieldType.YES_NO.accepts(text.value()));
    if (written.isPresent() && answer.isEmpty()) {
      problems.add(Diagnostic.error(
          written.get().start(),
          "'" + written.get().value() + "' is not 'yes' or 'no'",
          "write 'employees: yes' where anybody is employed, such as a clerk; otherwise"
              + " 'employees: no'"));
    }
    return answer.map(text -> text.value().equals(FieldType.YES));
  }
}
