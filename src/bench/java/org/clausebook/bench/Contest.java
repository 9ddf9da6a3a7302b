package org.clausebook.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Lets several do the same in turn, round after round, so that whatever else the machine does hits
 * all of them alike.
 */
final class Contest {
  private final Map<String, Supplier<Run>> contestants = new LinkedHashMap<>();

  Contest add(String name, Supplier<Run> contestant) {
    contestants.put(name, contestant);
    return this;
  }

  /** What each round took, by name; before them is one that does not count, and shows who can. */
  Map<String, List<Run>> run(String what, int rounds) {
    Progress.say(what + ", once before it counts");
    contestants.entrySet().removeIf(contestant -> !works(contestant));
    Map<String, List<Run>> runs = new LinkedHashMap<>();
    for (int round = 1; round <= rounds; round++) {
      Progress.say(what + ", round " + round + " of " + rounds);
      for (Map.Entry<String, Supplier<Run>> contestant : contestants.entrySet()) {
        runs.computeIfAbsent(contestant.getKey(), name -> new ArrayList<>())
            .add(contestant.getValue().get());
      }
    }
    return runs;
  }

  private static boolean works(Map.Entry<String, Supplier<Run>> contestant) {
    try {
      Run run = contestant.getValue().get();
      return !run.took().isNegative();
    } catch (IllegalStateException failed) {
      Progress.say(contestant.getKey() + " is left out: " + failed.getMessage());
      return false;
    }
  }

  static Spread seconds(List<Run> runs) {
    return new Spread(runs.stream().map(Run::seconds).toList());
  }

  static Spread peaks(List<Run> runs) {
    return new Spread(runs.stream().map(Run::peakMib).toList());
  }
}
