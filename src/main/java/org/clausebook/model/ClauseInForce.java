package org.clausebook.model;

import java.util.List;
import org.clausebook.diagnostic.Location;

/**
 * A clause as it stands in one council's policy once every amendment is made.
 *
 * @param heading plain text with merge fields
 * @param body Markdown with merge fields
 * @param location where the clause is declared, in the library or in an overlay
 * @param settings who changed it, in the order in which the changes take effect
 */
public record ClauseInForce(
    ClauseId id,
    Basis basis,
    Wording heading,
    Wording body,
    Location location,
    List<Setting> settings) {

  /**
   * One change to a clause.
   *
   * @param what in a few words: {@code phrase substituted}
   */
  public record Setting(String what, Location location) {}

  public ClauseInForce {
    settings = List.copyOf(settings);
  }
}
