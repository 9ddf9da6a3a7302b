package org.clausebook.stage.compose;

import java.util.Optional;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.Council;
import org.clausebook.model.Fact;
import org.clausebook.model.ResolvedPolicy;
import org.clausebook.model.record.DocumentControl;
import org.clausebook.model.record.Event;
import org.clausebook.model.record.PartialDate;
import org.clausebook.model.text.Origin;
import org.clausebook.model.text.TracedText;

/**
 * What layouts print of one policy's record: at the head and foot of its pages, and under its text.
 */
record RecordTexts(ResolvedPolicy policy, DocumentTexts texts) {
  private static final String DECISIONS = "the record of decisions";

  void print() {
    Council council = policy.council();
    DocumentControl control = policy.control();
    PrintedTexts printed = texts.printed();
    printed.print("the name of the council", name(council));
    control.version().ifPresent(version -> printed.print("version", OneLine.of(version)));
    Location decided = control
        .pending()
        .or(control::latest)
        .map(Event::location)
        .orElseGet(() -> Location.of(policy.file()));
    printed.print("status", made(control.status().word(), decided));
    control.events().forEach(this::print);
    council
        .words()
        .ifPresent(words -> words
            .page()
            .values()
            .forEach(word -> printed.print("a word of the page", made(word, words.location()))));
    control
        .nextReview()
        .ifPresent(due -> printed.print(
            "the next review", date(due, control.reviewCycle().words().start())));
  }

  private static TracedText name(Council council) {
    return Optional.ofNullable(council.facts().get("name"))
        .map(Fact::answers)
        .map(answers -> TracedText.of(answers.get(0)))
        .filter(name -> name.text().equals(council.name()))
        .orElseGet(() -> made(council.name(), Location.of(council.file())));
  }

  private void print(Event event) {
    PrintedTexts printed = texts.printed();
    printed.print(DECISIONS, Verbs.words(event, policy.council()));
    event.by().map(texts::replacement).ifPresent(by -> printed.print(DECISIONS, by));
    printed.print(DECISIONS, TracedText.of(event.body()));
    event.date().ifPresent(date -> printed.print(DECISIONS, date(date, event.location())));
    event.minute().ifPresent(minute -> printed.print(DECISIONS, TracedText.of(minute)));
  }

  private TracedText date(PartialDate date, Location place) {
    return made(Dates.show(date, policy.council()).shown(), place);
  }

  private static TracedText made(String words, Location place) {
    return TracedText.of(words, Origin.made(place));
  }
}
