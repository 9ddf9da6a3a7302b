package org.clausebook.explain;

import java.util.List;
import java.util.stream.Stream;
import org.clausebook.model.ClauseInForce;
import org.clausebook.model.PolicyDocument.NumberedClause;

/**
 * Where the words of one clause come from.
 *
 * @param number as it is printed
 * @param printed its body, with the runs of its heading before those of the body
 */
public record ClauseOrigin(ClauseInForce clause, String number, PrintedText printed) {
  static ClauseOrigin of(
      ClauseInForce clause,
      NumberedClause printed,
      List<PrintedRun> heading,
      List<PrintedRun> body) {
    List<PrintedRun> runs = Stream.concat(heading.stream(), body.stream()).toList();
    return new ClauseOrigin(
        clause,
        printed.number(),
        new PrintedText("clause '" + clause.id() + "'", printed.body(), runs));
  }
}
