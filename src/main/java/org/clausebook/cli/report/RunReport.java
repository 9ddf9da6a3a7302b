package org.clausebook.cli.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.workspace.CouncilOutcome;
import org.clausebook.workspace.Shard;

/**
 * The outcome for each council in a run, for other programs. The reports of several machines join
 * to the one that a single machine would have written, except for the times.
 */
public final class RunReport {
  /** How many of the slowest are named. */
  private static final int SLOWEST = 10;

  /** The outcome for one council. */
  public record Line(String council, boolean isWritten, int policies, int rendered) {}

  /** How long one council took. */
  record Time(String council, long milliseconds) {}

  private static final Comparator<Time> SLOWEST_FIRST =
      Comparator.comparingLong(Time::milliseconds).reversed().thenComparing(Time::council);

  private final Map<String, Line> lines = new TreeMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final List<Time> times = new ArrayList<>();

  /** Takes notice of a council that is ended. */
  public void add(CouncilOutcome outcome, Duration took) {
    add(new Line(
        outcome.council(), outcome.files().isOk(), outcome.policies(), outcome.rendered()));
    add(outcome.files().diagnostics());
    add(new Time(outcome.council(), took.toMillis()));
  }

  public void add(Line line) {
    lines.put(line.council(), line);
  }

  public void add(List<Diagnostic> more) {
    diagnostics.addAll(more);
  }

  public void add(Time time) {
    times.add(time);
    if (times.size() > 2 * SLOWEST) {
      times.sort(SLOWEST_FIRST);
      times.subList(SLOWEST, times.size()).clear();
    }
  }

  boolean has(String council) {
    return lines.containsKey(council);
  }

  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }

  /** The report by its keys. */
  record View(
      Optional<String> shard,
      long written,
      long failed,
      int policies,
      int rendered,
      List<Council> councils,
      List<Json.Finding> diagnostics,
      List<Time> slowest) {}

  record Council(String council, String outcome, int policies, int rendered) {
    static Council of(Line line) {
      return new Council(
          line.council(),
          line.isWritten() ? "written" : "failed",
          line.policies(),
          line.rendered());
    }
  }

  /** The report on all councils as a value for {@link Json}. */
  public View view() {
    return view("");
  }

  /** The report on a part of all councils. */
  public View view(Shard shard) {
    return view(shard.toString());
  }

  private View view(String shard) {
    long written = lines.values().stream().filter(Line::isWritten).count();
    return new View(
        Optional.of(shard).filter(part -> !part.isEmpty()),
        written,
        lines.size() - written,
        sum(true) + sum(false),
        sum(true),
        lines.values().stream().map(Council::of).toList(),
        Json.diagnostics(diagnostics),
        times.stream().sorted(SLOWEST_FIRST).limit(SLOWEST).toList());
  }

  private int sum(boolean isRendered) {
    return lines.values().stream()
        .mapToInt(line -> isRendered ? line.rendered() : line.policies() - line.rendered())
        .sum();
  }
}
