package org.clausebook.feature.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.CouncilSources;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.stage.render.ReminderRenderer;
import org.clausebook.workspace.CurrentText;
import org.clausebook.workspace.Upgrade;
import org.clausebook.workspace.Workspace;

/** Lists the actions that policies need and when, as a list and as a calendar. */
public final class DueReviews {
  private final Workspace workspace;

  /** A list of policies that a workspace makes. */
  public DueReviews(Workspace workspace) {
    this.workspace = workspace;
  }

  /**
   * The policies in the order to act, whether there is something to do or not. One with errors is
   * left out, for it may not say what it is meant to: those errors are the diagnostics of the
   * result, and {@link Result#atHand} still holds the others.
   */
  public Result<List<DuePolicy>> list(List<PolicyKey> keys, Horizon horizon) {
    return sorted(keys.stream().map(workspace::compose), horizon);
  }

  private static Result<List<DuePolicy>> sorted(
      Stream<Result<PolicyDocument>> composed, Horizon horizon) {
    return Result.faultless(composed.toList())
        .map(documents -> documents.stream()
            .map(document -> DuePolicy.of(document, horizon))
            .sorted(DuePolicy.TO_ACT)
            .toList());
  }

  /** The state of all policies, from their files alone: nothing is rendered. */
  public Overview overview(Horizon horizon) {
    List<String> councils = workspace.councils();
    List<PolicyKey> keys = workspace.policies().atHand().orElse(List.of());
    var upgrades = new ArrayList<Upgrade>();
    // Asked for policy by policy: what was read to compose one is not kept for long.
    List<DuePolicy> policies = sorted(
            keys.stream().map(key -> {
              Result<PolicyDocument> composed = workspace.compose(key);
              workspace.policy(key).upgrade().ifPresent(upgrades::add);
              return composed;
            }),
            horizon)
        .atHand()
        .orElse(List.of());
    List<PolicyKey> known = policies.stream().map(DuePolicy::key).toList();
    return new Overview(
        councils,
        policies,
        keys.stream().filter(key -> !known.contains(key)).toList(),
        councils.size() == 1 ? known.stream().filter(this::isAhead).toList() : List.of(),
        upgrades,
        horizon);
  }

  private boolean isAhead(PolicyKey key) {
    return CurrentText.isAhead(workspace, key).toOptional().orElse(false);
  }

  /**
   * A calendar (RFC 5545) with the review of each policy that has a day for it, worded by the
   * layout {@code reminder.txt.ftl} of its council; empty if none has one. The diagnostics are the
   * mistakes in that layout.
   *
   * @param today the day on which it is made
   */
  public Result<Optional<String>> calendar(List<DuePolicy> policies, LocalDate today) {
    var entries = new ArrayList<Result<CalendarEntry>>();
    for (DuePolicy policy : policies) {
      policy.reviewBy().ifPresent(day -> entries.add(entry(policy, day)));
    }
    return Result.all(entries)
        .whole()
        .map(all ->
            all.isEmpty() ? Optional.empty() : Optional.of(ReviewCalendar.write(all, today)));
  }

  private Result<CalendarEntry> entry(DuePolicy policy, LocalDate day) {
    Result<CouncilSources> council = workspace.council(policy.document().council());
    return council
        .then(
            sources -> new ReminderRenderer(sources.templates().layout()).render(policy.document()))
        .then(text -> {
          String[] parts = text.split("\\R", 2);
          return Result.ok(new CalendarEntry(
              policy.document().council(),
              policy.document().policy(),
              day,
              parts[0],
              parts.length > 1 ? parts[1].strip() : ""));
        });
  }
}
