package org.clausebook.model;

import java.util.List;
import java.util.Optional;

/**
 * The languages of policies, as far as one file says so.
 *
 * @param order the languages in the order in which they are printed
 * @param showsUnchecked whether a translation that nobody has checked is printed with a notice;
 *     otherwise it is a mistake
 */
public record Languages(
    Optional<List<Language>> order,
    Optional<Arrangement> arrangement,
    Optional<Boolean> showsUnchecked) {
  public Languages {
    order = order.map(List::copyOf);
  }

  /** The defaults, for a file that says nothing. */
  public static Languages none() {
    return new Languages(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The values of this file, completed from another one. */
  public Languages over(Languages farther) {
    return new Languages(
        order.or(farther::order),
        arrangement.or(farther::arrangement),
        showsUnchecked.or(farther::showsUnchecked));
  }

  /** English, where nobody says so. */
  public List<Language> printed() {
    return order.orElse(List.of(Language.ENGLISH));
  }

  /** Whether anything is printed in Welsh. */
  public boolean hasWelsh() {
    return printed().contains(Language.WELSH);
  }

  /** Whether the columns face each other. */
  public boolean areFacing() {
    return printed().size() > 1
        && arrangement.filter(a -> a == Arrangement.ONE_AFTER_THE_OTHER).isEmpty();
  }
}
