package org.clausebook.model.document;

import java.util.List;

/**
 * A paragraph, list item or row of a table with its changes.
 *
 * @param revision {@code INSERTED} or {@code DELETED} where only one version has the block at all
 * @param shape what kind of block it is
 * @param isApart whether a blank line is before it
 * @param lead Markdown before the words: indentation, bullet, signs of a quotation
 * @param label of an item or paragraph, {@code a.} or {@code 3.1}, as the version has it that the
 *     block is taken from, the later one where both have it; empty without one
 */
public record RedlineBlock(
    Revision revision,
    Shape shape,
    boolean isApart,
    String lead,
    String label,
    List<RedlineRun> runs) {

  /** Kinds of blocks, as far as it matters which of them may be beside each other. */
  public enum Shape {
    PARAGRAPH,
    QUOTATION,
    ITEM,
    DEFINITION,
    CAPTION,
    ROW,

    /** The line between the head of a table and its rows. */
    RULE
  }

  public RedlineBlock {
    runs = List.copyOf(runs);
  }

  /** Whether anything in it changes; another label alone is no change. */
  public boolean hasChanged() {
    return revision != Revision.KEPT
        || runs.stream().anyMatch(run -> run.revision() != Revision.KEPT);
  }
}
