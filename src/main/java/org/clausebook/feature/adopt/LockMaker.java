package org.clausebook.feature.adopt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.mergefield.MergeField;
import org.clausebook.mergefield.MergeFields;
import org.clausebook.model.ClauseInForce;
import org.clausebook.model.ControlDetails;
import org.clausebook.model.Fact;
import org.clausebook.model.PolicySources;
import org.clausebook.model.PrintedLine;
import org.clausebook.model.ResolvedPolicy;
import org.clausebook.model.document.Lock;
import org.clausebook.model.document.Lock.LockedClause;
import org.clausebook.model.document.NumberedClause;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.record.Decision;
import org.clausebook.model.text.ClauseId;
import org.clausebook.model.text.SourceText;
import org.clausebook.workspace.LibraryTexts;
import org.clausebook.workspace.Workspace;

/** Makes a lock from the draft of a policy. */
final class LockMaker {
  private final PolicySources sources;
  private final ResolvedPolicy policy;
  private final Map<ClauseId, Lock.Text> upstream;

  LockMaker(PolicySources sources, ResolvedPolicy policy, Workspace workspace) {
    this.sources = sources;
    this.policy = policy;
    this.upstream = LibraryTexts.of(sources, workspace);
  }

  /** The lock of a document that was composed from the same policy. */
  Lock make(PolicyDocument document, Decision event, Lock.Made made) {
    List<LockedClause> clauses =
        document.clauses().stream().map(printed -> locked(inForce(printed))).toList();
    return new Lock(
        made,
        event,
        Lock.Cycle.of(policy.control().reviewCycle()),
        facts(),
        document.finished(),
        clauses,
        leftOut(clauses));
  }

  private ClauseInForce inForce(NumberedClause printed) {
    return policy.clauses().stream()
        .filter(clause -> clause.id().equals(printed.id()))
        .findFirst()
        .orElseThrow();
  }

  private LockedClause locked(ClauseInForce clause) {
    Map<String, String> provenance = new LinkedHashMap<>();
    clause.provenance().known().forEach((key, text) -> provenance.put(key, text.value()));
    return new LockedClause(
        clause.id(),
        clause.basis(),
        clause.location().file(),
        provenance,
        Optional.ofNullable(upstream.get(clause.id())),
        LibraryTexts.text(clause),
        clause.settings().stream()
            .map(setting -> setting.what() + ", " + setting.location().file())
            .distinct()
            .toList());
  }

  private List<Lock.LeftOut> leftOut(List<LockedClause> printed) {
    List<ClauseId> ids = printed.stream().map(LockedClause::id).toList();
    return upstream.entrySet().stream()
        .filter(clause -> !ids.contains(clause.getKey()))
        .map(clause -> new Lock.LeftOut(clause.getKey(), clause.getValue()))
        .toList();
  }

  /** The answers that are printed, and the council's own words for passages. */
  private Map<String, List<String>> facts() {
    Map<String, List<String>> answers = new LinkedHashMap<>();
    putFacts("", policy, sources, answers);
    policy
        .translation()
        .ifPresent(other -> sources
            .welsh()
            .ifPresent(welsh -> putFacts(Lock.WELSH, other.policy(), welsh, answers)));
    return answers;
  }

  private static void putFacts(
      String mark,
      ResolvedPolicy policy,
      PolicySources sources,
      Map<String, List<String>> answers) {
    List<String> asked = texts(policy).stream()
        .flatMap(text -> MergeFields.in(text).values().stream())
        .map(MergeField::name)
        .distinct()
        .toList();
    policy.council().facts().forEach((path, fact) -> {
      if (asked.contains("council." + path)) {
        answers.put(mark + "council." + path, values(fact));
      }
    });
    policy.council().nouns().byName().forEach((name, noun) -> {
      if (asked.contains("council." + name)) {
        answers.put(mark + "council." + name, List.of(noun.value()));
      }
    });
    sources
        .overlay()
        .words()
        .wording()
        .forEach((name, words) -> answers.put(mark + "wording." + name, List.of(words.value())));
  }

  private static List<String> values(Fact fact) {
    return fact.answers().stream().map(SourceText::value).toList();
  }

  /** All texts in which merge fields may be. */
  private static List<String> texts(ResolvedPolicy policy) {
    var texts = new ArrayList<String>();
    policy.clauses().forEach(clause -> {
      texts.add(clause.heading().text());
      texts.add(clause.body().text());
    });
    ControlDetails details = policy.details();
    Stream.of(
            Stream.of(policy.title()),
            policy.printed().stream().map(PrintedLine::text),
            policy.council().letterhead().lines().stream(),
            details.owner().stream(),
            details.references().texts(),
            details.signatures().stream().flatMap(List::stream))
        .flatMap(lines -> lines)
        .map(SourceText::value)
        .forEach(texts::add);
    return texts;
  }
}
