package org.clausebook.model;

import java.util.Optional;
import org.clausebook.diagnostic.Location;

/** One change that an overlay makes to a policy, in the verbs of legislative drafting. */
public sealed interface Amendment {
  /** The clause that is amended; of an insert, the clause that is new. */
  ClauseId clause();

  /** Where the amendment names its clause. */
  Location location();

  /** What happens to the words of the clause. */
  default Optional<Rewording> rewording() {
    return Optional.empty();
  }

  /** Where the clause is put. */
  default Optional<Placement> target() {
    return Optional.empty();
  }

  /** The clause that is added. */
  default Optional<Clause> added() {
    return Optional.empty();
  }

  /** Whether the clause is left out. */
  default boolean isOmission() {
    return false;
  }

  /**
   * Puts other words in place of a phrase, or of the whole body.
   *
   * @param words the phrase as the library writes it, merge fields included; it must stand in the
   *     clause exactly once, and any white space matches any other
   */
  record Substitute(ClauseId clause, Optional<SourceText> words, SourceText with, Location location)
      implements Amendment {
    @Override
    public Optional<Rewording> rewording() {
      String what = words.isPresent() ? "words substituted" : "body substituted";
      return Optional.of(new Rewording(Part.BODY, what, words, Optional.of(with), location));
    }
  }

  /** Begins a new paragraph before a phrase, which must stand in the clause exactly once. */
  record Split(ClauseId clause, SourceText before, Location location) implements Amendment {
    @Override
    public Optional<Rewording> rewording() {
      return Optional.of(new Rewording(
          Part.BODY, "paragraph split", Optional.of(before), Optional.empty(), location));
    }
  }

  /** Gives a clause another heading. */
  record Retitle(ClauseId clause, SourceText with, Location location) implements Amendment {
    @Override
    public Optional<Rewording> rewording() {
      return Optional.of(
          new Rewording(Part.HEADING, "retitled", Optional.empty(), Optional.of(with), location));
    }
  }

  /** Adds a clause of the council's own. */
  record Insert(Clause inserted, Placement placement) implements Amendment {
    @Override
    public ClauseId clause() {
      return inserted.id();
    }

    @Override
    public Location location() {
      return inserted.location();
    }

    @Override
    public Optional<Placement> target() {
      return Optional.of(placement);
    }

    @Override
    public Optional<Clause> added() {
      return Optional.of(inserted);
    }
  }

  /** Puts a clause in another place. */
  record Move(ClauseId clause, Placement placement, Location location) implements Amendment {
    @Override
    public Optional<Placement> target() {
      return Optional.of(placement);
    }
  }

  /** Leaves a clause out; those that follow are renumbered. */
  record Omit(ClauseId clause, Location location) implements Amendment {
    @Override
    public boolean isOmission() {
      return true;
    }
  }

  /** A part of a clause that has words of its own. */
  enum Part {
    HEADING,
    BODY
  }

  /**
   * New words for a part of a clause.
   *
   * @param what it does, in a few words for a reader
   * @param phrase the words concerned; empty for all
   * @param with the words that take their place; empty for a paragraph break before them
   */
  record Rewording(
      Part part,
      String what,
      Optional<SourceText> phrase,
      Optional<SourceText> with,
      Location location) {}

  /**
   * A place in the order of clauses, named by a neighbour.
   *
   * @param location where the neighbour is named
   */
  record Placement(Side side, ClauseId neighbour, Location location) {}

  /** On which side of its neighbour a clause is put. */
  enum Side {
    BEFORE,
    AFTER
  }
}
