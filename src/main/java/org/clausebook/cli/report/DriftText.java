package org.clausebook.cli.report;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausebook.feature.drift.ClauseDrift;
import org.clausebook.feature.drift.ClauseTexts;
import org.clausebook.feature.drift.DriftReport;
import org.clausebook.feature.drift.DriftState;
import org.clausebook.feature.drift.PolicyDrift;
import org.clausebook.model.document.Lock;
import org.clausebook.model.record.ShownDate;

/** Reports, for people, how a policy has changed since its words were locked. */
public final class DriftText {
  private final PrintWriter out;

  public DriftText(Console console) {
    this.out = console.out();
  }

  /**
   * Prints to standard output.
   *
   * @param isWhole whether clauses are shown that need nothing
   */
  public void print(DriftReport found, boolean isWhole) {
    String name = found.key().council() + " " + found.key().policy();
    if (found.drift().isEmpty()) {
      out.println(name + ": no words are locked yet");
      return;
    }
    PolicyDrift drift = found.drift().get();
    List<ClauseDrift> shown = isWhole ? drift.clauses() : drift.open();
    String since = name + ", since it was " + decision(drift.lock());
    if (drift.open().isEmpty()) {
      out.println(since + ": nothing is open; clauses: " + drift.clauses().size());
    } else {
      out.println(
          since + ": open: " + drift.open().size() + " of " + drift.clauses().size());
    }
    shown.forEach(this::print);
  }

  static String decision(Lock lock) {
    return lock.event().verb()
        + lock.event().date().map(ShownDate::iso).map(date -> " on " + date).orElse("");
  }

  private static String titled(Lock.Text text) {
    return Stream.of(text.heading(), text.body())
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(": "));
  }

  private void print(ClauseDrift clause) {
    String detail = clause.detail().isEmpty() ? "" : " (" + clause.detail() + ")";
    out.println("  " + clause.id().value() + ": " + clause.state().words() + detail
        + clause.settled().map(way -> "; taken: " + way.word()).orElse(""));
    clause.texts().log().forEach(change -> line("why: " + change.inWords()));
    clause.upstreamChanges().forEach(words -> line("library: " + words));
    clause.ownChanges().forEach(words -> line("here: " + words));
    if (clause.state() == DriftState.ADDED) {
      words(clause).ifPresent(text -> line("new: " + titled(text)));
    } else if (clause.state() == DriftState.GONE) {
      clause.texts().locked().own().ifPresent(text -> line("gone: " + titled(text)));
    }
    clause
        .texts()
        .facts()
        .forEach(fact ->
            line(fact.field() + ": it was '" + fact.was() + "' and is '" + fact.is() + "'"));
    clause.texts().misfits().forEach(problem -> line("no longer fits: " + problem));
  }

  private static Optional<Lock.Text> words(ClauseDrift clause) {
    ClauseTexts.Sides today = clause.texts().today();
    return today.own().or(today::upstream);
  }

  private void line(String text) {
    out.println("    " + DiagnosticPrinter.oneLine(text.replaceAll("\\s+", " ")));
  }
}
