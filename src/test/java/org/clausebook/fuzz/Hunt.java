package org.clausebook.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Tries one input after another on a target, and keeps each kind of finding once, made small. */
final class Hunt {
  private final Target target;
  private final Path folder;
  private final Map<String, Integer> found = new TreeMap<>();
  private int inputs;

  /**
   * A hunt that has not begun.
   *
   * @param folder where findings are written to, each into a folder of its own
   */
  Hunt(Target target, Path folder) {
    this.target = target;
    this.folder = folder;
  }

  void tryOut(byte[] bytes) {
    inputs++;
    Attempt attempt = target.make(new Choices(bytes));
    for (Finding finding : target.findings(attempt)) {
      if (found.merge(finding.kind(), 1, Integer::sum) == 1) {
        keep(attempt, finding);
      }
    }
  }

  private void keep(Attempt attempt, Finding finding) {
    Attempt small = new Minimiser(smaller -> same(smaller, finding).isPresent()).minimal(attempt);
    Finding shown = same(small, finding).orElse(finding);
    String name = target.name() + "-"
        + finding.kind().replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
    Path place = folder.resolve(Manners.first(name, 100).replace("…", ""));
    new KeptAttempt(target.name(), small).write(place);
    try {
      Files.writeString(
          place.resolve("finding.txt"), shown.kind() + "\n\n" + shown.detail() + "\n");
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    System.err.println("found: " + finding.kind() + "\n  kept in " + place);
  }

  private Optional<Finding> same(Attempt attempt, Finding finding) {
    return target.findings(attempt).stream()
        .filter(other -> other.kind().equals(finding.kind()))
        .findFirst();
  }

  /** How often each kind of finding was met. */
  Map<String, Integer> found() {
    return found;
  }

  int inputs() {
    return inputs;
  }

  @Override
  public String toString() {
    var lines = new ArrayList<>(List.of(
        "%-10s inputs: %,d; kinds of findings: %d".formatted(target.name(), inputs, found.size())));
    found.forEach((kind, times) -> lines.add("  " + kind + ", " + times + " times"));
    return String.join("\n", lines);
  }
}
