package org.clausebook.stage.render;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.ContentsList;
import org.clausebook.model.document.NumberedClause;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.document.PolicyMetadata;
import org.clausebook.model.record.Decision;
import org.clausebook.model.record.ShownDate;
import org.clausebook.model.record.Status;

/**
 * What a layout can print: a policy as maps, lists, strings and booleans.
 *
 * <p>A value the policy does not have has no key, so that a layout asks for it with {@code ??}.
 */
public final class LayoutValues {
  /** The title is a heading of rank 1, and the clauses come under it. */
  private static final int TITLE_RANK = 1;

  private LayoutValues() {}

  /** The values of a policy with its clauses as Markdown. */
  public static Map<String, Object> of(PolicyDocument document) {
    return EditionValues.of(
            document,
            edition -> Result.ok(new EditionValues.Texts(
                edition.text().clauses().stream().map(NumberedClause::body).toList(),
                address -> address)))
        .toOptional()
        .orElseThrow();
  }

  /**
   * The values of a policy in one language, in a map of their own that the caller may add to.
   *
   * @param bodies of the clauses, in order, in the format of the layout
   */
  static Map<String, Object> of(Edition edition, List<String> bodies) {
    PolicyDocument document = edition.text();
    var values = new LinkedHashMap<String, Object>();
    values.put("council", council(document));
    values.put("policy", document.policy());
    values.put("identifier", document.council() + "/" + document.policy());
    values.put("wording", edition.whole().wording().value());
    values.put("generator", PolicyMetadata.GENERATOR);
    values.put("title", document.title());
    values.put("runningTitle", document.runningTitle());
    document.titleName().ifPresent(name -> values.put("titleName", name));
    values.put("description", document.description());
    values.put("language", document.language());
    values.put("status", document.status().word());
    values.put("statusKey", "status-" + document.status().word());
    values.put("draft", document.status() == Status.DRAFT);
    values.put("adopted", document.status() == Status.ADOPTED);
    document.version().ifPresent(version -> values.put("version", version));
    values.put("numbered", document.presentation().scheme().numbersClauses());
    values.put("capitals", document.presentation().hasCapitals());
    values.put("paragraphs", document.presentation().scheme().numbersParagraphs());
    values.put("gaps", document.hasGaps());
    values.put("dashes", document.presentation().hasDashes());
    values.put("clauses", clauses(edition, bodies));
    values.put("appendices", document.clauses().stream().anyMatch(NumberedClause::isAppendix));
    values.put("landscape", document.clauses().stream().anyMatch(NumberedClause::isLandscape));
    values.put("forms", document.clauses().stream().anyMatch(LayoutValues::hasForm));
    values.put("contents", edition.whole().presentation().around().list() != ContentsList.OFF);
    values.put("contentsListed", edition.whole().hasContents());
    values.put("opening", document.lines().opening());
    values.put("closing", document.lines().closing());
    values.put("events", events(edition));
    values.put("replaced", document.decisions().stream().anyMatch(d -> d.by().isPresent()));
    document
        .latestDecision()
        .filter(latest -> latest.date().isPresent())
        .ifPresent(latest -> values.put("latest", event(latest)));
    document.pendingDecision().ifPresent(pending -> values.put("pending", event(pending)));
    document.end().ifPresent(end -> values.put("ended", event(end)));
    document.successor().ifPresent(by -> values.put("superseded", event(by)));
    document.nextReview().ifPresent(review -> values.put("review", date(review)));
    return values;
  }

  /** Whether something in it may be there to be filled in by hand. */
  private static boolean hasForm(NumberedClause clause) {
    return clause.body().contains("[ ] ") || clause.body().contains("___");
  }

  private static Map<String, Object> council(PolicyDocument document) {
    var council = new LinkedHashMap<String, Object>();
    council.put("slug", document.council());
    council.put("name", document.councilName());
    return council;
  }

  private static List<Map<String, Object>> clauses(Edition edition, List<String> bodies) {
    List<NumberedClause> clauses = edition.text().clauses();
    return IntStream.range(0, clauses.size())
        .mapToObj(i -> {
          Map<String, Object> values = clause(clauses.get(i), bodies.get(i));
          values.putAll(EditionValues.of(edition, clauses.get(i)));
          return values;
        })
        .toList();
  }

  /** Each with the verb in this language and, as machines know it, in English. */
  private static List<Map<String, Object>> events(Edition edition) {
    List<Decision> decisions = edition.text().decisions();
    return IntStream.range(0, decisions.size())
        .mapToObj(i -> {
          Map<String, Object> values = event(decisions.get(i));
          values.put("code", edition.whole().decisions().get(i).verb());
          return values;
        })
        .toList();
  }

  private static Map<String, Object> clause(NumberedClause clause, String body) {
    var values = new LinkedHashMap<String, Object>();
    values.put("id", clause.id().value());
    values.put("level", String.valueOf(clause.level()));
    values.put("rank", String.valueOf(clause.level() + TITLE_RANK));
    values.put(
        "steps", Collections.nCopies(clause.level() + TITLE_RANK, clause.id().value()));
    values.put("number", clause.number());
    values.put("heading", clause.heading());
    values.put("appendix", clause.isAppendix());
    values.put("landscape", clause.isLandscape());
    values.put("body", body.strip());
    return values;
  }

  static Map<String, Object> event(Decision decision) {
    var event = new LinkedHashMap<String, Object>();
    event.put("verb", decision.verb());
    event.put("body", decision.body());
    event.put("pending", decision.isPending());
    decision.date().ifPresent(date -> event.put("date", date(date)));
    decision.by().ifPresent(by -> event.put("by", by.name()));
    decision.minute().ifPresent(minute -> event.put("minute", minute));
    decision.version().ifPresent(version -> event.put("version", version));
    decision.note().ifPresent(note -> event.put("note", note));
    return event;
  }

  static Map<String, Object> date(ShownDate date) {
    var values = new LinkedHashMap<String, Object>();
    values.put("iso", date.iso());
    values.put("shown", date.shown());
    return values;
  }
}
