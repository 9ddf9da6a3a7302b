package org.clausebook.feature.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.clausebook.cache.Lazy;
import org.clausebook.diagnostic.Location;
import org.clausebook.feature.explain.ClauseOrigin;
import org.clausebook.feature.explain.PolicyOrigin;
import org.clausebook.model.Basis;
import org.clausebook.model.ResolvedPolicy;
import org.clausebook.model.Silence;
import org.clausebook.model.Watchlist;
import org.clausebook.model.document.PolicyDocument;

/**
 * One council's policy as the rules look at it.
 *
 * @param policy the clauses in force, as they are written
 * @param document the same as it is printed
 * @param origin where each printed word is written
 * @param silences of its layers and of the council, which say what is meant to be as it is
 * @param watchlist what the templates and layers say is to be watched for
 * @param otherCouncils what other councils of the workspace are called
 * @param today the date on which the policy is looked at
 * @param read the texts of its clauses
 */
record LintedPolicy(
    ResolvedPolicy policy,
    PolicyDocument document,
    PolicyOrigin origin,
    List<Silence> silences,
    Watchlist watchlist,
    List<CouncilNames> otherCouncils,
    LocalDate today,
    Lazy<List<PlainText>> read) {
  LintedPolicy {
    silences = List.copyOf(silences);
    otherCouncils = List.copyOf(otherCouncils);
  }

  /** A policy of which nothing is read yet. */
  LintedPolicy(
      ResolvedPolicy policy,
      PolicyDocument document,
      PolicyOrigin origin,
      List<Silence> silences,
      Watchlist watchlist,
      List<CouncilNames> otherCouncils,
      LocalDate today) {
    this(
        policy,
        document,
        origin,
        silences,
        watchlist,
        otherCouncils,
        today,
        new Lazy<>(() -> readClauses(origin)));
  }

  /**
   * Whether a silence is for what a rule found. One in the library is for the words of the library,
   * and not for those that a council or a layer has put in their place.
   */
  boolean isSilencedBy(Silence silence, Rule rule, Finding finding) {
    boolean isSilent = finding
        .clause()
        .map(clause -> silence.silences(rule.id(), clause))
        .orElseGet(() -> silence.silences(rule.id()));
    return isSilent && (!isOfLibrary(silence.location()) || isOfLibrary(finding.location()));
  }

  /** Whether a place is in the file of the outline or of one of its clauses. */
  private boolean isOfLibrary(Location place) {
    return place.file().equals(policy.outline().text().title().start().file())
        || policy.clauses().stream()
            .filter(clause -> clause.basis() != Basis.LOCAL)
            .anyMatch(clause -> clause.location().file().equals(place.file()));
  }

  /** Whether words are those that a draft prints where something is open; another message reports it. */
  boolean hasGap(String words) {
    return policy.drafting().gaps().stream().anyMatch(gap -> words.contains(gap.matter()));
  }

  /** Title, headings, paragraphs, items, cells of tables and closing lines, in reading order. */
  List<PlainText> texts() {
    return Stream.of(title().stream(), clauseTexts().stream(), closing().stream())
        .flatMap(texts -> texts)
        .toList();
  }

  List<PlainText> title() {
    return origin.values().stream()
        .filter(value -> value.what().equals("title"))
        .flatMap(value -> PlainText.line(value, PlainText.Kind.TITLE).stream())
        .toList();
  }

  /** The lines that close the document. */
  List<PlainText> closing() {
    return values("closing line");
  }

  /** The words of the review cycle, which a policy may print or not. */
  List<PlainText> reviewCycle() {
    return values("review cycle");
  }

  private List<PlainText> values(String what) {
    return origin.values().stream()
        .filter(value -> value.what().equals(what))
        .flatMap(value -> PlainText.line(value, PlainText.Kind.CLOSING_LINE).stream())
        .toList();
  }

  /** Headings and bodies. */
  List<PlainText> clauseTexts() {
    return read.get();
  }

  private static List<PlainText> readClauses(PolicyOrigin origin) {
    var texts = new ArrayList<PlainText>();
    for (ClauseOrigin clause : origin.clauses()) {
      PlainText.line(clause.heading(), PlainText.Kind.HEADING)
          .ifPresent(heading -> texts.add(heading.in(clause.clause())));
      bodyTexts(clause).forEach(texts::add);
    }
    return texts;
  }

  /** The paragraphs, items and cells of one clause. */
  static List<PlainText> bodyTexts(ClauseOrigin clause) {
    return MarkdownReader.read(clause.body()).stream()
        .map(text -> text.in(clause.clause()))
        .toList();
  }
}
