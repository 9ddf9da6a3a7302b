package org.clausebook.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The commands that are run on one attempt, one after another, and what was wrong with them. */
final class Session implements AutoCloseable {
  private final Ground ground;
  private final Attempt attempt;
  private final List<Finding> findings = new ArrayList<>();

  Session(Attempt attempt) {
    this.attempt = attempt;
    ground = Ground.named(attempt.place().ground());
    ground.lay(attempt);
  }

  Trial run(List<String> arguments) {
    Trial trial = Trial.of(ground, arguments);
    findings.addAll(Manners.of(ground, attempt, trial));
    return trial;
  }

  Trial run(String... arguments) {
    return run(List.of(arguments));
  }

  /** The texts of the files below a folder, by path from there. */
  Map<String, String> files(String folder) {
    return ground.workspace().files(folder);
  }

  void found(String kind, String detail) {
    findings.add(new Finding(kind, Manners.first(detail, 6000)));
  }

  /** What came of it: not of what is wrong because of a fault that is told already. */
  boolean isGood() {
    return findings.isEmpty();
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }

  Ground ground() {
    return ground;
  }

  @Override
  public void close() {
    ground.restore();
  }
}
