package org.clausebook.cli.report;

import java.util.List;
import org.clausebook.feature.guard.GuardedPolicy;
import org.clausebook.feature.guard.GuardedPolicy.ChangedText;
import org.clausebook.feature.guard.WordingChange;

/** Prints how policies compare with their approved texts. */
public final class GuardText {
  /** A policy for machines. */
  record Row(
      String policy,
      String state,
      List<Text> texts,
      List<String> files,
      List<Json.Finding> diagnostics) {
    static Row of(GuardedPolicy policy) {
      return new Row(
          policy.name(),
          policy.state().words(),
          policy.texts().stream().map(Text::of).toList(),
          policy.files(),
          Json.diagnostics(policy.problems()));
    }
  }

  /** The lines that changed in one format, but for those that another one shows already. */
  record Text(String format, List<Line> lines) {
    static Text of(ChangedText text) {
      return new Text(text.ending(), text.others().stream().map(Line::of).toList());
    }
  }

  record Line(String heading, String was, String now) {
    static Line of(WordingChange change) {
      return new Line(change.heading(), change.was(), change.now());
    }
  }

  private final Console console;
  private final List<GuardedPolicy> policies;

  public GuardText(Console console, List<GuardedPolicy> policies) {
    this.console = console;
    this.policies = List.copyOf(policies);
  }

  /** What changed in each policy that is not as approved, the files written, and a sum. */
  public void print() {
    var out = console.out();
    for (GuardedPolicy policy : policies) {
      if (!policy.isGood()) {
        out.println(policy.told());
        out.println();
      }
      policy.files().forEach(file -> out.println(policy.state().words() + ": " + file));
    }
    long good = policies.stream().filter(GuardedPolicy::isGood).count();
    out.println("policies as approved: " + good + "; not as approved: " + (policies.size() - good));
  }

  public void printJson() {
    Json.print(console, policies.stream().map(Row::of).toList());
  }
}
