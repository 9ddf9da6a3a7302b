package org.clausebook.explain;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.model.ClauseInForce;
import org.clausebook.model.Layer;
import org.clausebook.model.NumberedClause;
import org.clausebook.model.PolicyDocument;
import org.clausebook.model.ResolvedPolicy;
import org.clausebook.model.SourceText;
import org.clausebook.model.Wording;

/** Tells of each text of a policy who set it, by the clauses in force and the finished document. */
public final class PolicyExplainer {
  private final ResolvedPolicy policy;
  private final PolicyDocument document;
  private final FieldPlaces places;

  private PolicyExplainer(ResolvedPolicy policy, PolicyDocument document) {
    this.policy = policy;
    this.document = document;
    this.places = new FieldPlaces(policy);
  }

  /**
   * Where everything in a policy comes from.
   *
   * @param document composed from the same policy
   */
  public static PolicyOrigin explain(
      ResolvedPolicy policy, PolicyDocument document, List<Layer> layers) {
    var explainer = new PolicyExplainer(policy, document);
    return new PolicyOrigin(
        document.council(),
        document.policy(),
        layers,
        policy.drafting().notes(),
        explainer.values(),
        explainer.clauses());
  }

  private List<PrintedText> values() {
    var values = new ArrayList<PrintedText>();
    values.add(text("title", policy.title(), document.title()));
    policy.control().version().ifPresent(v -> values.add(text("version", v, v.value())));
    SourceText review = policy.control().reviewCycle().words();
    values.add(text("review cycle", review, review.value()));
    values.addAll(closing());
    return values;
  }

  private PrintedText text(String what, SourceText source, String printed) {
    return new PrintedText(
        what, printed, Alignment.of(Wording.of(source), printed, places).runs());
  }

  /** The closing lines that are printed; some of those that the outline proposes may be left out. */
  private List<PrintedText> closing() {
    var closing = new ArrayList<PrintedText>();
    for (SourceText line : policy.printed()) {
      document.closing().stream().skip(closing.size()).limit(1).forEach(printed -> {
        var alignment = Alignment.of(Wording.of(line), printed, places);
        if (alignment.isWhole()) {
          closing.add(new PrintedText("closing line", printed, alignment.runs()));
        }
      });
    }
    return closing;
  }

  private List<ClauseOrigin> clauses() {
    var clauses = new ArrayList<ClauseOrigin>();
    for (NumberedClause printed : document.clauses()) {
      policy.clauses().stream()
          .filter(clause -> clause.id().equals(printed.id()))
          .forEach(clause -> clauses.add(origin(clause, printed)));
    }
    return clauses;
  }

  private ClauseOrigin origin(ClauseInForce clause, NumberedClause printed) {
    return ClauseOrigin.of(
        clause,
        printed,
        Alignment.of(clause.heading(), printed.heading(), places).runs(),
        Alignment.of(clause.body(), printed.body(), places).runs());
  }
}
