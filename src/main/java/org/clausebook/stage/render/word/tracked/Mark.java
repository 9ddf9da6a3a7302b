package org.clausebook.stage.render.word.tracked;

import java.util.List;
import java.util.stream.Stream;

/** What became of a word, or of the mark at the end of a paragraph. */
enum Mark {
  KEPT("", ""),
  DELETED("w:del", ""),
  INSERTED("w:ins", ""),
  MOVED_FROM("w:moveFrom", ""),
  MOVED_TO("w:moveTo", ""),

  /** Words deleted where their clause has moved to: neither text has them here. */
  PASSING("w:ins", "w:del");

  private final String outer;
  private final String inner;

  Mark(String outer, String inner) {
    this.outer = outer;
    this.inner = inner;
  }

  /** The elements that say so, the outermost first. */
  List<String> names() {
    return Stream.of(outer, inner).filter(name -> !name.isEmpty()).toList();
  }

  boolean isBefore() {
    return this == KEPT || this == DELETED || this == MOVED_FROM;
  }

  boolean isAfter() {
    return this == KEPT || this == INSERTED || this == MOVED_TO;
  }

  boolean isDeletion() {
    return this == DELETED || this == PASSING;
  }

  /** The same in the place that a clause has moved to. */
  Mark arrived() {
    return this == KEPT ? MOVED_TO : this == DELETED ? PASSING : this;
  }

  /** The same in the place that a clause has left. */
  Mark left() {
    return this == DELETED ? MOVED_FROM : this;
  }

  /** Rows of tables do not move: they go, and come again. */
  Mark inTable() {
    return this == MOVED_FROM ? DELETED : this == MOVED_TO ? INSERTED : this;
  }
}
