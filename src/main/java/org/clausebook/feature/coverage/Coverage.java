package org.clausebook.feature.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.CouncilSources;
import org.clausebook.model.Outline;
import org.clausebook.model.Requirement;
import org.clausebook.model.Requirement.Circumstance;
import org.clausebook.model.Requirements;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.text.ClauseId;
import org.clausebook.workspace.MeetingClauses;
import org.clausebook.workspace.Workspace;

/** Finds which requirements are met on a day, by which clause of which adopted version. */
public final class Coverage {
  private final Workspace workspace;

  /** Coverage of one workspace. */
  public Coverage(Workspace workspace) {
    this.workspace = workspace;
  }

  /** The answers for each council; one that cannot be read is left out, which is reported. */
  public Result<CoverageReport> of(CoverageRequest request) {
    var problems = new ArrayList<Diagnostic>();
    var councils = new ArrayList<CouncilCoverage>();
    for (String slug : request.councils()) {
      Result<CouncilSources> council = workspace.council(slug);
      problems.addAll(council.diagnostics());
      council
          .atHand()
          .ifPresent(found -> councils.add(council(slug, found, request.on(), problems)));
    }
    return Result.of(new CoverageReport(request.on(), councils), problems);
  }

  private CouncilCoverage council(
      String slug, CouncilSources council, LocalDate on, List<Diagnostic> problems) {
    Requirements requirements = council.templates().requirements();
    List<PolicyAnswers> policies = workspace.policies(slug).stream()
        .map(policy -> new PolicyAnswers(workspace, new PolicyKey(slug, policy), requirements, on))
        .toList();
    policies.forEach(policy -> problems.addAll(policy.problems()));
    List<Point> points = requirements.byId().values().stream()
        .map(requirement -> point(slug, requirement, council, on, policies))
        .toList();
    return new CouncilCoverage(slug, council.council().name(), points);
  }

  private Point point(
      String slug,
      Requirement requirement,
      CouncilSources council,
      LocalDate on,
      List<PolicyAnswers> policies) {
    List<Circumstance> against = requirement.bodies().against(council.circumstances());
    if (!against.isEmpty() || !requirement.period().holds(on)) {
      return Point.without(requirement, Answer.NOT_ASKED, against);
    }
    List<Answering> answers = policies.stream()
        .flatMap(policy -> policy.to(requirement.id()).stream())
        .toList();
    Answer best =
        answers.stream().map(Answering::answer).min(Comparator.naturalOrder()).orElse(Answer.GAP);
    List<Circumstance> unknown = requirement.bodies().unknown(council.circumstances());
    Answer answer = best != Answer.MET && !unknown.isEmpty() ? Answer.NOT_KNOWN : best;
    return new Point(
        requirement,
        answer,
        unknown,
        answers.stream().filter(found -> found.answer() == best).toList(),
        policies.stream()
            .flatMap(policy -> policy.leftOut(requirement.id()).stream())
            .toList(),
        offered(slug, requirement.id(), council));
  }

  /** The policies that the council could have and does not, of which something meets it. */
  private List<String> offered(String slug, String requirement, CouncilSources council) {
    List<String> own = workspace.policies(slug);
    Requirements requirements = council.templates().requirements();
    List<ClauseId> clauses = MeetingClauses.inAnyWords(requirements).of(requirement);
    return council.templates().outlines().values().stream()
        .filter(outline -> !own.contains(outline.policy()))
        .filter(outline -> requirements.metBy(outline.policy()).stream()
                .anyMatch(id -> id.value().equals(requirement))
            || outline.slots().stream().map(Outline.Slot::clause).anyMatch(clauses::contains))
        .map(Outline::policy)
        .toList();
  }
}
