package org.clausebook.feature.coverage;

import java.util.List;
import org.clausebook.model.Requirement;
import org.clausebook.model.Requirement.Circumstance;

/**
 * One requirement, and how it stands with one council.
 *
 * @param circumstances that keep the requirement from the council, or that are not known of it; none
 *     where it is not asked because of the day
 * @param by what meets it, or may, or will
 * @param leftOut clauses that would meet it and are in none of the council's policies
 * @param offered policies of the library that would meet it, and that the council does not have
 */
public record Point(
    Requirement requirement,
    Answer answer,
    List<Circumstance> circumstances,
    List<Answering> by,
    List<LeftOutClause> leftOut,
    List<String> offered) {
  public Point {
    circumstances = List.copyOf(circumstances);
    by = List.copyOf(by);
    leftOut = List.copyOf(leftOut);
    offered = List.copyOf(offered);
  }

  /** One that nothing is looked up for. */
  static Point without(Requirement requirement, Answer answer, List<Circumstance> circumstances) {
    return new Point(requirement, answer, circumstances, List.of(), List.of(), List.of());
  }
}
