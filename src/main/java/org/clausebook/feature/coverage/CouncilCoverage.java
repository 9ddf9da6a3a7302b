package org.clausebook.feature.coverage;

import java.util.List;

/**
 * Which requirements one council meets.
 *
 * @param council its slug
 * @param name its full name
 * @param points one for each requirement, in the order of the files
 */
public record CouncilCoverage(String council, String name, List<Point> points) {
  public CouncilCoverage {
    points = List.copyOf(points);
  }

  /** The points with an answer. */
  public List<Point> with(Answer answer) {
    return points.stream().filter(point -> point.answer() == answer).toList();
  }
}
