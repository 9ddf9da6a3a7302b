package org.clausebook.feature.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.feature.importing.ImportRow.Outcome;
import org.clausebook.model.Basis;
import org.clausebook.model.Clause;
import org.clausebook.model.PolicySources;
import org.clausebook.model.document.OutputFile;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.document.TracedDocument;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.text.ClauseId;
import org.clausebook.model.text.FileContent;
import org.clausebook.model.text.SourceText;
import org.clausebook.stage.load.yaml.KeyEdit;
import org.clausebook.stage.load.yaml.Records;
import org.clausebook.stage.load.yaml.TakeEdit;
import org.clausebook.stage.source.block.SourceDocument;
import org.clausebook.workspace.PolicyTexts;
import org.clausebook.workspace.Workspace;

/**
 * A policy that the council has, edited in another program: what was changed in it becomes
 * amendments to just the clauses touched.
 */
final class EditedPolicy {
  private static final int MOST_ATTEMPTS = 3;

  private final Workspace workspace;
  private final PolicyKey key;
  private final PolicySources sources;
  private final Printout printout;
  private final EditedFile file;

  private EditedPolicy(
      Workspace workspace,
      PolicyKey key,
      PolicySources sources,
      Printout printout,
      EditedFile file) {
    this.workspace = workspace;
    this.key = key;
    this.sources = sources;
    this.printout = printout;
    this.file = file;
  }

  /** The report on a file, with the policy's file as it will be. */
  static Result<ImportReport> report(
      Workspace workspace, ImportRequest request, SourceDocument read) {
    PolicyKey key = request.key();
    var printed = PrintedFile.like(workspace, request);
    List<Block> blocks = Block.all(read).stream()
        .filter(block -> block.kind() != Block.Kind.RUNNING)
        .toList();
    Result<PolicySources> sources = workspace.policy(key).sources().quiet();
    Result<TracedDocument> draft =
        sources.then(workspace::resolve).then(workspace::trace).quiet();
    return sources
        .with(
            printed.nearest(blocks),
            (found, printout) ->
                new EditedPolicy(workspace, key, found, printout, EditedFile.of(printout, blocks)))
        .with(
            draft,
            (policy, traced) -> workspace
                .text(key)
                .then(before -> policy.report(before, traced, printed.isSource(read))))
        .then(report -> report);
  }

  private Result<ImportReport> report(String before, TracedDocument draft, boolean isSource) {
    Map<ClauseId, Section> printed = printout.sections();
    Map<ClauseId, Template> templates = new LinkedHashMap<>();
    printed.forEach((id, section) -> templates.put(id, template(id, section)));
    List<Pair> pairs = isSource
        ? new MarkedPairs(file.sections(), templates, printed).pairs()
        : Matching.of(
            file.sections().stream().map(EditedFile.Part::section).toList(),
            List.copyOf(templates.values()));
    if (!isSource && isOther(pairs)) {
      return Result.failed(other());
    }
    return new Attempts(draft, pairs).best(before).map(best -> reported(before, best));
  }

  /**
   * The policy's file with amendments.
   *
   * @param isWhole whether headings and the order are amended too
   */
  private record Attempt(ClauseEdits edits, Result<String> text, boolean isWhole) {}

  /** Tries amendments, and larger ones where the least do not give the words of the file. */
  private final class Attempts {
    private final TracedDocument draft;
    private final List<Pair> pairs;

    Attempts(TracedDocument draft, List<Pair> pairs) {
      this.draft = draft;
      this.pairs = pairs;
    }

    Result<Attempt> best(String before) {
      Map<ClauseId, Integer> steps = new TreeMap<>();
      Attempt attempt = attempt(before, steps, true);
      Set<ClauseId> wrong = wrong(attempt);
      for (int i = 0; i < MOST_ATTEMPTS && !wrong.isEmpty(); i++) {
        wrong.forEach(id -> steps.merge(id, 1, Integer::sum));
        attempt = attempt(before, steps, true);
        wrong = wrong(attempt);
      }
      Attempt last = document(attempt.text).isOk() ? attempt : attempt(before, steps, false);
      return document(last.text).map(result -> last);
    }

    private Attempt attempt(String before, Map<ClauseId, Integer> steps, boolean isWhole) {
      ClauseEdits edits = new ClauseEdits(workspace, sources, draft, printout, pairs, steps);
      return new Attempt(edits, amended(before, edits, isWhole), isWhole);
    }

    /** Clauses whose amendments cannot be made, or give them other words than the file has. */
    private Set<ClauseId> wrong(Attempt attempt) {
      Result<PolicyDocument> result = document(attempt.text);
      Set<ClauseId> wrong = new TreeSet<>();
      result.atHand().ifPresent(made -> wrong.addAll(attempt.edits.wrong(made)));
      String text = attempt.text.atHand().orElse("");
      result.diagnostics().stream()
          .filter(Diagnostic::isError)
          .flatMap(problem -> AmendedLines.clause(text, problem).stream())
          .forEach(wrong::add);
      return wrong;
    }
  }

  private Result<String> amended(String before, ClauseEdits edits, boolean isWhole) {
    Result<String> text = Result.ok(before);
    for (KeyEdit passage : edits.passages()) {
      text = text.then(words -> Records.edit(key.file(), words, passage));
    }
    for (TakeEdit edit : isWhole ? edits.all() : edits.words()) {
      text = text.then(words -> Records.edit(key.file(), words, edit));
    }
    return text;
  }

  private Result<PolicyDocument> document(Result<String> text) {
    return text.then(words -> workspace.sources(key, words).quiet())
        .then(workspace::resolve)
        .then(workspace::trace)
        .quiet()
        .map(TracedDocument::document);
  }

  private Template template(ClauseId id, Section printed) {
    Location place = Location.of(key.file());
    var words = new Clause(
        id,
        sources.clause(id).map(Clause::basis).orElse(Basis.LOCAL),
        SourceText.of(printed.title(), place),
        SourceText.of(printed.body(), place),
        Optional.empty(),
        place);
    return new Template(words, Optional.empty(), printed.tokens());
  }

  /** Whether so few of the file's words are this policy's that it must be another text. */
  private static boolean isOther(List<Pair> pairs) {
    double words = 0;
    double near = 0;
    for (Pair pair : pairs) {
      double length = pair.section().tokens().plain().length();
      words += length;
      near += length * pair.score();
    }
    return words == 0 || !Threshold.OUTLINE.isMet(near / words);
  }

  private Diagnostic other() {
    return Diagnostic.error(
        Location.of(key.file()),
        "few of the words to import are those of this policy",
        "import the file under the name of its own policy; if it is to replace this one, move "
            + key.file() + " out of the folder first");
  }

  private List<String> proposals(ClauseEdits edits, boolean isWhole, boolean isChanged) {
    var proposals = new ArrayList<String>();
    file.told()
        .forEach(block -> proposals.add(
            "the record is not changed by an import; the file says: " + block.plain()));
    file.left()
        .forEach(block -> proposals.add(
            "the record is not changed by an import; the file leaves out: " + block.plain()));
    if (isChanged && PolicyTexts.isLocked(sources)) {
      proposals.add(
          "the words that were decided on stay as they are; what was edited is the draft of"
              + " the next decision");
    }
    proposals.addAll(edits.told(isWhole));
    return proposals;
  }

  private List<ImportRow> rows(ClauseEdits edits) {
    var rows = new ArrayList<ImportRow>();
    for (Block block : file.around()) {
      boolean isTitle = block.kind() == Block.Kind.TITLE;
      rows.add(Rows.row(
          block,
          file.told().contains(block) ? Outcome.UNTAKEN : Outcome.RUNNING,
          isTitle ? "title" : "record",
          Pass.NONE,
          1));
    }
    rows.addAll(edits.rows());
    return rows;
  }

  private ImportReport reported(String before, Attempt attempt) {
    ClauseEdits edits = attempt.edits;
    String after = attempt.text.atHand().orElseThrow();
    boolean isChanged = !after.equals(before);
    Comparison comparison = isChanged
        ? Comparison.ofClauses(
            edits.sections(), document(attempt.text).atHand().orElseThrow().clauses())
        : Comparison.ofBlocks(file.ofClauses(), printout.ofClauses());
    Comparison whole = Comparison.ofBlocks(file.around(), printout.around()).and(comparison);
    return new ImportReport(
        key,
        sources.outline().policy(),
        1,
        ImportReport.Made.AMENDMENTS,
        Threshold.all(),
        rows(edits),
        proposals(edits, attempt.isWhole, isChanged),
        whole.missing(),
        whole.added(),
        isChanged
            ? List.of(new ImportReport.Planned(
                new OutputFile(key.file(), FileContent.of(after)), Optional.of(before)))
            : List.of());
  }
}
