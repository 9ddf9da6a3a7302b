package org.clausebook.stage.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.Amendment;
import org.clausebook.model.Basis;
import org.clausebook.model.Choices;
import org.clausebook.model.Clause;
import org.clausebook.model.ClauseInForce;
import org.clausebook.model.ClauseLibrary;
import org.clausebook.model.ControlDetails;
import org.clausebook.model.Council;
import org.clausebook.model.DateStyle;
import org.clausebook.model.Languages;
import org.clausebook.model.Letterhead;
import org.clausebook.model.Nouns;
import org.clausebook.model.Outline;
import org.clausebook.model.Outline.Slot;
import org.clausebook.model.Overlay;
import org.clausebook.model.OverlayTranslation;
import org.clausebook.model.PolicySources;
import org.clausebook.model.Presentation;
import org.clausebook.model.Remarks;
import org.clausebook.model.ResolvedPolicy;
import org.clausebook.model.Term;
import org.clausebook.model.record.ReviewCycle;
import org.clausebook.model.text.ClauseId;
import org.clausebook.model.text.SourceText;

/** A policy of a council that does not exist, written clause by clause. */
public final class SamplePolicy {
  private static final Location PLACE = Location.of("library", 1, 1);

  private final List<Slot> slots = new ArrayList<>();
  private final Map<ClauseId, Clause> clauses = new LinkedHashMap<>();

  /** A policy whose clauses are written {@code a}, {@code -b} under it, {@code --c} under that. */
  static SamplePolicy of(String... ids) {
    var policy = new SamplePolicy();
    for (String id : ids) {
      int level = id.lastIndexOf('-', 1) + 2;
      policy.add(
          Basis.MODEL, level, id.substring(level - 1), "Body of " + id.replace("-", "") + ".");
    }
    return policy;
  }

  /** A policy of one clause. */
  public static SamplePolicy ofBody(String body) {
    return new SamplePolicy().add(Basis.MODEL, 1, "a", body);
  }

  SamplePolicy add(Basis basis, int level, String id, String body) {
    var clause = new ClauseId(id);
    slots.add(new Slot(clause, level, PLACE));
    clauses.put(clause, new Clause(clause, basis, text(id), text(body), Optional.empty(), PLACE));
    return this;
  }

  private static SourceText text(String words) {
    return SourceText.of(words, PLACE);
  }

  Result<ResolvedPolicy> amended(Amendment... amendments) {
    return layered(List.of(List.of(amendments)));
  }

  /** With several overlays, the farthest first. */
  Result<ResolvedPolicy> layered(List<List<Amendment>> overlays) {
    return new OverlayResolver()
        .resolve(new PolicySources(
            council(),
            outline(),
            new ClauseLibrary(clauses),
            overlays.stream().map(SamplePolicy::overlay).toList()));
  }

  private static Council council() {
    var form = new Term.Form("the Council", "Ambridge Parish Council (the Council)");
    return new Council(
        "ambridge",
        new Council.Name("Ambridge Parish Council", new Term(form, form, form), Nouns.none()),
        new Council.Style(DateStyle.PLAIN, Optional.empty()),
        Map.of(),
        "council",
        Map.of(),
        Letterhead.none(),
        Languages.none());
  }

  private Outline outline() {
    return new Outline(
        "sample",
        new Outline.Text(
            text("Title"), text("Description."), Presentation.none(), List.of(), Optional.empty()),
        new Outline.Clauses(slots, List.of()),
        new Outline.Questions(Map.of(), Map.of()),
        new ReviewCycle(text("annually"), Optional.empty(), Optional.empty(), Optional.empty()),
        ControlDetails.none(),
        Remarks.none());
  }

  private static Overlay overlay(List<Amendment> amendments) {
    return new Overlay(
        new Overlay.Words(
            Optional.empty(),
            Presentation.none(),
            Map.of(),
            Optional.empty(),
            OverlayTranslation.none()),
        new Overlay.Control(Optional.empty(), Optional.empty(), List.of()),
        amendments,
        Choices.none(),
        ControlDetails.none(),
        Remarks.none(),
        Languages.none(),
        "overlay");
  }

  /** The ids of a faultless policy in order, those under others written {@code -b}, {@code --c}. */
  public static String order(Result<ResolvedPolicy> result) {
    return clauses(result).stream()
        .map(clause -> "-".repeat(clause.level() - 1) + clause.id())
        .collect(Collectors.joining(" "));
  }

  /** The words of the first clause of a faultless policy. */
  public static String body(Result<ResolvedPolicy> result) {
    return clauses(result).get(0).body().text();
  }

  public static List<ClauseInForce> clauses(Result<ResolvedPolicy> result) {
    return result
        .toOptional()
        .orElseThrow(() -> new AssertionError(mistakes(result)))
        .clauses();
  }

  /** What is wrong with a policy, a line for each mistake: place and message. */
  public static List<String> mistakes(Result<ResolvedPolicy> result) {
    return result.diagnostics().stream()
        .map((Diagnostic d) -> d.location() + " " + d.message())
        .toList();
  }
}
