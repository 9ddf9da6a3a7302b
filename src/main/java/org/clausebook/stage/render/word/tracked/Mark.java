package org.clausebook.stage.render.word.tracked;

import java.util.List;

/** What became of a word, or of the mark at the end of a paragraph. */
enum Mark {
  KEPT(List.of()),
  DELETED(List.of("w:del")),
  INSERTED(List.of("w:ins")),
  MOVED_FROM(List.of("w:moveFrom")),
  MOVED_TO(List.of("w:moveTo")),

  /** Deleted where its clause has moved to: neither text has it here. */
  PASSING(List.of("w:ins", "w:del"));

  private final List<String> names;

  Mark(List<String> names) {
    this.names = names;
  }

  /** The elements that say so, the outermost first. */
  List<String> names() {
    return names;
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
