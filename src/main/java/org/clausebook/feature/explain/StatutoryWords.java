package org.clausebook.feature.explain;

import java.util.List;
import org.clausebook.diagnostic.Location;
import org.clausebook.markdown.MarkdownText;
import org.clausebook.markdown.Provision;
import org.clausebook.model.document.NumberedClause;
import org.clausebook.model.text.NamedText;

/**
 * A paragraph or item that the law lays down, in a clause whose other words may be amended.
 *
 * @param kind of the two
 * @param beginning as many of its first words as fit into a line
 * @param words as they are printed, on one line
 * @param location where they are written
 */
public record StatutoryWords(String kind, String beginning, String words, Location location) {

  /** Those of a clause, in reading order. */
  static List<StatutoryWords> of(NumberedClause clause, NamedText body) {
    MarkdownText text = MarkdownText.of(body.text());
    List<Provision> laidDown = text.provisions().stream()
        .filter(provision -> clause.statutory().contains(text.lines().indexOf(provision.first())))
        .toList();
    return laidDown.stream()
        .filter(provision -> laidDown.stream().noneMatch(other -> isIn(provision, other)))
        .map(provision -> new StatutoryWords(
            provision.kind(), provision.beginning(), provision.words(), place(provision, body)))
        .toList();
  }

  /** Whether it is a further paragraph of an item. */
  private static boolean isIn(Provision provision, Provision other) {
    return other.lines().indexOf(provision.first()) > 0;
  }

  /** Where the first of them is written that is no value of a merge field. */
  private static Location place(Provision provision, NamedText body) {
    int from = provision.first().text();
    return PrintedRun.in(body).stream()
        .filter(run -> run.to() > from && run.field().isEmpty() && !run.isMade())
        .filter(run ->
            run.from() < provision.lines().get(provision.lines().size() - 1).end())
        .findFirst()
        .map(PrintedRun::location)
        .orElseGet(() -> body.traced().locate(from));
  }
}
