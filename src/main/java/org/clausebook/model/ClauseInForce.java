package org.clausebook.model;

import java.util.List;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.text.ClauseId;
import org.clausebook.model.text.Wording;

/**
 * A clause as it stands in one council's policy once every amendment is made.
 *
 * @param level 1 for a clause, 2 and 3 for those under it
 * @param heading plain text with merge fields
 * @param body Markdown with merge fields
 * @param location where the clause is declared, in the library or in an overlay
 * @param settings who changed it, in the order in which the changes take effect
 */
public record ClauseInForce(
    ClauseId id,
    Basis basis,
    int level,
    Wording heading,
    Wording body,
    Location location,
    Provenance provenance,
    List<Setting> settings) {
  /** The deepest level there is. */
  public static final int DEEPEST = 3;

  /**
   * One change to a clause.
   *
   * @param what in a few words: {@code paragraph substituted}
   */
  public record Setting(String what, Location location) {}

  public ClauseInForce {
    settings = List.copyOf(settings);
  }

  /** A clause that nobody has changed yet. */
  public static ClauseInForce of(Clause clause, int level) {
    return new ClauseInForce(
        clause.id(),
        clause.basis(),
        level,
        Wording.of(clause.heading()),
        Wording.of(clause.body()),
        clause.location(),
        clause.provenance(),
        List.of());
  }

  /** The same clause with other words, and who set them. */
  public ClauseInForce reworded(Wording heading, Wording body, List<Setting> added) {
    List<Setting> all = Stream.concat(settings.stream(), added.stream()).toList();
    return new ClauseInForce(id, basis, level, heading, body, location, provenance, all);
  }

  /** The same clause at another level. */
  public ClauseInForce atLevel(int other) {
    return new ClauseInForce(id, basis, other, heading, body, location, provenance, settings);
  }
}
