package org.clausebook.model;

import java.util.Optional;

/**
 * How the words around the clauses are laid out, as far as one file says so.
 *
 * @param contents whether the clauses are listed before the first of them
 * @param closing where those lines of the adoption are that do not say so themselves
 */
public record Surroundings(Optional<ContentsList> contents, Optional<ControlPlace> closing) {
  /** The defaults, for a file that says nothing. */
  public static Surroundings none() {
    return new Surroundings(Optional.empty(), Optional.empty());
  }

  /** The values of this file, completed from another one. */
  public Surroundings over(Surroundings farther) {
    return new Surroundings(contents.or(farther::contents), closing.or(farther::closing));
  }

  /** The same, with a list of the clauses. */
  public Surroundings listed() {
    return new Surroundings(Optional.of(ContentsList.ON), closing);
  }

  /** The same without a place for those lines, each of which has its own. */
  public Surroundings unplaced() {
    return new Surroundings(contents, Optional.empty());
  }

  /** Whether those lines are under the title. */
  public boolean isClosingFirst() {
    return closing.filter(place -> place == ControlPlace.TOP).isPresent();
  }

  /** Whether the clauses are listed, where nobody says so by the length of the text. */
  public ContentsList list() {
    return contents.orElse(ContentsList.AUTO);
  }
}
