package org.clausebook.stage.resolve;

import java.util.Optional;

/**
 * A stretch of a body that an amendment names.
 *
 * @param start offset of its first character
 * @param end offset after its last
 * @param block the paragraph or item it is; empty for a phrase
 */
record Span(int start, int end, Optional<Block> block) {
  static Span of(int start, int end) {
    return new Span(start, end, Optional.empty());
  }

  /** The words of a block, its letter or number apart. */
  static Span of(Block block) {
    return new Span(block.text(), block.end(), Optional.of(block));
  }
}
