package org.clausebook.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Command lines that nobody types. */
final class ArgumentsTarget implements Target {
  private static final CouncilPlace PLACE = CouncilPlace.SMALLEST;

  /** Without {@code preview}, which never ends. */
  private static final List<String> COMMANDS = List.of(
      "generate",
      "check",
      "lint",
      "list",
      "due",
      "adopt",
      "review",
      "show",
      "drift",
      "take",
      "explain",
      "inspect",
      "redline",
      "pack",
      "accessibility-report",
      "schema",
      "report",
      "completion",
      "doctor",
      "help");

  private static final List<String> WORDS = Words.of("arguments.txt");

  @Override
  public String name() {
    return "arguments";
  }

  @Override
  public Attempt make(Choices choices) {
    var arguments = new ArrayList<String>();
    if (!choices.isOneIn(20)) {
      arguments.add(choices.of(COMMANDS));
    }
    if (choices.isOneIn(2)) {
      arguments.add(PLACE.council());
      arguments.add(PLACE.policy());
    }
    while (choices.below(4) > 0 && !choices.isUsedUp()) {
      arguments.add(
          choices.isOneIn(10)
              ? Manners.first(OddText.any(choices), 5000).replace("preview", "x")
              : choices.of(WORDS));
    }
    return new Attempt(PLACE, Map.of(), arguments);
  }

  @Override
  public List<Finding> findings(Attempt attempt) {
    try (var session = new Session(attempt)) {
      session.run(attempt.arguments());
      return session.findings();
    }
  }
}
