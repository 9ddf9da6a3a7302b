package org.clausebook.stage.source.block;

/**
 * What becomes of the tracked changes in a file.
 *
 * <p>They are two texts in one file, and which of them the council means is not in it. So by
 * default a file that holds some is refused, with a hint that names the choice.
 */
public enum TrackedChanges {
  /** Refuse a file that holds some. */
  ASK,
  /** Read the text as it is once all are accepted. */
  ACCEPT,
  /** Read the text as it was before them. */
  REJECT
}
