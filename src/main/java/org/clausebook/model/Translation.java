package org.clausebook.model;

import java.util.Optional;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.record.PartialDate;
import org.clausebook.model.text.Fingerprint;
import org.clausebook.model.text.SourceText;

/**
 * What a file says about its words in a second language.
 *
 * @param of what tells the English that they were made from, as the file says
 * @param english what tells the English that is beside them now
 * @param checked when somebody who knows the language checked them; empty if nobody has
 * @param isWhole whether no word is missing; one that is was reported already
 * @param location where they are
 */
public record Translation(
    Optional<SourceText> of,
    String english,
    Optional<PartialDate> checked,
    boolean isWhole,
    Location location) {
  /** How many hexadecimal digits of a SHA-256 tell one English text from another. */
  public static final int DIGITS = 8;

  /** Whether the English was changed since. */
  public boolean isStale() {
    return of.filter(written -> !written.value().equals(english)).isPresent();
  }

  /** The fingerprint of a text, whichever way it is wrapped in its file. */
  public static String mark(String text) {
    return Fingerprint.parts()
        .add(text.strip().replaceAll("\\s+", " "))
        .whole()
        .value()
        .substring(0, DIGITS);
  }
}
