package org.clausebook.feature.redline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.clausebook.markdown.DiffRun;
import org.clausebook.markdown.Pairing;
import org.clausebook.markdown.WordPieces;
import org.clausebook.model.document.Alteration;
import org.clausebook.model.document.NumberedClause;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.document.PolicyVersion;
import org.clausebook.model.document.Redline;
import org.clausebook.model.document.RedlineBlock;
import org.clausebook.model.document.RedlineClause;
import org.clausebook.model.document.RedlineRun;
import org.clausebook.model.document.Revision;
import org.clausebook.model.text.ClauseId;

/** Compares two versions of a policy. */
final class PolicyComparison {
  private final Map<ClauseId, String> reasons;

  /**
   * A comparison that tells reasons.
   *
   * @param reasons why clauses changed, where that is known: one sentence or a few, plain text
   */
  PolicyComparison(Map<ClauseId, String> reasons) {
    this.reasons = new LinkedHashMap<>(reasons);
  }

  /** The changes from an earlier version to a later one. */
  Redline compare(PolicyVersion from, PolicyVersion to) {
    return compare(
        from, to, WelshVersions.of(from, to).map(welsh -> compare(welsh.from(), welsh.to())));
  }

  private Redline compare(PolicyVersion from, PolicyVersion to, Optional<Redline> welsh) {
    PolicyDocument before = from.document();
    PolicyDocument after = to.document();
    var pairs = new ClausePairs(before.clauses(), after.clauses());
    var clauses = new ArrayList<RedlineClause>();
    List<DiffRun<ClauseId>> order = DiffRun.between(pairs.before(), pairs.after());
    for (DiffRun<ClauseId> stretch : order) {
      if (stretch.isKept()) {
        stretch.after().forEach(id -> clauses.add(kept(pairs, id)));
      } else {
        stretch.before().forEach(id -> clauses.add(leftOut(pairs, id)));
        stretch.after().forEach(id -> clauses.add(added(pairs, id)));
      }
    }
    return new Redline(
        from,
        to,
        WordComparison.ofPlain(before.title(), after.title()),
        clauses,
        lines(before.lines().opening(), after.lines().opening()),
        lines(before.lines().closing(), after.lines().closing()),
        welsh);
  }

  private RedlineClause kept(ClausePairs pairs, ClauseId id) {
    return changed(pairs.before(id).orElseThrow(), pairs.after(id).orElseThrow(), Stream.empty());
  }

  /** Or, if it is elsewhere in the later version, the place that it has left. */
  private RedlineClause leftOut(ClausePairs pairs, ClauseId id) {
    NumberedClause clause = pairs.before(id).orElseThrow();
    Optional<NumberedClause> elsewhere = pairs.after(id);
    if (elsewhere.isPresent()) {
      return new RedlineClause(
          id,
          clause.level(),
          new RedlineClause.Numbering(
              Optional.of(clause.number()), elsewhere.map(NumberedClause::number)),
          WordComparison.whole(Revision.KEPT, clause.heading()),
          List.of(),
          List.of(Alteration.MOVED_AWAY),
          Optional.empty(),
          List.of());
    }
    return inOne(clause, Revision.DELETED, Alteration.LEFT_OUT);
  }

  private RedlineClause added(ClausePairs pairs, ClauseId id) {
    NumberedClause clause = pairs.after(id).orElseThrow();
    return pairs
        .before(id)
        .map(before -> changed(before, clause, Stream.of(Alteration.MOVED)))
        .orElseGet(() -> inOne(clause, Revision.INSERTED, Alteration.ADDED));
  }

  private RedlineClause inOne(NumberedClause clause, Revision revision, Alteration change) {
    boolean isAdded = revision == Revision.INSERTED;
    Optional<String> number = Optional.of(clause.number());
    return new RedlineClause(
        clause.id(),
        clause.level(),
        isAdded
            ? new RedlineClause.Numbering(Optional.empty(), number)
            : new RedlineClause.Numbering(number, Optional.empty()),
        WordComparison.whole(revision, clause.heading()),
        BodyComparison.whole(revision, clause.body()),
        List.of(change),
        why(clause.id()),
        clause.gaps());
  }

  private RedlineClause changed(
      NumberedClause before, NumberedClause after, Stream<Alteration> moved) {
    List<RedlineRun> heading = WordComparison.ofPlain(before.heading(), after.heading());
    List<RedlineBlock> body = BodyComparison.compare(before.body(), after.body());
    var changes = new TreeSet<Alteration>(moved.toList());
    if (!before.heading().equals(after.heading())) {
      changes.add(Alteration.RETITLED);
    }
    if (body.stream().anyMatch(RedlineBlock::hasChanged)) {
      changes.add(Alteration.REWORDED);
    }
    if (before.level() != after.level()) {
      changes.add(Alteration.MOVED);
    }
    if (!before.number().equals(after.number()) && !changes.contains(Alteration.MOVED)) {
      changes.add(Alteration.RENUMBERED);
    }
    boolean isSame =
        changes.isEmpty() || changes.equals(new TreeSet<>(List.of(Alteration.RENUMBERED)));
    return new RedlineClause(
        after.id(),
        after.level(),
        new RedlineClause.Numbering(Optional.of(before.number()), Optional.of(after.number())),
        heading,
        body,
        List.copyOf(changes),
        isSame ? Optional.empty() : why(after.id()),
        Stream.concat(after.gaps().stream(), before.gaps().stream()).distinct().toList());
  }

  private Optional<String> why(ClauseId id) {
    return Optional.ofNullable(reasons.get(id));
  }

  private static List<List<RedlineRun>> lines(List<String> before, List<String> after) {
    return Pairing.of(before, after, (one, other) -> {
          double likeness = WordPieces.likeness(one, other);
          return likeness > 0.3 ? likeness : -1;
        })
        .stream()
        .map(pair ->
            WordComparison.ofPlain(pair.before().orElse(""), pair.after().orElse("")))
        .toList();
  }
}
