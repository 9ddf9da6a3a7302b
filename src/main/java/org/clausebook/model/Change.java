package org.clausebook.model;

import org.clausebook.model.Amendment.Side;
import org.clausebook.model.Amendment.Target;
import org.clausebook.model.text.SourceText;

/** The change to words that an amendment names. */
public sealed interface Change {

  /** The change in a few words for a reader. */
  String what();

  /** Whether the words that are named stay, and others are put beside them. */
  default boolean isBeside() {
    return false;
  }

  <R> R accept(Cases<R> cases);

  /** One answer for each kind of change. */
  interface Cases<R> {
    R replace(SourceText with);

    R remove();

    R breakBefore();

    R insert(Side side, SourceText text);

    R move(Side side, Target neighbour);
  }

  /** Other words take their place. */
  record Replace(SourceText with) implements Change {
    @Override
    public String what() {
      return "substituted";
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.replace(with);
    }
  }

  /** They are left out. */
  record Remove() implements Change {
    @Override
    public String what() {
      return "omitted";
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.remove();
    }
  }

  /** A new paragraph begins with them. */
  record BreakBefore() implements Change {
    @Override
    public String what() {
      return "begin a paragraph";
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.breakBefore();
    }
  }

  /** A paragraph or item is put beside them. */
  record Insert(Side side, SourceText text) implements Change {
    @Override
    public String what() {
      return "inserted";
    }

    @Override
    public boolean isBeside() {
      return true;
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.insert(side, text);
    }
  }

  /** They are put beside another paragraph or item of the same clause. */
  record Move(Side side, Target neighbour) implements Change {
    @Override
    public String what() {
      return "moved";
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.move(side, neighbour);
    }
  }
}
