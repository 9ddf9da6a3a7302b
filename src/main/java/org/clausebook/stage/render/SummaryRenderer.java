package org.clausebook.stage.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.Layout;
import org.clausebook.model.Theme;
import org.clausebook.model.document.ClauseSummary;
import org.clausebook.model.document.Format;
import org.clausebook.model.document.NumberedClause;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.document.PolicyMetadata;
import org.clausebook.model.document.PolicySummary;
import org.clausebook.model.document.Rendition;
import org.clausebook.model.record.Status;
import org.clausebook.model.text.FileContent;
import org.clausebook.stage.template.Escaping;

/** Prints the summary of a policy as Markdown, and as HTML that is well-formed XML too. */
public final class SummaryRenderer {
  private static final String HTML = "summary/summary.html.ftl";
  private static final String MARKDOWN = "summary/summary.md.ftl";

  private final Layouts html;
  private final Layouts markdown;
  private final Optional<Theme> theme;

  public SummaryRenderer(Layout layout) {
    html = new Layouts(layout, Escaping.HTML);
    markdown = new Layouts(layout, Escaping.MARKDOWN);
    theme = layout.theme();
  }

  /** The summary as HTML, or the mistakes in the layout that prevent it. */
  public Result<Rendition> toHtml(PolicySummary summary) {
    Map<String, Object> values = of(summary);
    theme.ifPresent(chosen -> values.put("theme", ThemeValues.of(chosen)));
    return html.fill(HTML, values)
        .map(text -> new Rendition(Format.HTML, summary.path(Format.HTML), FileContent.of(text)));
  }

  /** The summary as Markdown, or the mistakes in the layout that prevent it. */
  public Result<Rendition> toMarkdown(PolicySummary summary) {
    Map<String, Object> values = of(summary);
    values.put("quoted", YamlQuoting.escape(facts(summary)));
    return markdown
        .fill(MARKDOWN, values)
        .map(text ->
            new Rendition(Format.MARKDOWN, summary.path(Format.MARKDOWN), FileContent.of(text)));
  }

  private static Map<String, Object> of(PolicySummary summary) {
    Map<String, Object> values = facts(summary);
    List<PolicyDocument> editions = summary.document().editions().stream()
        .filter(edition -> !in(edition, summary).isEmpty())
        .toList();
    values.put(
        "texts", editions.stream().map(edition -> edition(edition, summary)).toList());
    return values;
  }

  /** What a layout can print of the policy, beside its clauses. */
  public static Map<String, Object> facts(PolicySummary summary) {
    PolicyDocument document = summary.document().first();
    var values = new LinkedHashMap<String, Object>();
    values.put("council", Map.of("name", document.councilName()));
    values.put("policy", document.policy());
    values.put("identifier", summary.name());
    values.put("generator", PolicyMetadata.GENERATOR);
    values.put("language", document.language());
    values.put("title", document.title());
    values.put("runningTitle", document.runningTitle());
    values.put("draft", summary.document().status() != Status.ADOPTED);
    document.version().ifPresent(version -> values.put("version", version));
    document.adoption().ifPresent(adoption -> values.put("adopted", LayoutValues.event(adoption)));
    return values;
  }

  private static Map<String, Object> edition(PolicyDocument edition, PolicySummary summary) {
    var values = new LinkedHashMap<String, Object>();
    values.put("language", edition.language());
    values.put("title", edition.title());
    List<ClauseSummary> own = in(edition, summary);
    values.put(
        "clauses",
        edition.clauses().stream()
            .filter(clause -> own.stream().anyMatch(of -> of.clause().equals(clause.id())))
            .map(clause -> clause(clause, own))
            .toList());
    return values;
  }

  private static List<ClauseSummary> in(PolicyDocument edition, PolicySummary summary) {
    return summary.summaries().stream()
        .filter(one -> one.language().equals(edition.language()))
        .toList();
  }

  private static Map<String, Object> clause(NumberedClause clause, List<ClauseSummary> summaries) {
    var values = new LinkedHashMap<String, Object>();
    values.put("number", clause.number());
    values.put("heading", clause.heading());
    values.put(
        "texts",
        summaries.stream()
            .filter(summary -> summary.clause().equals(clause.id()))
            .map(ClauseSummary::text)
            .toList());
    return values;
  }
}
