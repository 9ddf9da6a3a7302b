package org.clausebook.cli.report;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausebook.feature.due.DuePolicy;
import org.clausebook.feature.due.Overview;
import org.clausebook.feature.due.ReviewStatus;
import org.clausebook.model.record.PartialDate;
import org.clausebook.model.record.PolicyKey;

/** The state of a workspace in one screen. */
public final class OverviewText {
  /** A number of rows: more policies of one council do not fit on a screen. */
  private static final int MOST = 12;

  /** How many of the most urgent are shown of many councils. */
  private static final int URGENT = 5;

  private final Overview overview;
  private final Session session;
  private final PrintWriter out;

  public OverviewText(Overview overview, Session session) {
    this.overview = overview;
    this.session = session;
    this.out = session.console().out();
  }

  /** Prints the policies and what to do next. */
  public void print() {
    if (overview.councils().isEmpty()) {
      out.println("There is no council here yet.");
    } else if (overview.councils().size() == 1) {
      out.println(counted(name(overview.councils().get(0))));
      printPolicies();
    } else {
      out.println(counted(number(overview.councils().size(), "council")));
      printUrgent();
    }
    out.println();
    out.println("What to do next:");
    new NextSteps(overview, session).print();
  }

  /** The full name of a council, if one of its policies can say it. */
  private String name(String council) {
    return overview.policies().stream()
        .findFirst()
        .map(policy -> policy.document().councilName())
        .orElse(council);
  }

  /** How many policies there are, and how many of each standing. */
  private String counted(String whose) {
    int policies = overview.policies().size() + overview.faulty().size();
    Stream<String> standings = Arrays.stream(ReviewStatus.values())
        .filter(standing -> !overview.policies(standing).isEmpty())
        .map(standing -> overview.policies(standing).size() + " " + standing.words());
    String parts = Stream.concat(
            overview.faulty().isEmpty()
                ? Stream.empty()
                : Stream.of(overview.faulty().size() + " with errors"),
            standings)
        .collect(Collectors.joining(", "));
    return whose + ", " + number(policies, "policy").replace("policys", "policies")
        + (parts.isEmpty() ? "" : ": " + parts);
  }

  private static String number(int count, String what) {
    return String.format(Locale.ROOT, "%,d %s%s", count, what, count == 1 ? "" : "s");
  }

  private void printPolicies() {
    var rows = new ArrayList<List<String>>();
    for (PolicyKey key : overview.faulty()) {
      rows.add(List.of(key.policy(), "-", "with errors", "-"));
    }
    for (DuePolicy policy : overview.policies()) {
      boolean isAhead = overview.ahead().contains(policy.key());
      rows.add(List.of(
          policy.document().policy(),
          policy.document().runningTitle(),
          policy.standing().words() + (isAhead ? ", changed since" : ""),
          review(policy)));
    }
    printTable(List.of("POLICY", "TITLE", "STANDING", "REVIEW DUE"), rows, MOST);
  }

  private void printUrgent() {
    List<List<String>> rows = overview.policies().stream()
        .filter(policy -> policy.standing().isToDo())
        .map(policy -> List.of(
            policy.document().council(),
            policy.document().policy(),
            policy.standing().words(),
            review(policy)))
        .toList();
    printTable(List.of("COUNCIL", "POLICY", "STANDING", "REVIEW DUE"), rows, URGENT);
  }

  private static String review(DuePolicy policy) {
    return policy
        .document()
        .nextReview()
        .flatMap(date -> PartialDate.parse(date.iso()))
        .map(PartialDate::inWords)
        .orElse("-");
  }

  private void printTable(List<String> headings, List<List<String>> rows, int most) {
    if (rows.isEmpty()) {
      return;
    }
    out.println();
    Table.print(session.console(), headings, rows.subList(0, Math.min(most, rows.size())));
    if (rows.size() > most) {
      out.println("and " + (rows.size() - most) + " more: "
          + PrintedCommand.of(session, most == URGENT ? "due" : "list"));
    }
  }
}
