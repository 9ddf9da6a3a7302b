package org.clausebook.feature.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    ClauseEdits edits = new ClauseEdits(workspace, sources, draft, printout, pairs);
    Result<String> all = amended(before, edits.all());
    boolean isWhole = all.isOk() && document(all).isOk();
    Result<String> after = isWhole ? all : amended(before, edits.words());
    return after.then(
        text -> document(after).map(result -> reported(before, text, result, edits, isWhole)));
  }

  private Result<String> amended(String before, List<TakeEdit> edits) {
    Result<String> text = Result.ok(before);
    for (TakeEdit edit : edits) {
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
      proposals.add("the words that were adopted stay as they are; what was edited is the draft of"
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

  private ImportReport reported(
      String before, String after, PolicyDocument result, ClauseEdits edits, boolean isWhole) {
    boolean isChanged = !after.equals(before);
    Map<String, Double> thresholds = new LinkedHashMap<>();
    for (Threshold threshold : Threshold.values()) {
      thresholds.put(threshold.words(), threshold.value());
    }
    Comparison comparison = isChanged
        ? Comparison.ofClauses(edits.sections(), result.clauses())
        : Comparison.ofBlocks(edits.blocks(), printout.ofClauses());
    Comparison whole = Comparison.ofBlocks(file.around(), printout.around()).and(comparison);
    return new ImportReport(
        key,
        sources.outline().policy(),
        1,
        thresholds,
        rows(edits),
        proposals(edits, isWhole, isChanged),
        whole.missing(),
        whole.added(),
        isChanged
            ? List.of(new ImportReport.Planned(
                new OutputFile(key.file(), FileContent.of(after)), Optional.of(before)))
            : List.of());
  }
}
