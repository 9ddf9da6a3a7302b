package org.clausebook.stage.load;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.ClauseInForce;
import org.clausebook.model.Outline.Slot;
import org.clausebook.model.text.SourceText;
import org.clausebook.stage.load.yaml.Group;
import org.clausebook.stage.load.yaml.YamlValue;
import org.clausebook.stage.load.yaml.YamlValue.Entry;
import org.clausebook.stage.load.yaml.YamlValue.Mapping;
import org.clausebook.stage.load.yaml.YamlValue.Scalar;
import org.clausebook.stage.load.yaml.YamlValue.Sequence;

/** Reads the order of an outline's clauses: ids, and below an id with a colon those under it. */
final class SlotReader {
  private final List<Diagnostic> problems;
  private final List<Slot> slots = new ArrayList<>();

  SlotReader(List<Diagnostic> problems) {
    this.problems = problems;
  }

  List<Slot> read(Group outline) {
    int before = problems.size();
    readAll(outline.list("clauses"), 1);
    if (slots.isEmpty() && problems.size() == before) {
      problems.add(Diagnostic.error(
          outline.location("clauses"),
          "this outline names no clause",
          "write 'clauses:' and below it '- ' and the id of each clause"));
    }
    return slots;
  }

  private void readAll(List<YamlValue> items, int level) {
    for (YamlValue item : items) {
      if (item instanceof Scalar scalar) {
        add(scalar.text(), level);
      } else if (item instanceof Mapping mapping && mapping.entries().size() == 1) {
        readParent(mapping.entries().get(0), level);
      } else {
        problems.add(Diagnostic.error(
            item.location(),
            "an entry of 'clauses' must be the id of a clause, not " + item.kind(),
            "write '- ' and one id; put a colon after it if there are clauses under it"));
      }
    }
  }

  private void readParent(Entry entry, int level) {
    add(SourceText.of(entry.key(), entry.location()), level);
    if (level == ClauseInForce.DEEPEST) {
      problems.add(Diagnostic.error(
          entry.location(),
          "clauses go at most " + ClauseInForce.DEEPEST + " levels deep",
          "put those under '" + entry.key() + "' one level higher"));
    } else if (entry.value() instanceof Sequence sequence) {
      readAll(sequence.items(), level + 1);
    } else {
      problems.add(Diagnostic.error(
          entry.value().location(),
          "'" + entry.key() + "' must be followed by a list of ids",
          "begin each id below it with '- ', or take the colon out"));
    }
  }

  private void add(SourceText written, int level) {
    ClauseReader.id(written.value(), written.start(), problems).ifPresent(id -> {
      if (slots.stream().anyMatch(slot -> slot.clause().equals(id))) {
        problems.add(Diagnostic.error(
            written.start(),
            "clause '" + id + "' is listed twice in this outline",
            "keep one of the two lines"));
      } else {
        slots.add(new Slot(id, level, written.start()));
      }
    });
  }
}
