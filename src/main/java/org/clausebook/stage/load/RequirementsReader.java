package org.clausebook.stage.load;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Suggestion;
import org.clausebook.model.FieldType;
import org.clausebook.model.Requirement;
import org.clausebook.model.Requirement.Asker;
import org.clausebook.model.Requirement.Bodies;
import org.clausebook.model.Requirement.Instrument;
import org.clausebook.model.Requirement.Period;
import org.clausebook.model.Requirement.Source;
import org.clausebook.model.text.ClauseId;
import org.clausebook.model.text.SourceText;
import org.clausebook.stage.load.yaml.DateReader;
import org.clausebook.stage.load.yaml.Group;
import org.clausebook.stage.load.yaml.Keys;
import org.clausebook.stage.load.yaml.YamlValue.Entry;
import org.clausebook.stage.load.yaml.YamlValue.Mapping;

/** Reads files of {@code templates/requirements}. */
final class RequirementsReader {
  private static final String TOP = "requirements";

  private final Map<String, Requirement> known;
  private final List<String> kinds;
  private final List<Diagnostic> problems;
  private final Map<String, Requirement> requirements = new LinkedHashMap<>();

  /**
   * A reader of requirements.
   *
   * @param known those that are there already, in what is beneath
   * @param kinds of body that there are
   */
  RequirementsReader(
      Map<String, Requirement> known, List<String> kinds, List<Diagnostic> problems) {
    this.known = known;
    this.kinds = kinds;
    this.problems = problems;
  }

  /** Every requirement read so far, by id. */
  Map<String, Requirement> requirements() {
    return requirements;
  }

  void read(Mapping file) {
    var top = Group.of(file, Keys.of(TOP), problems);
    if (!top.has(TOP)) {
      problems.add(Diagnostic.error(
          file.location(),
          "'requirements' is missing",
          "write 'requirements:' above the requirements"));
    }
    top.mapping(TOP).ifPresent(mapping -> mapping.entries().forEach(this::read));
  }

  private void read(Entry entry) {
    if (!ClauseId.isValid(entry.key())) {
      problems.add(Diagnostic.error(
          entry.location(),
          "'" + entry.key() + "' cannot be the id of a requirement",
          "write lower-case words joined by '-'"));
    } else if (entry.value() instanceof Mapping mapping) {
      var group = Group.of(mapping, Keys.of("requirements/requirements"), problems);
      add(requirement(entry.key(), entry.location(), group));
    } else {
      problems.add(Diagnostic.error(
          entry.value().location(),
          "requirement '" + entry.key() + "' must be a group of keys, not "
              + entry.value().kind(),
          "indent 'says:' and the other keys below it"));
    }
  }

  private void add(Requirement requirement) {
    Optional<Requirement> first = Optional.ofNullable(known.get(requirement.id()))
        .or(() -> Optional.ofNullable(requirements.get(requirement.id())));
    if (first.isPresent()) {
      problems.add(Diagnostic.error(
          requirement.location(),
          "requirement '" + requirement.id() + "' is there already, at "
              + first.get().location(),
          "give one of the two another id, or delete it"));
    }
    requirements.putIfAbsent(requirement.id(), requirement);
  }

  private Requirement requirement(String id, Location location, Group group) {
    String says = required(group, "says", "write what is asked, in words of your own");
    Asker asker = group
        .requiredText("asked-by", "write who asks: one of " + String.join(", ", Asker.words()))
        .flatMap(this::asker)
        .orElse(Asker.COMMON);
    var instrument = new Instrument(
        required(group, "instrument", "write the Act, code, guide or scheme that asks it"),
        group.fact("section").map(SourceText::value),
        group.fact("edition").map(SourceText::value));
    Period period = period(group);
    Bodies bodies = group
        .mapping("for")
        .map(mapping -> new BodiesReader(kinds, problems)
            .read(Group.of(mapping, Keys.of("requirements/requirements/for"), problems)))
        .orElseGet(BodiesReader::all);
    return new Requirement(id, says, asker, instrument, period, bodies, source(group), location);
  }

  private static String required(Group group, String key, String hint) {
    return group
        .requiredFact(key, "write '" + key + ":' and " + hint.substring("write ".length()))
        .map(SourceText::value)
        .orElse("-");
  }

  private Optional<Asker> asker(SourceText written) {
    Optional<Asker> asker = Asker.of(written.value());
    if (asker.isEmpty()) {
      problems.add(Diagnostic.error(
          written.start(),
          "nobody who asks is called '" + written.value() + "'",
          Suggestion.hint(written.value(), Asker.words())));
    }
    return asker;
  }

  private Period period(Group group) {
    Optional<SourceText> until = group.text("until");
    var period = new Period(group.text("from").flatMap(this::day), until.flatMap(this::day));
    boolean isBackwards = period.from().isPresent()
        && period.until().filter(period.from().get()::isAfter).isPresent();
    if (isBackwards) {
      problems.add(Diagnostic.error(
          until.orElseThrow().start(),
          "this requirement ends before it begins, on " + period.from().get(),
          "correct one of the two dates"));
    }
    return period;
  }

  private Source source(Group group) {
    Optional<SourceText> address =
        group.requiredFact("source", "write 'source:' and the web address at which it can be read");
    address
        .filter(written -> !FieldType.WEB_ADDRESS.accepts(written.value()))
        .ifPresent(written -> problems.add(Diagnostic.error(
            written.start(),
            "'" + written.value() + "' is not " + FieldType.WEB_ADDRESS.called(),
            "write the whole address, such as 'https://www.legislation.gov.uk/ukpga/2000/36'")));
    LocalDate lookedUp = group
        .requiredText(
            "looked-up", "write 'looked-up:' and the day on which somebody last read it there")
        .flatMap(this::day)
        .orElse(DateReader.UNREADABLE.start());
    return new Source(address.map(SourceText::value).orElse("-"), lookedUp);
  }

  /** A date to the day. */
  private Optional<LocalDate> day(SourceText written) {
    return DateReader.read(written, problems).map(date -> {
      if (!date.start().equals(date.last())) {
        problems.add(Diagnostic.error(
            written.start(),
            "'" + written.value() + "' is more than one day",
            "write the day too, such as '" + date.start() + "'"));
      }
      return date.start();
    });
  }
}
