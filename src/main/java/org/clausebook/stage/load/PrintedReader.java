package org.clausebook.stage.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.ControlPlace;
import org.clausebook.model.PrintedLine;
import org.clausebook.model.text.SourceText;
import org.clausebook.stage.load.yaml.Group;
import org.clausebook.stage.load.yaml.Keys;
import org.clausebook.stage.load.yaml.YamlValue;
import org.clausebook.stage.load.yaml.YamlValue.Mapping;

/** Reads the lines that a policy prints under its title or after its last clause. */
final class PrintedReader {
  private static final String KEY = "printed";
  private static final String LINE = "line";
  private static final String PLACE = "at";
  private static final List<String> PLACES =
      List.of(ControlPlace.TOP.key(), ControlPlace.BOTTOM.key());

  private final List<Diagnostic> problems;

  PrintedReader(List<Diagnostic> problems) {
    this.problems = problems;
  }

  /** In order; an entry that is no line is reported and left out. */
  List<PrintedLine> lines(Group group) {
    var lines = new ArrayList<PrintedLine>();
    for (YamlValue item : group.list(KEY)) {
      if (item instanceof Mapping mapping && isPlaced(mapping)) {
        placed(mapping).ifPresent(lines::add);
      } else {
        group
            .entry(KEY, item)
            .ifPresent(text -> lines.add(new PrintedLine(text, Optional.empty())));
      }
    }
    return lines;
  }

  /** Rather than a line with a colon in it, which YAML takes for a group. */
  private static boolean isPlaced(Mapping mapping) {
    return mapping.entries().isEmpty()
        || mapping.entries().stream()
            .anyMatch(entry -> entry.key().equals(LINE) || entry.key().equals(PLACE));
  }

  private Optional<PrintedLine> placed(Mapping mapping) {
    var group = Group.of(mapping, Keys.of("printed lines"), problems);
    Optional<SourceText> line =
        group.requiredText(LINE, "write 'line:' and the words that are printed");
    Optional<ControlPlace> at = place(group);
    return line.map(text -> new PrintedLine(text, at));
  }

  /** Where lines are printed, if the group says so. */
  Optional<ControlPlace> place(Group group) {
    return new PresentationReader(problems)
        .choice(
            group,
            PLACE,
            "place of closing lines",
            key -> ControlPlace.of(key).filter(place -> PLACES.contains(place.key())),
            PLACES);
  }
}
