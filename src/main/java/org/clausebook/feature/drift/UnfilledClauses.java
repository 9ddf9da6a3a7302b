package org.clausebook.feature.drift;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.Amendment;
import org.clausebook.model.Choices;
import org.clausebook.model.Choices.Choice;
import org.clausebook.model.ClauseInForce;
import org.clausebook.model.Council;
import org.clausebook.model.Overlay;
import org.clausebook.model.PolicySources;
import org.clausebook.model.ResolvedPolicy;
import org.clausebook.model.document.Lock;
import org.clausebook.model.text.ClauseId;
import org.clausebook.model.text.SourceText;
import org.clausebook.workspace.LibraryTexts;
import org.clausebook.workspace.Workspace;

/**
 * The clauses of a policy as they are today, merge fields not filled in.
 *
 * @param council with the facts in force
 * @param upstream as the library and the layers have them
 * @param own with the council's amendments, as far as these can be made
 * @param others where other parts of the council's file are, which have mistakes of their own
 * @param problems why some amendments cannot be made, and whatever else is wrong
 */
record UnfilledClauses(
    Council council,
    Map<ClauseId, ClauseInForce> upstream,
    Map<ClauseId, ClauseInForce> own,
    List<Amendment> amendments,
    List<Location> others,
    String file,
    List<Diagnostic> problems) {

  /**
   * The clauses of a policy with their merge fields unfilled.
   *
   * @param kept wordings of the council's own that are shown as merge fields
   */
  static UnfilledClauses of(PolicySources sources, List<String> kept, Workspace workspace) {
    var words = new LinkedHashMap<>(sources.own().words().wording());
    var marks =
        LibraryTexts.marks(List.copyOf(sources.overlay().words().wording().keySet()), sources);
    words.putAll(LibraryTexts.marks(kept, sources));
    List<Amendment> amendments = sources.own().amendments();
    Result<ResolvedPolicy> upstream =
        workspace.resolve(sources.alone().withOwn(it -> it.unamended(marks)));
    Result<ResolvedPolicy> own =
        workspace.resolve(sources.alone().withOwn(it -> it.unamended(words).with(amendments)));
    return new UnfilledClauses(
        upstream.atHand().map(ResolvedPolicy::council).orElse(sources.council()),
        clauses(upstream),
        clauses(own),
        amendments,
        others(sources.own()),
        sources.own().file(),
        own.diagnostics());
  }

  private static List<Location> others(Overlay own) {
    Choices choices = own.choices();
    return Stream.of(
            own.words().wording().values().stream().map(SourceText::start),
            choices.fullNames().stream().map(Choice::location),
            choices.switches().values().stream().map(Choice::location),
            choices.variants().values().stream().map(Choice::location))
        .flatMap(places -> places)
        .toList();
  }

  private static Map<ClauseId, ClauseInForce> clauses(Result<ResolvedPolicy> policy) {
    Map<ClauseId, ClauseInForce> clauses = new LinkedHashMap<>();
    policy
        .atHand()
        .ifPresent(found -> found.clauses().forEach(clause -> clauses.put(clause.id(), clause)));
    return clauses;
  }

  Optional<Lock.Text> upstream(ClauseId id) {
    return Optional.ofNullable(upstream.get(id)).map(UnfilledClauses::text);
  }

  Optional<Lock.Text> own(ClauseId id) {
    return Optional.ofNullable(own.get(id)).map(UnfilledClauses::text);
  }

  private static Lock.Text text(ClauseInForce clause) {
    Lock.Text text = LibraryTexts.text(clause);
    return new Lock.Text(text.heading(), text.body().strip());
  }

  /** The clause as one side or the other has it. */
  Optional<ClauseInForce> find(ClauseId id) {
    return Optional.ofNullable(own.get(id)).or(() -> Optional.ofNullable(upstream.get(id)));
  }

  /** Faults of the council's amendments to a clause. */
  List<Diagnostic> misfits(ClauseId id) {
    return problems.stream()
        .filter(Diagnostic::isError)
        .filter(problem ->
            amended(problem).filter(found -> found.clause().equals(id)).isPresent())
        .toList();
  }

  /** Faults elsewhere. */
  List<Diagnostic> otherProblems() {
    return problems.stream()
        .filter(problem -> !problem.isError() || amended(problem).isEmpty())
        .toList();
  }

  /** The amendment in which a problem is: the last that begins before it. */
  private Optional<Amendment> amended(Diagnostic problem) {
    return amendments.stream()
        .filter(amendment -> problem.location().file().equals(file))
        .filter(amendment -> amendment.location().compareTo(problem.location()) <= 0)
        .reduce((a, b) -> a.location().compareTo(b.location()) > 0 ? a : b)
        .filter(amendment -> others.stream()
            .noneMatch(other -> other.compareTo(amendment.location()) > 0
                && other.compareTo(problem.location()) <= 0));
  }
}
