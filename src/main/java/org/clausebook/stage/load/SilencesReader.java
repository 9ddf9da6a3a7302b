package org.clausebook.stage.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.Silence;
import org.clausebook.model.text.SourceText;
import org.clausebook.stage.load.yaml.Group;
import org.clausebook.stage.load.yaml.Keys;
import org.clausebook.stage.load.yaml.YamlValue.Mapping;

/** Reads which findings of {@code lint} are meant to be so. */
final class SilencesReader {
  private static final String KEY = "lint";

  private final List<Diagnostic> problems;

  SilencesReader(List<Diagnostic> problems) {
    this.problems = problems;
  }

  /** Those of a policy, each for the whole of it or for a clause. */
  List<Silence> read(Group group) {
    var silences = new ArrayList<Silence>();
    for (Mapping mapping : group.mappings(KEY)) {
      Group written = Group.of(mapping, Keys.of("silences"), problems);
      Optional<SourceText> clause = written.text("in");
      // One that names a clause nobody can read must not silence the whole policy.
      if (clause.isPresent() == written.has("in")) {
        silence(written, clause).ifPresent(silences::add);
      } else {
        silence(written, clause);
      }
    }
    return silences;
  }

  /** Those of a clause of the library, for its own words. */
  List<Silence> read(Group group, SourceText clause) {
    return group.mappings(KEY).stream()
        .map(mapping -> Group.of(mapping, Keys.of("silences of a clause"), problems))
        .flatMap(written -> silence(written, Optional.of(clause)).stream())
        .toList();
  }

  private static Optional<Silence> silence(Group group, Optional<SourceText> clause) {
    Optional<SourceText> rule =
        group.requiredText("silence", "write the id of a rule: 'silence: long-sentence'");
    Optional<SourceText> because = group.requiredText(
        "because", "write why it is meant to be so: 'because: quoted from the insurer's terms'");
    return rule.flatMap(
        id -> because.map(reason -> new Silence(id, clause, reason, group.location())));
  }
}
