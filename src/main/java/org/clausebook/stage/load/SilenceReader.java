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

/** Reads which findings a policy silences, under {@code lint}. */
final class SilenceReader {
  private final List<Diagnostic> problems;

  SilenceReader(List<Diagnostic> problems) {
    this.problems = problems;
  }

  List<Silence> read(List<Mapping> written) {
    var silences = new ArrayList<Silence>();
    for (Mapping mapping : written) {
      read(Group.of(mapping, Keys.of("overlay/lint"), problems)).ifPresent(silences::add);
    }
    return silences;
  }

  private Optional<Silence> read(Group group) {
    Optional<SourceText> rule =
        group.requiredText("silence", "write the id of a rule: 'silence: long-sentence'");
    Optional<SourceText> because = group.requiredText(
        "because", "write why it is meant to be so: 'because: quoted from the insurer's terms'");
    Optional<SourceText> clause = group.text("in");
    // One that names a clause nobody can read must not silence the whole policy.
    boolean isReadable = clause.isPresent() == group.has("in");
    return rule.filter(id -> isReadable)
        .flatMap(id -> because.map(reason -> new Silence(id, clause, reason, group.location())));
  }
}
