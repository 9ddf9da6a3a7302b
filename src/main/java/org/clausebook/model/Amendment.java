package org.clausebook.model;

import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.text.ClauseId;
import org.clausebook.model.text.SourceText;

/** One change that an overlay makes to a policy, in the verbs of legislative drafting. */
public sealed interface Amendment {
  /** The clause that is amended; of an insert, the clause that is new. */
  ClauseId clause();

  /** Where the amendment names its clause. */
  Location location();

  /** This amendment, if it changes the words of its clause. */
  default Optional<Reword> reword() {
    return Optional.empty();
  }

  /** Where the clause is put. */
  default Optional<Placement> placement() {
    return Optional.empty();
  }

  /** The clause that is added. */
  default Optional<Clause> added() {
    return Optional.empty();
  }

  /** This amendment, if it puts its clause under the heading of another. */
  default Optional<Merge> merge() {
    return Optional.empty();
  }

  /** The requirements that the clause it adds meets. */
  default List<SourceText> meets() {
    return List.of();
  }

  /** Whether the clause is left out. */
  default boolean isOmission() {
    return false;
  }

  /**
   * Changes words of a clause: substitutes, retitles or splits it, or changes one of its parts.
   *
   * @param target what is changed; empty for the whole
   */
  record Reword(
      ClauseId clause, Part part, Optional<Target> target, Change change, Location location)
      implements Amendment {
    @Override
    public Optional<Reword> reword() {
      return Optional.of(this);
    }
  }

  /** Adds a clause of the council's own, which may meet requirements. */
  record Insert(Clause inserted, Placement place, List<SourceText> meets) implements Amendment {
    public Insert {
      meets = List.copyOf(meets);
    }

    /** One that says nothing of what its clause meets. */
    public Insert(Clause inserted, Placement place) {
      this(inserted, place, List.of());
    }

    @Override
    public ClauseId clause() {
      return inserted.id();
    }

    @Override
    public Location location() {
      return inserted.location();
    }

    @Override
    public Optional<Placement> placement() {
      return Optional.of(place);
    }

    @Override
    public Optional<Clause> added() {
      return Optional.of(inserted);
    }
  }

  /** Puts a clause, with those under it, in another place. */
  record Move(ClauseId clause, Placement place, Location location) implements Amendment {
    @Override
    public Optional<Placement> placement() {
      return Optional.of(place);
    }
  }

  /** Leaves a clause out, with those under it; those that follow are renumbered. */
  record Omit(ClauseId clause, Location location) implements Amendment {
    @Override
    public boolean isOmission() {
      return true;
    }
  }

  /**
   * Puts the words of a clause at the end of another, whose heading is then above both.
   *
   * @param into the clause that takes the words
   * @param intoLocation where that clause is named
   */
  record Merge(ClauseId clause, ClauseId into, Location intoLocation, Location location)
      implements Amendment {
    @Override
    public Optional<Merge> merge() {
      return Optional.of(this);
    }
  }

  /** A part of a clause that has words of its own. */
  enum Part {
    HEADING("heading"),
    BODY("body");

    private final String word;

    Part(String word) {
      this.word = word;
    }

    /** The note for readers. */
    public String word() {
      return word;
    }
  }

  /** How much of a body is meant by the words that name it. */
  enum Grain {
    /** The words themselves; they must be in the body exactly once. */
    PHRASE("words"),
    /** The paragraph that begins with the words. */
    PARAGRAPH("paragraph"),
    /** The list item that begins with the words, its letter or number apart. */
    ITEM("item");

    private final String key;

    Grain(String key) {
      this.key = key;
    }

    /** The key in YAML, which is also what readers are told. */
    public String key() {
      return key;
    }
  }

  /**
   * A place in a body, named by its words. Any white space matches any other; merge fields are
   * written as the library writes them.
   */
  record Target(Grain grain, SourceText words) {}

  /**
   * A place in the order of clauses, named by a neighbour.
   *
   * @param location where the neighbour is named
   */
  record Placement(Side side, ClauseId neighbour, Location location) {}

  /** Where something is put, seen from its neighbour. */
  enum Side {
    BEFORE,
    AFTER,
    /** The place of the last clause under it, one level below. */
    UNDER
  }
}
