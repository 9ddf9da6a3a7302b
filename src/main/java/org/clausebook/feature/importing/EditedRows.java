package org.clausebook.feature.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.feature.importing.ImportRow.Outcome;
import org.clausebook.model.text.ClauseId;

/** What became of the blocks of an edited file, each in one row. */
final class EditedRows {
  private final Map<ClauseId, Section> printed;
  private final List<ImportRow> rows = new ArrayList<>();

  /**
   * No rows yet.
   *
   * @param printed the clauses as they were printed
   */
  EditedRows(Map<ClauseId, Section> printed) {
    this.printed = printed;
  }

  List<ImportRow> all() {
    return List.copyOf(rows);
  }

  /**
   * Rows of a section.
   *
   * @param untaken blocks of it that are told and not taken
   */
  void add(Pair pair, List<Block> untaken, Outcome outcome, String clause) {
    pair.section()
        .heading()
        .ifPresent(block -> rows.add(Rows.row(
            block,
            outcome == Outcome.OWN ? outcome : Outcome.LIBRARY,
            clause,
            pair.pass(),
            pair.score())));
    List<String> before = pair.template()
        .flatMap(template -> Optional.ofNullable(printed.get(template.id())))
        .map(section -> section.blocks().stream().map(Block::text).toList())
        .orElse(List.of());
    for (Block block : pair.section().blocks()) {
      boolean isKept = before.contains(block.text()) && outcome != Outcome.OWN;
      Outcome became =
          untaken.contains(block) ? Outcome.UNTAKEN : isKept ? Outcome.LIBRARY : outcome;
      rows.add(Rows.row(block, became, clause, pair.pass(), pair.score()));
    }
  }
}
