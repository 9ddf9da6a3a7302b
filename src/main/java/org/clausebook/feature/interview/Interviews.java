package org.clausebook.feature.interview;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.CouncilSources;
import org.clausebook.stage.publish.FileEdit;
import org.clausebook.workspace.Edits;
import org.clausebook.workspace.Workspace;

/** Asks for what a council's first drafts, or more of them, need, and writes their files. */
public final class Interviews {
  private final Workspace workspace;
  private final QuestionWords words = new QuestionWords();

  /** Interviews about the councils of one workspace. */
  public Interviews(Workspace workspace) {
    this.workspace = workspace;
  }

  /** An interview with nothing answered, or why there can be none. */
  public Result<Interview> begin(InterviewRequest request) {
    return start(request).map(start -> new Interview(start, words, AnswersGiven.none()));
  }

  Result<InterviewStart> start(InterviewRequest request) {
    List<String> councils = workspace.councils();
    Optional<String> slug = request.council().flatMap(named -> existing(named, councils));
    Result<Optional<InterviewStart.Existing>> existing = slug.map(
            folder -> council(folder).then(council -> existing(folder, council)).map(Optional::of))
        .orElseGet(() -> Result.ok(Optional.empty()));
    return workspace
        .templates()
        .quiet()
        .then(templates -> existing.map(council -> new InterviewStart(
            workspace, templates, council, request.council(), request.policies(), councils)));
  }

  /** The folder that is named, by itself or by the name of the council. */
  private static Optional<String> existing(String named, List<String> councils) {
    return Stream.concat(Stream.of(named), Slug.of(named, List.of()).stream())
        .filter(councils::contains)
        .findFirst();
  }

  private Result<CouncilSources> council(String slug) {
    return workspace.council(slug).quiet();
  }

  private Result<InterviewStart.Existing> existing(String slug, CouncilSources council) {
    return workspace
        .unwritten()
        .before(council.council().file())
        .map(profile -> new InterviewStart.Existing(
            slug, council.council().name(), profile, workspace.policies(slug)));
  }

  /** The policies that there are for a council, which may be named in any way or be new. */
  public Result<List<String>> policies(Optional<String> council) {
    return council
        .flatMap(named -> existing(named, workspace.councils()))
        .map(slug -> council(slug).map(CouncilSources::templates))
        .orElseGet(() -> workspace.templates().quiet())
        .map(templates -> List.copyOf(templates.outlines().keySet()));
  }

  /** Writes what was planned, all files or none; returns their paths. */
  public Result<List<Path>> write(List<InterviewPlan> plans) {
    return workspace.write(plans.stream()
        .flatMap(plan -> plan.files().stream())
        .map(planned -> planned
            .before()
            .map(before -> Edits.of(planned.file(), before))
            .orElseGet(() -> FileEdit.added(planned.file())))
        .toList());
  }
}
