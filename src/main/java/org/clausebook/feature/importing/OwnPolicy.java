package org.clausebook.feature.importing;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.diagnostic.Result;
import org.clausebook.feature.importing.ImportRow.Outcome;
import org.clausebook.feature.importing.OwnTrial.Attempt;
import org.clausebook.model.SharedTemplates;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.workspace.Workspace;

/** A file that fits no outline of the library, as an outline and clauses of the council's own. */
final class OwnPolicy {
  private final Workspace workspace;
  private final PolicyKey wanted;
  private final SourceSections file;
  private final OutlineChoice choice;
  private final List<OwnClause> clauses;

  OwnPolicy(
      Workspace workspace,
      PolicyKey wanted,
      SourceSections file,
      OutlineChoice choice,
      SharedTemplates shared) {
    this.workspace = workspace;
    this.wanted = wanted;
    this.file = file;
    this.choice = choice;
    this.clauses =
        OwnClauses.of(file.sections(), shared.library().names(), choice.key().policy());
  }

  Result<ImportReport> report() {
    var attempts = new ArrayList<Result<Attempt>>();
    var trial = new OwnTrial(workspace, choice.key(), file);
    for (OwnTexts texts : OwnNumbers.of(clauses)) {
      Result<Attempt> attempt = trial.mended(texts);
      attempts.add(attempt);
      if (attempt.toOptional().filter(this::hasItsNumbers).isPresent()) {
        return attempt.map(this::reported);
      }
    }
    return attempts.stream()
        .filter(Result::isOk)
        .findFirst()
        .orElseGet(() -> attempts.get(0))
        .map(this::reported);
  }

  private boolean hasItsNumbers(Attempt attempt) {
    return otherNumbers(attempt).isEmpty();
  }

  private List<String> otherNumbers(Attempt attempt) {
    return PrintedNumbers.others(file, attempt.printed());
  }

  private ImportReport reported(Attempt attempt) {
    Comparison comparison = Comparison.of(attempt.texts().in(file), attempt.printed());
    var proposals = new ArrayList<>(attempt.council().proposals());
    if (!wanted.equals(choice.key())) {
      proposals.add("the policy is called '" + choice.key().policy() + "', because '"
          + wanted.policy() + "' is one of the library");
    }
    if (file.titleWords().isBlank()) {
      proposals.add("title: the file has none, so it is named after the policy");
    }
    proposals.add("review cycle: the file names none, so '" + OwnOutline.NO_CYCLE + "' is written");
    otherNumbers(attempt).forEach(line -> proposals.add("number printed otherwise: " + line));
    proposals.addAll(attempt.words().proposals());
    return new ImportReport(
        choice.key(),
        choice.nearest(),
        choice.fit(),
        choice.made(),
        Threshold.all(),
        rows(),
        proposals,
        comparison.missing(),
        comparison.added(),
        attempt.target().planned(attempt.council(), attempt.text()));
  }

  private List<ImportRow> rows() {
    var rows = new ArrayList<ImportRow>();
    file.title().forEach(block -> rows.add(Rows.row(block, Outcome.FACT, "title", Pass.NONE, 1)));
    file.opening()
        .forEach(block -> rows.add(Rows.row(block, Outcome.DECISION, "record", Pass.NONE, 1)));
    for (OwnClause clause : clauses) {
      String id = clause.id().value();
      clause.heading().ifPresent(block -> rows.add(Rows.row(block, Outcome.OWN, id, Pass.NONE, 1)));
      clause.blocks().forEach(block -> rows.add(Rows.row(block, Outcome.OWN, id, Pass.NONE, 1)));
    }
    file.closing()
        .forEach(block -> rows.add(Rows.row(block, Outcome.DECISION, "record", Pass.NONE, 1)));
    file.running().forEach(block -> rows.add(Rows.row(block, Outcome.RUNNING, "", Pass.NONE, 1)));
    return rows;
  }
}
