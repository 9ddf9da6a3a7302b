package org.clausebook.feature.importing;

import java.util.List;
import java.util.Map;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.CouncilSources;
import org.clausebook.model.Outline;
import org.clausebook.model.SharedTemplates;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.stage.source.SourceReader;
import org.clausebook.stage.source.block.SourceDocument;
import org.clausebook.stage.source.block.TrackedChanges;
import org.clausebook.workspace.Workspace;

/**
 * Makes an overlay over the library of a policy that a council has as a file, or amendments to just
 * the clauses that were edited in one that it has here; nothing is written.
 */
public final class ImportPolicy {
  private final Workspace workspace;

  /** Imports into one workspace. */
  public ImportPolicy(Workspace workspace) {
    this.workspace = workspace;
  }

  /** What the file becomes, or why it cannot become this policy. */
  public Result<ImportReport> read(ImportRequest request) {
    PolicyKey key = request.key();
    return new SourceReader(TrackedChanges.valueOf(request.changes().name()))
        .read(request.file(), request.name())
        .then(read -> workspace.policies(key.council()).contains(key.policy())
            ? edited(request, read)
            : templates(key)
                .then(shared -> report(request, SourceSections.of(Block.all(read)), shared)))
        .whole();
  }

  private Result<ImportReport> edited(ImportRequest request, SourceDocument read) {
    PolicyKey key = request.key();
    return request.outline().isEmpty()
        ? EditedPolicy.report(workspace, request, read)
        : Result.failed(Diagnostic.error(
            Location.of(key.file()),
            "this policy is here already, with an outline",
            "leave '--outline' out to import onto it, or give the new policy another name"));
  }

  private Result<ImportReport> report(
      ImportRequest request, SourceSections file, SharedTemplates shared) {
    return new OutlineChooser(request, file, shared)
        .choice()
        .then(choice -> choice
            .outline()
            .map(outline -> matched(file, choice, outline, shared))
            .orElseGet(
                () -> new OwnPolicy(workspace, request.key(), file, choice, shared).report()));
  }

  private Result<ImportReport> matched(
      SourceSections file, OutlineChoice choice, Outline outline, SharedTemplates shared) {
    List<Pair> pairs = Matching.of(file.sections(), Template.of(outline, shared));
    var findings = new Findings(pairs, file.words());
    return target(choice, outline)
        .then(target -> CouncilDraft.of(target, outline.fields().values(), findings)
            .then(council -> new Trial(target, file, choice, council, pairs, findings).report()));
  }

  /** The policy, with a copy of the outline where the council has another name for it. */
  private Result<Target> target(OutlineChoice choice, Outline outline) {
    PolicyKey key = choice.key();
    return choice.made() == ImportReport.Made.AMENDMENTS
        ? Result.ok(new Target(workspace, key, Map.of()))
        : OutlineCopy.of(workspace, key, outline)
            .map(text -> new Target(workspace, key, Map.of(Target.outline(key), text)));
  }

  private Result<SharedTemplates> templates(PolicyKey key) {
    return workspace.councils().contains(key.council())
        ? workspace.council(key.council()).quiet().map(CouncilSources::templates)
        : workspace.templates().quiet();
  }
}
