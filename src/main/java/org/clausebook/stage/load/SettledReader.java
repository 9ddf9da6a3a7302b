package org.clausebook.stage.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Suggestion;
import org.clausebook.model.record.Settled;
import org.clausebook.model.text.ClauseId;
import org.clausebook.model.text.Fingerprint;
import org.clausebook.model.text.SourceText;
import org.clausebook.stage.load.yaml.Group;
import org.clausebook.stage.load.yaml.Keys;
import org.clausebook.stage.load.yaml.YamlValue.Mapping;

/** Reads which changes of the library a council has dealt with, under {@code settled}. */
final class SettledReader {

  private final List<Diagnostic> problems;

  SettledReader(List<Diagnostic> problems) {
    this.problems = problems;
  }

  List<Settled> read(List<Mapping> written) {
    var settled = new ArrayList<Settled>();
    for (Mapping mapping : written) {
      read(Group.of(mapping, Keys.of("overlay/settled"), problems)).ifPresent(settled::add);
    }
    return settled;
  }

  private Optional<Settled> read(Group group) {
    Optional<ClauseId> clause = group
        .requiredText("clause", "write the id of a clause: 'clause: scope'")
        .flatMap(id -> ClauseReader.id(id.value(), id.start(), problems));
    Optional<Settled.Way> way = group
        .requiredText("way", "write one of: " + String.join(", ", Settled.Way.words()))
        .flatMap(this::way);
    Optional<Fingerprint> change = group
        .requiredText("change", "take the entry out, and run 'policy take' for the clause")
        .flatMap(this::change);
    if (clause.isEmpty() || way.isEmpty() || change.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Settled(clause.get(), way.get(), change.get(), group.location("clause")));
  }

  private Optional<Settled.Way> way(SourceText written) {
    Optional<Settled.Way> way = Settled.Way.parse(written.value());
    if (way.isEmpty()) {
      problems.add(Diagnostic.error(
          written.start(),
          "'policy take' has no choice called '" + written.value() + "'",
          Suggestion.hint(written.value(), Settled.Way.words())));
    }
    return way;
  }

  private Optional<Fingerprint> change(SourceText written) {
    Optional<Fingerprint> change = Fingerprint.parse(written.value());
    if (change.isEmpty()) {
      problems.add(Diagnostic.error(
          written.start(),
          "this is not the fingerprint that 'policy take' wrote",
          "take the entry out, and run 'policy take' for the clause again"));
    }
    return change;
  }
}
