package org.clausebook.cli.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.workspace.CouncilOutcome;

/**
 * Reports the progress and the outcome of a generation: every file for a few policies; for many,
 * how far it has come and, at the end, the counts.
 */
public final class Progress implements AutoCloseable {
  /** The largest council has fewer policies, and a screen no more lines. */
  private static final int FEW = 100;

  private static final int LISTED = 20;

  private final Console console;
  private final int councils;
  private final Optional<RunProgress> meter;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final List<String> failed = new ArrayList<>();
  private int done;
  private int rendered;
  private int unchanged;
  private String slowest = "";
  private Duration longest = Duration.ZERO;

  public Progress(Console console, List<PolicyKey> keys) {
    this.console = console;
    this.councils = (int) keys.stream().map(PolicyKey::council).distinct().count();
    this.meter =
        keys.size() > FEW ? Optional.of(new RunProgress(console, councils)) : Optional.empty();
  }

  /** Takes notice of a council that is ended. */
  public void add(CouncilOutcome outcome, Duration took) {
    done++;
    diagnostics.addAll(outcome.files().diagnostics());
    meter.ifPresent(RunProgress::step);
    if (took.compareTo(longest) > 0) {
      longest = took;
      slowest = outcome.council();
    }
    outcome
        .files()
        .toOptional()
        .ifPresentOrElse(
            files -> {
              rendered += outcome.rendered();
              unchanged += outcome.policies() - outcome.rendered();
              if (meter.isEmpty()) {
                files.forEach(console.out()::println);
              }
            },
            () -> failed.add(outcome.council()));
  }

  /** Prints what was met, before the run or in it, and answers the exit code of all. */
  public int end(List<Diagnostic> earlier) {
    diagnostics.addAll(earlier);
    close();
    int exitCode = new DiagnosticPrinter(console).print(diagnostics);
    if (meter.isPresent()) {
      print("policies rendered: " + count(rendered) + "; unchanged: " + count(unchanged));
      print("slowest: " + slowest + ", " + longest.toMillis() + " ms");
    }
    if (!failed.isEmpty() && councils > 1) {
      String names = String.join(", ", failed.subList(0, Math.min(failed.size(), LISTED)));
      print("councils not written, because of errors (" + count(failed.size()) + "): " + names);
    }
    if (done < councils) {
      print("stopped: " + count(councils - done) + " of " + count(councils)
          + " councils are not done");
    }
    return exitCode;
  }

  private void print(String line) {
    console.err().println(line);
  }

  private static String count(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  @Override
  public void close() {
    meter.ifPresent(RunProgress::close);
  }
}
