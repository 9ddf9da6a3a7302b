package org.clausebook.feature.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.diagnostic.Severity;
import org.clausebook.diagnostic.Suggestion;
import org.clausebook.feature.adopt.AdoptReport;
import org.clausebook.feature.adopt.AdoptRequest;
import org.clausebook.feature.adopt.Adoptions;
import org.clausebook.feature.adopt.Resolution;
import org.clausebook.feature.adopt.ReviewRequest;
import org.clausebook.feature.adopt.Reviews;
import org.clausebook.model.document.AgendaItem;
import org.clausebook.model.document.Pack;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.record.Decision;
import org.clausebook.model.record.Motion;
import org.clausebook.model.record.PartialDate;
import org.clausebook.model.record.PartialDate.Precision;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.workspace.Workspace;

/**
 * Finds what would prevent the decisions of a meeting from being recorded, so that it can be
 * corrected before the meeting.
 */
final class AdoptionTrial {
  /** Stands for the minute, which nobody knows before the meeting. */
  private static final String ANY_MINUTE = "1";

  private static final String ODD_MINUTE = "odd-minute";

  private final Workspace workspace;
  private final PackRequest request;

  AdoptionTrial(Workspace workspace, PackRequest request) {
    this.workspace = workspace;
    this.request = request;
  }

  List<Diagnostic> of(Pack pack) {
    var problems = new ArrayList<>(strangeBody());
    Adoptions adoptions = new Adoptions(workspace);
    for (AgendaItem item : pack.items()) {
      trial(item, adoptions).diagnostics().stream()
          .filter(problem -> problem.severity() != Severity.NOTE)
          .filter(problem -> !problem.rule().equals(Optional.of(ODD_MINUTE)))
          .map(AdoptionTrial::asWarning)
          .forEach(problems::add);
    }
    return problems;
  }

  /** The decision as it would be recorded on the day of the meeting; nothing is written. */
  private Result<AdoptReport> trial(AgendaItem item, Adoptions adoptions) {
    Motion motion = item.motion();
    LocalDate day = request.meeting();
    PolicyKey key = new PolicyKey(request.council(), item.text().policy());
    var resolution = new Resolution(
        motion.verb(),
        request.body(),
        Optional.of(new PartialDate(day, Precision.DAY)),
        Optional.of(ANY_MINUTE),
        motion.version().filter(version -> !item.text().version().equals(Optional.of(version))),
        Optional.empty());
    return motion.isReview()
        ? new Reviews(workspace)
            .review(new ReviewRequest(key, resolution, Optional.empty(), day, ""))
        : adoptions.adopt(new AdoptRequest(key, resolution, false, day, ""));
  }

  private static Diagnostic asWarning(Diagnostic problem) {
    return new Diagnostic(
        Severity.WARNING, problem.location(), problem.message(), problem.hint(), problem.rule());
  }

  /** A body that no policy of the council names may be a slip of the pen. */
  private List<Diagnostic> strangeBody() {
    var known = new TreeSet<String>();
    for (String policy : workspace.policies(request.council())) {
      workspace
          .compose(new PolicyKey(request.council(), policy))
          .atHand()
          .map(PolicyDocument::decisions)
          .ifPresent(decisions -> decisions.stream().map(Decision::body).forEach(known::add));
    }
    return known.isEmpty() || known.contains(request.body())
        ? List.of()
        : List.of(Diagnostic.warning(
            Location.of(PolicyKey.folder(request.council())),
            "no policy of this council names a body '" + request.body() + "'",
            Suggestion.nearest(request.body(), known)
                .map(name -> "did you mean '" + name + "'?")
                .orElseGet(
                    () -> "unless this body is new, use one of: " + String.join(", ", known))));
  }
}
