package org.clausebook.explain;

import java.util.List;
import java.util.stream.Stream;
import org.clausebook.model.ClauseInForce;
import org.clausebook.model.NumberedClause;

/**
 * Where the words of one clause come from.
 *
 * @param number as it is printed
 * @param heading as it is printed
 * @param body as it is printed
 */
public record ClauseOrigin(
    ClauseInForce clause, String number, PrintedText heading, PrintedText body) {
  static ClauseOrigin of(
      ClauseInForce clause,
      NumberedClause printed,
      List<PrintedRun> heading,
      List<PrintedRun> body) {
    String what = "clause '" + clause.id() + "'";
    return new ClauseOrigin(
        clause,
        printed.number(),
        new PrintedText("the heading of " + what, printed.heading(), heading),
        new PrintedText(what, printed.body(), body));
  }

  /** Its body, with the runs of its heading before those of the body. */
  public PrintedText printed() {
    return new PrintedText(
        body.what(),
        body.text(),
        Stream.concat(heading.runs().stream(), body.runs().stream()).toList());
  }
}
