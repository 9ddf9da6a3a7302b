package org.clausebook.feature.explain;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.model.ClauseInForce;
import org.clausebook.model.text.NamedText;

/**
 * Where the words of one clause come from.
 *
 * @param number as it is printed
 * @param statutory the paragraphs and items in it that nobody may amend
 * @param meets the ids of the requirements that it meets
 */
public record ClauseOrigin(
    ClauseInForce clause,
    NamedText number,
    NamedText heading,
    NamedText body,
    List<StatutoryWords> statutory,
    List<String> meets) {
  public ClauseOrigin {
    statutory = List.copyOf(statutory);
    meets = List.copyOf(meets);
  }

  /** The texts of the clause, in reading order. */
  public List<NamedText> texts() {
    return List.of(number, heading, body);
  }

  /** Whether words were found in one of them. */
  public boolean has(FoundWords found) {
    return texts().stream().anyMatch(text -> text.what().equals(found.what()));
  }

  /** The values that are printed in it, each merge field once. */
  public List<PrintedRun> values() {
    List<PrintedRun> values = new ArrayList<>(PrintedRun.values(heading));
    PrintedRun.values(body).stream()
        .filter(value -> values.stream().noneMatch(known -> known.field().equals(value.field())))
        .toList()
        .forEach(values::add);
    return values;
  }
}
