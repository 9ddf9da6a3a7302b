package org.clausebook.cli.report;

import java.util.List;
import org.clausebook.feature.interview.InterviewPlan;
import org.clausebook.feature.interview.InterviewReport;

/** Prints which files an interview wrote, and the commands that come next. */
public final class InterviewText {
  private final Session session;

  public InterviewText(Session session) {
    this.session = session;
  }

  /** The files, and what to do with the drafts. */
  public void print(List<InterviewPlan> plans) {
    var out = session.console().out();
    plans.forEach(this::files);
    int open = plans.stream().mapToInt(InterviewPlan::open).sum();
    if (open > 0) {
      out.println("to be decided: " + open + "; the drafts show where");
    }
    if (plans.size() == 1) {
      next(plans.get(0));
    } else {
      next("to make all pages and PDFs", PrintedCommand.of(session, "generate").option("--all"));
    }
  }

  /** The files of a new policy of the library or of one council, and what to do with them. */
  public void printOutline(InterviewReport report) {
    for (InterviewPlan plan : report.plans()) {
      files(plan);
      next("when they say what you mean", PrintedCommand.of(session, "check").option("--library"));
      next(
          "to make a draft of it",
          plan.council().isEmpty()
              ? PrintedCommand.of(session, "new")
              : PrintedCommand.of(
                  session, "new", plan.council(), plan.policies().get(0)));
    }
  }

  private void files(InterviewPlan plan) {
    plan.files()
        .forEach(file -> session
            .console()
            .out()
            .println(session.wayToWorkspace() + file.file().path()));
  }

  private void next(InterviewPlan plan) {
    String council = plan.council();
    if (!plan.policies().isEmpty()) {
      next(
          "to read it in a browser",
          PrintedCommand.of(session, "preview", council, plan.policies().get(0)));
    }
    next("to make its pages and PDFs", PrintedCommand.of(session, "generate", council));
    next(
        "to take it to a meeting",
        PrintedCommand.of(session, "pack", council)
            .option("--meeting", "DATE")
            .option("--body", "Full Council"));
  }

  private void next(String purpose, PrintedCommand command) {
    session.console().out().println(purpose + ":");
    session.console().out().println("  " + command);
  }
}
