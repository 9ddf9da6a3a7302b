package org.clausebook.feature.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.Basis;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.document.TracedDocument;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.text.ClauseId;
import org.clausebook.workspace.Workspace;

/** Writes the files of one import, prints the policy from them, and mends what comes out otherwise. */
final class Trial {
  private static final int MOST_ATTEMPTS = 4;

  private final Workspace workspace;
  private final Target target;
  private final SourceSections file;
  private final OutlineChoice choice;
  private final CouncilDraft council;
  private final List<Pair> pairs;
  private final OverlayWords words;
  private final Map<String, String> facts;

  Trial(
      Target target,
      SourceSections file,
      OutlineChoice choice,
      CouncilDraft council,
      List<Pair> pairs,
      Findings findings) {
    this.workspace = target.workspace();
    this.target = target;
    this.file = file;
    this.choice = choice;
    this.council = council;
    this.words = new OverlayWords(file, choice.outline().orElseThrow(), council, pairs, findings);
    this.pairs = present(pairs);
    this.facts = traced(words.base(this.pairs)).map(PrintedFacts::of).orElse(Map.of());
  }

  /** A text of a policy's file with the policy that it prints. */
  private record Attempt(
      List<Placement> placements, int amended, String text, PolicyDocument printed) {}

  Result<ImportReport> report() {
    Set<ClauseId> whole = new TreeSet<>();
    Result<Attempt> attempt = attempt(pairs, whole);
    for (int i = 0; i < MOST_ATTEMPTS && whole.addAll(wrong(attempt)); i++) {
      attempt = attempt(pairs, whole);
    }
    return (attempt.isOk() ? attempt : attempt(pairs, all())).map(this::reported);
  }

  /** Clauses whose amendments cannot be made, or give them other words than the file has. */
  private Set<ClauseId> wrong(Result<Attempt> attempt) {
    Set<ClauseId> wrong = new TreeSet<>();
    Optional<Attempt> made = attempt.atHand();
    made.ifPresent(one -> wrong.addAll(Comparison.different(one.placements, one.printed)));
    String text = made.map(Attempt::text).orElse("");
    for (Diagnostic problem : attempt.diagnostics()) {
      if (problem.isError()) {
        AmendedLines.clause(text, problem).ifPresent(wrong::add);
      }
    }
    return wrong;
  }

  private Set<ClauseId> all() {
    Set<ClauseId> all = new TreeSet<>();
    pairs.forEach(pair -> pair.template().map(Template::id).ifPresent(all::add));
    return all;
  }

  /** Pairs whose clause can be printed; a clause whose condition does not hold is the council's own. */
  private List<Pair> present(List<Pair> found) {
    List<ClauseId> there = ids(words.base(found));
    return found.stream()
        .map(pair ->
            pair.template().filter(template -> there.contains(template.id())).isPresent()
                    || pair.template().isEmpty()
                ? pair.merging(pair.merged().stream()
                    .filter(template -> there.contains(template.id()))
                    .toList())
                : Pair.own(pair.section()))
        .toList();
  }

  private Optional<TracedDocument> traced(OverlayDraft draft) {
    return draft
        .text(key().file())
        .then(text -> target.unwritten().policy(council.council(), key(), text))
        .then(workspace::resolve)
        .then(workspace::trace)
        .atHand();
  }

  private List<ClauseId> ids(OverlayDraft draft) {
    return draft
        .text(key().file())
        .then(text -> target.unwritten().policy(council.council(), key(), text))
        .then(workspace::resolve)
        .atHand()
        .map(policy -> policy.clauses().stream().map(clause -> clause.id()).toList())
        .orElse(List.of());
  }

  private boolean isStatutory(ClauseId id) {
    return council
        .council()
        .templates()
        .library()
        .find(id)
        .filter(clause -> clause.basis() == Basis.STATUTORY)
        .isPresent();
  }

  private PolicyKey key() {
    return target.key();
  }

  private Result<Attempt> attempt(List<Pair> paired, Set<ClauseId> whole) {
    List<Placement> placements =
        Placements.of(paired, council.council().templates().library().names());
    OverlayDraft draft = words.base(paired);
    // A statutory clause that the file does not have stays: the result prints it all the same.
    List<ClauseId> present = ids(draft).stream().filter(id -> !isStatutory(id)).toList();
    var fit =
        new Fit(placements, present, whole, words.filling(placements, facts), Fit.isLoud(paired));
    draft.amend(fit.amendments());
    return draft
        .text(key().file())
        .then(text -> target
            .unwritten()
            .policy(council.council(), key(), text)
            .then(workspace::resolve)
            .then(workspace::trace)
            .map(TracedDocument::document)
            .map(printed -> new Attempt(placements, draft.amendmentCount(), text, printed)));
  }

  private ImportReport reported(Attempt attempt) {
    Comparison comparison = Comparison.of(file, attempt.printed);
    var proposals = new ArrayList<>(council.proposals());
    proposals.addAll(words.proposals());
    return new ImportReport(
        key(),
        choice.nearest(),
        choice.fit(),
        choice.made(),
        Threshold.all(),
        new Rows(file, attempt.placements, words.filling(attempt.placements, facts)).rows(),
        proposals,
        comparison.missing(),
        comparison.added(),
        target.planned(council, attempt.text));
  }
}
