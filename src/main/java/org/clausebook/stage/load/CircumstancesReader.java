package org.clausebook.stage.load;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Suggestion;
import org.clausebook.model.Circumstances;
import org.clausebook.model.Country;
import org.clausebook.model.Fact;
import org.clausebook.model.FieldType;
import org.clausebook.model.Figure;
import org.clausebook.model.text.SourceText;
import org.clausebook.stage.load.yaml.Group;
import org.clausebook.stage.load.yaml.YamlValue.Mapping;

/** Reads from a profile what requirements ask of a council before they apply to it. */
final class CircumstancesReader {
  private final List<Diagnostic> problems;

  CircumstancesReader(List<Diagnostic> problems) {
    this.problems = problems;
  }

  /** What a profile says; a kind that is none is reported where its nouns are read. */
  Circumstances read(Mapping profile) {
    var group = Group.open(profile, problems);
    Optional<SourceText> kind = group.textIfAny("kind");
    Optional<Country> country = country(group);
    country.ifPresent(stated -> checkKind(kind, group.location(Circumstances.COUNTRY), stated));
    checkFact(group, Circumstances.TURNOVER, FieldType.MONEY);
    checkFact(group, Circumstances.EMPLOYEES, FieldType.YES_NO);
    return new Circumstances(
        kind.map(SourceText::value),
        country,
        pounds(group, Circumstances.TURNOVER)
            .or(() -> fact(group, Circumstances.TURNOVER, FieldType.MONEY)
                .flatMap(CircumstancesReader::wholePounds)),
        employees(group)
            .or(() -> fact(group, Circumstances.EMPLOYEES, FieldType.YES_NO)
                .map(text -> text.value().equals(FieldType.YES))));
  }

  /** Where a profile says them, by key. */
  static Map<String, Location> places(Mapping profile) {
    Map<String, Location> places = new LinkedHashMap<>();
    profile.entries().stream()
        .filter(entry -> Circumstances.KEYS.contains(entry.key()))
        .forEach(entry -> places.put(entry.key(), entry.value().location()));
    return places;
  }

  /** A parish in England may be called a community, so only the kinds of England are certain. */
  private void checkKind(Optional<SourceText> kind, Location place, Country stated) {
    kind.filter(text -> stated == Country.WALES
            && Circumstances.countryOf(text.value()).equals(Optional.of(Country.ENGLAND)))
        .ifPresent(text -> problems.add(Diagnostic.error(
            place,
            "'country' is 'Wales', but 'kind' is '" + text.value() + "' at " + text.start()
                + ", which only England has",
            "write 'country: England', or another kind, such as 'kind: community'")));
  }

  /** Reports a fact that says something else than the same key of the profile in its file. */
  private void checkFact(Group profile, String key, FieldType type) {
    Optional<SourceText> stated = profile.textIfAny(key).filter(text -> type.accepts(text.value()));
    Optional<SourceText> fact = fact(profile, key, type);
    if (stated.isPresent()
        && fact.isPresent()
        && stated.get().start().file().equals(fact.get().start().file())
        && !type.plain(stated.get().value()).equals(type.plain(fact.get().value()))) {
      problems.add(Diagnostic.error(
          fact.get().start(),
          "'" + key + "' is '" + fact.get().value() + "' here, but '"
              + stated.get().value() + "' at " + stated.get().start(),
          "make both the same, or take the wrong one of the two lines out"));
    }
  }

  /** The answer to an outline that asks the same, which is among the facts. */
  private static Optional<SourceText> fact(Group profile, String key, FieldType type) {
    return profile
        .mapping(Fact.FACTS)
        .map(facts -> Group.open(facts, new ArrayList<>()))
        .flatMap(facts -> facts.textIfAny(key))
        .filter(text -> type.accepts(text.value()));
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

  /** A number of pounds; pence make it a pound more. */
  Optional<Long> pounds(Group group, String key) {
    Optional<SourceText> written = group.text(key);
    written
        .filter(text -> !FieldType.MONEY.accepts(text.value()))
        .ifPresent(text -> problems.add(Diagnostic.error(
            text.start(),
            "'" + text.value() + "' is not " + FieldType.MONEY.called(),
            "write '"
                + Figure.meant(FieldType.MONEY, text.value()).map(Figure::shown).orElse("£85,000")
                + "'")));
    return written.flatMap(CircumstancesReader::wholePounds);
  }

  private static Optional<Long> wholePounds(SourceText amount) {
    return Figure.parse(FieldType.MONEY, amount.value())
        .map(figure -> figure.value().setScale(0, RoundingMode.CEILING).longValueExact());
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
