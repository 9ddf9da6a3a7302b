package org.clausebook.stage.source.block;

/**
 * What a person has to know about a file before its words are used.
 *
 * @param place where it is, {@code paragraph 12}; empty where the whole file is meant
 * @param message what is there: lower case, no full stop
 */
public record SourceRemark(String place, Kind kind, String message) {
  /** What a remark is about. */
  public enum Kind {
    /** A tracked change that was accepted or rejected. */
    CHANGE,
    /** A comment; its words are a block too. */
    COMMENT,
    /** Words that a reader of the file does not see. */
    HIDDEN,
    /** A macro, script or other program, which was not run. */
    PROGRAM,
    /** Something that was not understood or not read. */
    UNREAD,
    /** Something that was taken for what it may not be, such as a bold paragraph for a heading. */
    GUESS
  }
}
