package org.clausebook.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.feature.due.DuePolicy;
import org.clausebook.feature.due.Overview;
import org.clausebook.feature.due.ReviewStatus;
import org.clausebook.model.record.Decision;
import org.clausebook.model.record.PartialDate;
import org.clausebook.model.record.PolicyKey;

/**
 * What somebody should do next in a workspace, with the commands that do it; what only they know
 * stands in capitals.
 */
final class NextSteps {
  /**
   * One thing to do.
   *
   * @param why it should be done
   */
  private record Step(String why, PrintedCommand command) {}

  private final Overview overview;
  private final Session session;

  NextSteps(Overview overview, Session session) {
    this.overview = overview;
    this.session = session;
  }

  void print() {
    var out = session.console().out();
    List<String> upgrade = new UpgradeNotice(session).lines(overview.upgrades());
    upgrade.forEach(line -> out.println("  " + line));
    for (Step step : steps()) {
      out.println("  " + step.why());
      out.println("    " + step.command());
    }
    if (overview.isAllDone() && upgrade.isEmpty() && !overview.policies().isEmpty()) {
      out.println("  nothing until " + PartialDate.of(overview.horizon().last()).inWords());
    }
  }

  private List<Step> steps() {
    var steps = new ArrayList<Step>();
    if (overview.policies().isEmpty() && overview.faulty().isEmpty()) {
      // Whoever is new here begins with questions, which this command asks.
      steps.add(new Step("begin with a council and its first policies", command("new")));
      return steps;
    }
    if (!overview.faulty().isEmpty()) {
      steps.add(new Step("see the errors, and how to correct them", command("check")));
    }
    if (overview.councils().size() > 1 && hasActions()) {
      steps.add(new Step("see everything that is to be done", command("due")));
    }
    first(ReviewStatus.NEVER_ADOPTED)
        .ifPresent(policy -> steps.add(new Step("read a draft", command("preview", policy.key()))));
    overview.ahead().stream()
        .findFirst()
        .ifPresent(key ->
            steps.add(new Step("see what has changed since a decision", command("redline", key))));
    mostUrgent().ifPresent(policy -> steps.add(pack(policy)));
    awaited().ifPresent(policy -> steps.add(adopt(policy)));
    return steps;
  }

  private boolean hasActions() {
    return overview.policies().stream().anyMatch(policy -> policy.standing().isToDo());
  }

  private Optional<DuePolicy> first(ReviewStatus standing) {
    return overview.policies(standing).stream().findFirst();
  }

  private Optional<DuePolicy> mostUrgent() {
    return overview.policies().stream()
        .filter(policy -> policy.standing().isToDo() || overview.ahead().contains(policy.key()))
        .findFirst();
  }

  private Step pack(DuePolicy policy) {
    return new Step(
        "make the papers for the meeting that decides",
        command("pack", policy.document().council())
            .option("--meeting", "DATE")
            .option("--body", body(policy)));
  }

  /** The policy that is nearest to its adoption. */
  private Optional<DuePolicy> awaited() {
    return Stream.of(
            ReviewStatus.APPROVED_ONLY, ReviewStatus.CHANGE_PENDING, ReviewStatus.NEVER_ADOPTED)
        .flatMap(standing -> overview.policies(standing).stream())
        .filter(policy -> policy.document().pendingDecision().isPresent())
        .findFirst();
  }

  private Step adopt(DuePolicy policy) {
    return new Step(
        "after the meeting, record what it decided",
        command("adopt", policy.key())
            .option("--body", body(policy))
            .option("--date", "DATE")
            .option("--minute", "MINUTE"));
  }

  private static String body(DuePolicy policy) {
    return policy.document().pendingDecision().map(Decision::body).orElse("BODY");
  }

  private PrintedCommand command(String name, PolicyKey key) {
    return command(name, key.council(), key.policy());
  }

  private PrintedCommand command(String... words) {
    return PrintedCommand.of(session, words);
  }
}
