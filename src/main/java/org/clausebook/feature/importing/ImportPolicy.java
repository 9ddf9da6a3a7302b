package org.clausebook.feature.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.diagnostic.ShellWords;
import org.clausebook.diagnostic.Suggestion;
import org.clausebook.model.CouncilSources;
import org.clausebook.model.Outline;
import org.clausebook.model.SharedTemplates;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.stage.source.SourceReader;
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
            ? EditedPolicy.report(workspace, request, read)
            : templates(key)
                .then(shared -> report(request, SourceSections.of(Block.all(read)), shared)));
  }

  private Result<ImportReport> report(
      ImportRequest request, SourceSections file, SharedTemplates shared) {
    return outline(request, file, shared).then(choice -> {
      List<Template> templates = Template.of(choice.outline(), shared);
      List<Pair> pairs = Matching.of(file.sections(), templates);
      var findings = new Findings(pairs, file.words());
      return CouncilDraft.of(workspace, request.key(), choice.outline(), findings)
          .then(council ->
              new Trial(workspace, request, file, choice, council, pairs, findings).report());
    });
  }

  private Result<SharedTemplates> templates(PolicyKey key) {
    return workspace.councils().contains(key.council())
        ? workspace.council(key.council()).quiet().map(CouncilSources::templates)
        : workspace.templates().quiet();
  }

  private static Result<OutlineChoice> outline(
      ImportRequest request, SourceSections file, SharedTemplates shared) {
    PolicyKey key = request.key();
    Map<String, Double> fits = new LinkedHashMap<>(OutlineChoice.fits(file.sections(), shared));
    String best = fits.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("");
    String wanted = request.outline().orElse(key.policy());
    Optional<Outline> outline = Optional.ofNullable(shared.outlines().get(wanted));
    if (outline.isEmpty() || !wanted.equals(key.policy())) {
      return Result.failed(Diagnostic.error(
          Location.of(request.name()),
          "the library has no policy '" + key.policy() + "'",
          Threshold.OUTLINE.isMet(fits.getOrDefault(best, 0.0))
              ? "most of its words are near '" + best + "': run '"
                  + ShellWords.joined("policy", "import", key.council(), best, request.name())
                  + "'"
              : Suggestion.hint(key.policy(), List.copyOf(shared.outlines().keySet()))));
    }
    double fit = fits.getOrDefault(wanted, 0.0);
    boolean isOther = !Threshold.OUTLINE.isMet(fit)
        && !best.equals(wanted)
        && Threshold.OUTLINE.isMet(fits.getOrDefault(best, 0.0));
    return isOther && request.outline().isEmpty()
        ? Result.failed(Diagnostic.error(
            Location.of(request.name()),
            "few of these words are near '" + wanted + "', and more near '" + best + "'",
            "run '"
                + ShellWords.joined("policy", "import", key.council(), best, request.name())
                + "', or add '--outline " + wanted + "' to import it all the same"))
        : Result.ok(new OutlineChoice(outline.get(), fit));
  }
}
