package org.clausebook.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.clausebook.Clausebook;
import org.clausebook.cli.option.DueOptions;
import org.clausebook.cli.option.Selection;
import org.clausebook.cli.option.WrongOption;
import org.clausebook.cli.report.CalendarFile;
import org.clausebook.cli.report.Console;
import org.clausebook.cli.report.DiagnosticPrinter;
import org.clausebook.cli.report.DueRow;
import org.clausebook.cli.report.ExitCode;
import org.clausebook.cli.report.Json;
import org.clausebook.cli.report.Table;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Result;
import org.clausebook.feature.due.DuePolicy;
import org.clausebook.feature.due.DueReviews;
import org.clausebook.feature.due.Horizon;
import org.clausebook.feature.due.ReviewStatus;
import org.clausebook.model.record.PartialDate;
import org.clausebook.model.record.PolicyKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Shows which policies somebody has to act on, the most pressing first. */
@Command(
    name = "due",
    description = {
      "Lists policies that are overdue, due, or not adopted.",
      "The most urgent come first. Their reviews can be written as a calendar."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  policy due",
      "  policy due alcester --within \"6 months\"",
      "  policy due --before 2027-04-01 --fail-if-overdue",
      "  policy due --all --ics reviews.ics",
    })
final class DueCommand implements Callable<Integer> {
  @ParentCommand
  PolicyCommand parent;

  @Mixin
  Selection selection;

  @Mixin
  DueOptions time;

  @Mixin
  CalendarFile calendar;

  @Option(names = "--all", description = "Lists every policy, including those with nothing to do.")
  boolean all;

  @Option(names = "--json", description = "Prints the list as JSON.")
  boolean json;

  @Option(
      names = "--fail-if-overdue",
      description = "Exits with 1 if a review is overdue, for scheduled runs.")
  boolean failIfOverdue;

  @Override
  public Integer call() {
    refuseTwoTexts();
    Horizon horizon = time.horizon();
    Clausebook clausebook = parent.clausebook();
    DueReviews reviews = clausebook.due();
    Result<List<PolicyKey>> keys = selection.keys(clausebook);
    Result<List<DuePolicy>> found = keys.then(wanted -> reviews.list(wanted, horizon));
    List<DuePolicy> policies = found.atHand().orElse(List.of());
    List<DuePolicy> listed =
        policies.stream().filter(policy -> all || policy.standing().isToDo()).toList();
    var problems = new ArrayList<Diagnostic>(found.diagnostics());
    if (calendar.isWanted()) {
      problems.addAll(writeCalendar(reviews.calendar(listed, horizon.today())));
    }
    print(listed, policies.size(), horizon);
    int exitCode = new DiagnosticPrinter(parent.console()).print(problems);
    printLeftOut(keys.atHand().orElse(List.of()), policies);
    return failIfOverdue && isAnyOverdue(policies) ? ExitCode.ERRORS : exitCode;
  }

  private void refuseTwoTexts() {
    if (json && calendar.isPrinted()) {
      throw new WrongOption(
          selection.commandLine(),
          "--json and '--ics -' both write to standard output",
          "leave one of them out, or name a file after --ics");
    }
  }

  private static boolean isAnyOverdue(List<DuePolicy> policies) {
    return policies.stream().anyMatch(policy -> policy.standing() == ReviewStatus.OVERDUE);
  }

  /** Nothing is written while its words have a mistake. */
  private List<Diagnostic> writeCalendar(Result<Optional<String>> made) {
    made.toOptional()
        .ifPresent(text -> text.ifPresentOrElse(
            written -> calendar.write(parent.console(), written), this::printNoCalendar));
    return made.diagnostics();
  }

  private void printNoCalendar() {
    parent
        .console()
        .err()
        .println("no calendar is written: no policy in this list has a date for its review");
  }

  private void print(List<DuePolicy> listed, int count, Horizon horizon) {
    Console console = parent.console();
    List<DueRow> rows = listed.stream().map(DueRow::of).toList();
    if (json) {
      Json.print(console, rows);
    } else if (calendar.isPrinted() || count == 0) {
      return;
    } else if (rows.isEmpty()) {
      console
          .out()
          .println("nothing to do until " + PartialDate.of(horizon.last()).inWords()
              + "; policies checked: " + count);
    } else {
      Table.print(console, DueRow.HEADINGS, rows.stream().map(DueRow::cells).toList());
    }
  }

  /** Tells what the list leaves out, so that nobody takes silence for good news. */
  private void printLeftOut(List<PolicyKey> wanted, List<DuePolicy> policies) {
    List<PolicyKey> known = policies.stream().map(DuePolicy::key).toList();
    wanted.stream()
        .filter(key -> !known.contains(key))
        .forEach(key -> parent
            .console()
            .err()
            .println("left out because of its errors: " + key.council() + "/" + key.policy()));
  }
}
