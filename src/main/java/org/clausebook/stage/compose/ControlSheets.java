package org.clausebook.stage.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.Choices.Choice;
import org.clausebook.model.ControlForm;
import org.clausebook.model.ControlItem;
import org.clausebook.model.ControlPlace;
import org.clausebook.model.ControlStyle;
import org.clausebook.model.ResolvedPolicy;
import org.clausebook.model.document.ControlBlock;
import org.clausebook.model.document.ControlBlock.Row;
import org.clausebook.model.document.ControlSheet;
import org.clausebook.model.document.ControlSheet.Signatures;
import org.clausebook.model.record.DocumentControl;
import org.clausebook.model.record.Status;
import org.clausebook.model.text.SourceText;
import org.clausebook.model.text.TracedText;

/** The parts that one policy prints beside its title and clauses. */
final class ControlSheets {
  private final ResolvedPolicy policy;
  private final ControlStyle style;
  private final DocumentTexts texts;
  private final ControlPhrases phrases;
  private final VersionHistory history;
  private final ControlRows rows;
  private final List<Diagnostic> problems;
  private final PrintedTexts printed;

  ControlSheets(ResolvedPolicy policy, DocumentTexts texts, List<Diagnostic> problems) {
    this.policy = policy;
    this.style = policy.details().style();
    this.texts = texts;
    this.printed = texts.printed();
    this.problems = problems;
    this.phrases = new ControlPhrases(policy, texts, problems);
    this.history = new VersionHistory(policy, phrases, problems);
    this.rows = new ControlRows(policy, texts, phrases, history);
  }

  ControlSheet sheet() {
    var letterhead = policy.council().letterhead();
    return new ControlSheet(
        letterhead.logo(),
        letterhead.lines().stream()
            .map(line -> printed.print("letterhead", OneLine.of(texts.line(line))))
            .toList(),
        policy.details().number().map(number -> printed.print("number", OneLine.of(number))),
        texts.owner().map(owner -> printed.print("owner", owner)),
        style.isAsked() ? Optional.of(block()) : Optional.empty(),
        policy.details().signatures().filter(lines -> !lines.isEmpty()).map(this::signatures),
        policy
            .details()
            .banner()
            .filter(text -> isDraft())
            .map(text -> printed.print("draft banner", OneLine.of(texts.line(text)))));
  }

  private Signatures signatures(List<SourceText> offices) {
    return new Signatures(
        print(phrases.word("signatures.title")),
        Stream.of("office", "signed", "name", "date")
            .map(column -> print(phrases.word("signatures." + column)))
            .toList(),
        offices.stream()
            .map(texts::line)
            .map(office -> print(SentenceStart.cased(OneLine.of(office))))
            .toList());
  }

  private String print(TracedText words) {
    return printed.print("signatures", words);
  }

  private ControlBlock block() {
    boolean isSentence = style.printedForm() == ControlForm.SENTENCE;
    return new ControlBlock(
        style.printedForm(),
        style.place(),
        printed.print("the title of document control", phrases.word("title")),
        isSentence ? List.of() : rows(),
        isSentence
            ? Optional.of(printed.print("the sentence of document control", sentence()))
            : Optional.empty(),
        showsHistory() ? Optional.of(history.table(printed)) : Optional.empty(),
        style.place() == ControlPlace.PAGE ? cover() : List.of());
  }

  /** The policy's own, unless it asks for what is not known yet. */
  private TracedText sentence() {
    return style
        .sentence()
        .filter(own -> !texts.isAwaited(own))
        .map(own -> OneLine.of(texts.line(own)))
        .orElseGet(() -> new AdoptionSentence(policy, texts, phrases).words());
  }

  /** Where nobody asks for it, it is shown if the council lists earlier versions. */
  private boolean showsHistory() {
    return !history.isEmpty()
        && style
            .show()
            .map(shown -> shown.stream().anyMatch(s -> s.value() == ControlItem.HISTORY))
            .orElse(!policy.details().history().isEmpty());
  }

  private List<Row> rows() {
    var all = new ArrayList<Row>();
    style
        .show()
        .ifPresentOrElse(
            shown -> shown.forEach(item -> all.addAll(asked(item))),
            () -> Stream.of(ControlItem.values())
                .filter(item -> ControlItem.standard(style.place()).contains(item)
                    || style.values().containsKey(item.key()))
                .forEach(item -> all.addAll(usual(item))));
    style.rows().forEach(own -> all.add(rows.of(own)));
    return all;
  }

  private List<Row> usual(ControlItem item) {
    List<Row> found = rows.of(item);
    return found.isEmpty() && isDraft() && item.isOfAdoption() ? List.of(rows.blank(item)) : found;
  }

  /** The rows of an item that is asked for, by the council itself or by a layer or the outline. */
  private List<Row> asked(Choice<ControlItem> shown) {
    ControlItem item = shown.value();
    List<Row> found = rows.of(item);
    if (!found.isEmpty()) {
      return found;
    }
    if (isDraft() && isAwaited(item)) {
      return List.of(rows.blank(item));
    }
    boolean hasHistory = item == ControlItem.HISTORY && !history.isEmpty();
    if (!hasHistory && !isLeftOut(item) && shown.location().file().equals(policy.file())) {
      problems.add(nothing(shown));
    }
    return List.of();
  }

  /** Whether a decision to come will fill the row. */
  private boolean isAwaited(ControlItem item) {
    return item.isOfDecision() && item != ControlItem.EVENTS && item != ControlItem.NEXT_REVIEW;
  }

  /** Whether the row is the program's to count from that decision, and nobody's to write. */
  private boolean isCounted(ControlItem item) {
    return isDraft()
        && item == ControlItem.NEXT_REVIEW
        && !policy.control().reviewCycle().isNone();
  }

  /** A date that nobody knows has no row, nor has the review of a policy that has ended. */
  private boolean isLeftOut(ControlItem item) {
    DocumentControl control = policy.control();
    boolean isUndated = control.events().stream()
        .anyMatch(event -> !event.isPending() && event.date().isEmpty());
    return control.end().isPresent()
        ? item.isOfDecision() || item == ControlItem.REVIEW_CYCLE
        : isCounted(item) || (isUndated && item.isOfDecision());
  }

  private static Diagnostic nothing(Choice<ControlItem> shown) {
    String key = shown.value().key();
    return Diagnostic.error(
        shown.location(),
        "there is nothing to show for '" + key + "'",
        "take '" + key + "' out of 'show:', or write what it is to show");
  }

  private boolean isDraft() {
    return policy.control().status() == Status.DRAFT;
  }

  /** Version and date, as far as they are known. */
  private List<Row> cover() {
    List<Row> dates = Stream.of(ControlItem.ADOPTION_DATE, ControlItem.APPROVAL_DATE)
        .map(rows::of)
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
    return Stream.concat(rows.of(ControlItem.VERSION).stream(), dates.stream()).toList();
  }
}
