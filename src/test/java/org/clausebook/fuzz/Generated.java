package org.clausebook.fuzz;

import java.util.List;
import java.util.Map;

/** What has to be true of a policy that is generated from files that are odd in some way. */
final class Generated {
  private Generated() {}

  /**
   * Generates the policy of an attempt, again where that works, and then runs the attempt's own
   * command.
   */
  static List<Finding> findings(Attempt attempt) {
    CouncilPlace place = attempt.place();
    try (var session = new Session(attempt)) {
      boolean isWritten = generate(session, attempt, place);
      if (isWritten) {
        again(session, place);
      }
      if (session.isGood() && !attempt.arguments().isEmpty()) {
        Trial other = session.run(attempt.arguments());
        if (other.isDone() && other.command().equals("check") && !isWritten) {
          session.found("check finds nothing, and generate does", other.run().toString());
        }
        if (other.isDone()) {
          PrintedFiles.check(session, attempt, place.council());
        }
      }
      return session.findings();
    }
  }

  /** Whether the policy was written, and nothing was wrong with it. */
  static boolean generate(Session session, Attempt attempt, CouncilPlace place) {
    Trial first = session.run(Commands.generate(place));
    if (!first.isDone()) {
      if (!session.files("output").isEmpty()) {
        session.found("fails, and writes", first.run().toString());
      }
      return false;
    }
    PrintedFiles.check(session, attempt, place.council());
    return session.isGood();
  }

  private static void again(Session session, CouncilPlace place) {
    Map<String, String> before = session.files("output/" + place.council());
    Trial second = session.run(Commands.generate(place));
    if (!second.isDone() || !before.equals(session.files("output/" + place.council()))) {
      session.found("a second run writes something else", second.run().toString());
    }
  }
}
