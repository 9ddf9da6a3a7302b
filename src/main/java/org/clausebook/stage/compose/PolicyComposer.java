package org.clausebook.stage.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.Council;
import org.clausebook.model.Fact;
import org.clausebook.model.FieldType;
import org.clausebook.model.Language;
import org.clausebook.model.ResolvedPolicy;
import org.clausebook.model.document.DocumentName;
import org.clausebook.model.document.DocumentRecord;
import org.clausebook.model.document.DocumentText;
import org.clausebook.model.document.Offices;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.document.TracedDocument;
import org.clausebook.model.record.Decision;
import org.clausebook.model.record.DocumentControl;
import org.clausebook.model.record.Event;
import org.clausebook.model.record.Review;
import org.clausebook.model.text.SourceText;
import org.clausebook.model.text.TracedText;

/**
 * The third stage: fills in values and gives numbers, so that a document can be printed.
 *
 * <p>Safe for use by several threads.
 */
public final class PolicyComposer {
  /** The document; every merge field without a value is reported. */
  public Result<PolicyDocument> compose(ResolvedPolicy policy) {
    return trace(policy).map(traced -> traced.document());
  }

  /** The same with where each of its words comes from. */
  public Result<TracedDocument> trace(ResolvedPolicy policy) {
    var problems = new ArrayList<Diagnostic>();
    TracedDocument english = compose(policy, Language.ENGLISH, problems);
    return Result.of(
        policy
            .translation()
            .map(translation -> {
              TracedDocument welsh = compose(translation.policy(), Language.WELSH, problems);
              return BilingualDocument.of(english, welsh, translation);
            })
            .orElse(english)
            .map(TextLength::decide),
        problems.stream().distinct().toList());
  }

  private TracedDocument compose(
      ResolvedPolicy policy, Language language, List<Diagnostic> problems) {
    var texts = new DocumentTexts(policy, problems);
    Council council = policy.council();
    DocumentControl control = policy.control();
    TracedText title = texts.line(policy.title());
    var name = new DocumentName(
        council.slug(),
        policy.outline().policy(),
        council.name(),
        texts.line(policy.outline().text().description()).text(),
        language.tag());
    var text = new DocumentText(
        texts.printed().print(PrintedTexts.TITLE, title),
        texts.withoutCouncil(title).text(),
        texts.clauses(),
        texts.lines(),
        policy.presentation(),
        offices(council));
    var record = new DocumentRecord(
        control.status(),
        control.version().map(SourceText::value),
        decisions(policy, texts),
        review(policy),
        new ControlSheets(policy, texts, problems).sheet());
    var document = new PolicyDocument(name, text, record);
    new RecordTexts(policy, texts).print();
    return new TracedDocument(document, texts.printed().all(), texts.summaries(language));
  }

  private static Offices offices(Council council) {
    Stream<SourceText> roles = council.facts().entrySet().stream()
        .filter(fact -> fact.getValue().type() == FieldType.ROLE
            || fact.getKey().startsWith(Fact.CONTACTS + "."))
        .flatMap(fact -> fact.getValue().answers().stream());
    return Offices.among(
        Stream.concat(roles, council.nouns().byName().values().stream()).map(SourceText::value));
  }

  private static List<Decision> decisions(ResolvedPolicy policy, DocumentTexts texts) {
    return policy.control().events().stream()
        .map(event -> new Decision(
            Verbs.words(event.verb(), policy.council()),
            event.body().value(),
            event.date().map(on -> Dates.show(on, policy.council())),
            event.minute().map(SourceText::value),
            event.version().map(SourceText::value),
            event.note().map(SourceText::value),
            event.isPending(),
            new Decision.Outcome(
                event.verb().status(),
                event
                    .by()
                    .map(
                        by -> new Decision.By(by.policy(), texts.replacement(by).text())))))
        .toList();
  }

  private static Review review(ResolvedPolicy policy) {
    DocumentControl control = policy.control();
    return new Review(
        control.reviewCycle().words().value(),
        control.reviewCycle().condition().map(SourceText::value),
        control.lastReview().flatMap(Event::date).map(last -> Dates.show(last, policy.council())),
        control.nextReview().map(due -> Dates.show(due, policy.council())));
  }
}
