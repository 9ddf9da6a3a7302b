package org.clausebook.feature.importing;

import java.util.List;
import java.util.Optional;
import org.clausebook.model.text.ClauseId;

/**
 * A clause of the council's own, made of a part of the file.
 *
 * @param level from 1
 * @param heading as the file has it; empty for text under none
 * @param blocks under the heading, as the file has them
 */
record OwnClause(ClauseId id, int level, Optional<Block> heading, List<Block> blocks) {
  OwnClause {
    blocks = List.copyOf(blocks);
  }

  String label() {
    return heading.map(Block::label).orElse("");
  }

  /** The words of its heading, without marks. */
  String title() {
    return heading.map(block -> PlainWords.of(block.text())).orElse("");
  }
}
