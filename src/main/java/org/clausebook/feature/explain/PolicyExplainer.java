package org.clausebook.feature.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.ClauseInForce;
import org.clausebook.model.CouncilSources;
import org.clausebook.model.ResolvedPolicy;
import org.clausebook.model.document.TracedDocument;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.text.NamedText;
import org.clausebook.model.text.TracedText;
import org.clausebook.workspace.Workspace;

/** Finds who set each text of a policy, from the clauses in force and the finished document. */
public final class PolicyExplainer {
  private final ResolvedPolicy policy;
  private final TracedDocument document;

  private PolicyExplainer(ResolvedPolicy policy, TracedDocument document) {
    this.policy = policy;
    this.document = document;
  }

  /** Where every printed text of a policy comes from. */
  public static Result<PolicyOrigin> explain(Workspace workspace, PolicyKey key) {
    return workspace
        .council(key.council())
        .then(sources -> workspace
            .resolve(key)
            .then(
                policy -> workspace.trace(policy).map(traced -> explain(policy, traced, sources))));
  }

  /**
   * The same of one that is resolved and composed already.
   *
   * @param document composed from the same policy
   * @param council whose policy it is
   */
  public static PolicyOrigin explain(
      ResolvedPolicy policy, TracedDocument document, CouncilSources council) {
    var explainer = new PolicyExplainer(policy, document);
    List<ClauseOrigin> clauses = explainer.clauses();
    List<NamedText> values = explainer.values();
    List<NamedText> known = Stream.concat(
            values.stream(), clauses.stream().flatMap(clause -> clause.texts().stream()))
        .toList();
    return new PolicyOrigin(
        document.document().council(),
        document.document().policy(),
        council.layers(),
        policy.drafting().notes(),
        values,
        clauses,
        document.texts().stream().filter(text -> !known.contains(text)).toList(),
        new LayoutWords(
            council.templates().layout(), document.document().bilingual().isPresent()));
  }

  private List<NamedText> values() {
    var values = new ArrayList<NamedText>(named("title"));
    values.addAll(named("version"));
    TracedText review = TracedText.of(policy.control().reviewCycle().words());
    values.add(new NamedText("review cycle", review));
    values.addAll(named("closing line"));
    return values;
  }

  private List<NamedText> named(String what) {
    return document.texts().stream().filter(text -> text.what().equals(what)).toList();
  }

  private List<ClauseOrigin> clauses() {
    return policy.clauses().stream().map(this::clause).toList();
  }

  private ClauseOrigin clause(ClauseInForce clause) {
    String what = "clause '" + clause.id() + "'";
    return new ClauseOrigin(
        clause, only("the number of " + what), only("the heading of " + what), only(what));
  }

  private NamedText only(String what) {
    return named(what).stream().findFirst().orElseGet(() -> new NamedText(what, TracedText.EMPTY));
  }
}
