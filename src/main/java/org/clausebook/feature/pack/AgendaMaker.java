package org.clausebook.feature.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Result;
import org.clausebook.feature.adopt.VersionOrder;
import org.clausebook.feature.redline.RedlineRequest;
import org.clausebook.feature.redline.Redlines;
import org.clausebook.model.document.AgendaItem;
import org.clausebook.model.document.Lock;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.document.Redline;
import org.clausebook.model.record.Decision;
import org.clausebook.model.record.Motion;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.record.Status;
import org.clausebook.model.record.Verb;
import org.clausebook.workspace.LockedVersion;
import org.clausebook.workspace.Versions;
import org.clausebook.workspace.Workspace;

/** Works out what a meeting has to decide about a policy. */
final class AgendaMaker {
  private final Workspace workspace;
  private final PackRequest request;

  AgendaMaker(Workspace workspace, PackRequest request) {
    this.workspace = workspace;
    this.request = request;
  }

  /**
   * A policy in its two states.
   *
   * @param standing as it stands
   * @param draft the working text
   */
  private record Texts(PolicyDocument standing, PolicyDocument draft, Versions versions) {
    boolean isSame() {
      return versions
          .standing()
          .filter(lock -> lock.wording().equals(draft.wording()))
          .isPresent();
    }

    Optional<Decision> former() {
      return standing.latestDecision();
    }

    List<Decision> awaited() {
      return draft.decisions().stream()
          .filter(decision -> decision.isPending() && decision.status().isPresent())
          .toList();
    }

    /** Whether nothing is to be decided but whether it may stay as it is. */
    boolean isSettled() {
      return isSame()
          && standing.status() == Status.ADOPTED
          && standing.pendingDecision().isEmpty();
    }
  }

  Result<AgendaItem> make(PolicyKey key) {
    return workspace
        .compose(key)
        .with(workspace.draft(key), Map::entry)
        .with(
            Versions.of(workspace, key),
            (both, versions) -> new Texts(both.getKey(), both.getValue(), versions))
        .then(texts -> item(texts));
  }

  private Result<AgendaItem> item(Texts texts) {
    Verb verb = request.verb().orElseGet(() -> verb(texts));
    if (verb.keepsWords()) {
      var motion = new Motion(verb, texts.standing().version(), Optional.empty(), Optional.empty());
      return Result.ok(
          new AgendaItem(texts.standing(), texts.former(), true, Optional.empty(), motion));
    }
    Motion motion = motion(verb, texts);
    return texts
        .versions()
        .current()
        .map(from -> new Redlines(workspace)
            .compare(new RedlineRequest(texts.versions().key()))
            .map(report -> Optional.of(report.redline())))
        .orElseGet(() -> Result.ok(Optional.empty()))
        .map(redline -> new AgendaItem(
            texts.draft(),
            texts.former(),
            texts.versions().standing().isPresent(),
            redline.filter(Redline::hasChanged),
            motion));
  }

  /**
   * The decision awaited of this body; one of which none is awaited approves before another adopts.
   */
  private Verb verb(Texts texts) {
    if (texts.isSettled()) {
      return Verb.REVIEWED;
    }
    List<Decision> awaited = texts.awaited();
    return awaited.stream()
        .filter(decision -> isThisBody(decision.body()))
        .findFirst()
        .or(() -> awaited.isEmpty() ? Optional.empty() : Optional.of(approval(awaited)))
        .flatMap(decision -> Verb.of(decision.verb()))
        .orElse(Verb.ADOPTED);
  }

  private Decision approval(List<Decision> awaited) {
    Decision next = awaited.get(0);
    return new Decision(
        Verb.APPROVED.words(),
        request.body(),
        Optional.empty(),
        Optional.empty(),
        next.version(),
        next.note(),
        Optional.of(Status.APPROVED));
  }

  private boolean isThisBody(String body) {
    return body.equalsIgnoreCase(request.body());
  }

  private Motion motion(Verb verb, Texts texts) {
    Optional<String> recommendedTo = texts.awaited().stream()
        .filter(decision -> decision.status().equals(Optional.of(Status.ADOPTED)))
        .map(Decision::body)
        .filter(body -> !isThisBody(body))
        .findFirst();
    return new Motion(
        verb,
        version(texts),
        verb == Verb.APPROVED ? recommendedTo : Optional.empty(),
        verb == Verb.APPROVED ? Optional.empty() : approved(texts));
  }

  /** A committee's approval, unless the words have changed since. */
  private static Optional<Decision> approved(Texts texts) {
    return texts.versions().all().stream()
        .map(LockedVersion::lock)
        .filter(lock -> lock.document().status() != Status.ADOPTED)
        .filter(lock -> lock.wording().equals(texts.draft().wording()))
        .map(Lock::event)
        .filter(event -> event.status().equals(Optional.of(Status.APPROVED)))
        .reduce((a, b) -> b);
  }

  /**
   * The version of the draft, or the one after it, where other words were adopted under that
   * already.
   */
  private static Optional<String> version(Texts texts) {
    boolean isTaken = texts
        .versions()
        .standing()
        .filter(lock -> lock.document().status() == Status.ADOPTED)
        .filter(lock -> VersionOrder.isTaken(texts.draft(), lock))
        .isPresent();
    return texts.draft().version().map(version -> isTaken ? VersionOrder.next(version) : version);
  }
}
