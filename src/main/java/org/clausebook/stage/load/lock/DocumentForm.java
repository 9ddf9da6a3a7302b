package org.clausebook.stage.load.lock;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.BulletStyle;
import org.clausebook.model.ContentsList;
import org.clausebook.model.ControlPlace;
import org.clausebook.model.HeadingStyle;
import org.clausebook.model.Language;
import org.clausebook.model.LanguageWords;
import org.clausebook.model.Languages;
import org.clausebook.model.NumberingScheme;
import org.clausebook.model.Presentation;
import org.clausebook.model.StatutoryStyle;
import org.clausebook.model.Surroundings;
import org.clausebook.model.TranslatedPolicy.Around;
import org.clausebook.model.document.Bilingual;
import org.clausebook.model.document.ControlSheet;
import org.clausebook.model.document.DocumentName;
import org.clausebook.model.document.DocumentRecord;
import org.clausebook.model.document.DocumentText;
import org.clausebook.model.document.Lock;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.document.PrintedLines;
import org.clausebook.model.record.Review;
import org.clausebook.model.text.FileContent;
import org.clausebook.model.text.Fingerprint;
import org.clausebook.stage.load.yaml.Keys;

/** The keys of what a document prints around its clauses, below {@code document} in a lock. */
record DocumentForm(
    String council, String policy, Function<Fingerprint, Optional<FileContent>> pictures) {

  /** A document in one language or both, without its clauses where it was read. */
  record Edition(PolicyDocument document, Lock.Cycle cycle) {
    static Edition of(Lock lock) {
      return new Edition(lock.document(), lock.cycle());
    }

    Due due() {
      return new Due(document.review(), cycle);
    }
  }

  record Due(Review review, Lock.Cycle cycle) {}

  Edition edition(LockGroup<Edition> edition) {
    Edition english = words(edition);
    return edition
        .groupIfAny(
            LockForm.WELSH,
            both -> both.document().bilingual(),
            both -> welsh(both, english.cycle()))
        .map(both -> new Edition(english.document().with(both), english.cycle()))
        .orElse(english);
  }

  private Edition words(LockGroup<Edition> edition) {
    LockGroup<PolicyDocument> document = edition.of(Edition::document);
    String councilName = document.text("council-name", PolicyDocument::councilName);
    String title = document.text("title", PolicyDocument::title);
    String runningTitle = document.text("running-title", PolicyDocument::runningTitle);
    var name = new DocumentName(
        council,
        policy,
        councilName,
        document.text("description", PolicyDocument::description),
        document.text("language", PolicyDocument::language));
    var status = document.as("status", PolicyDocument::status, LockWord.STATUS);
    Optional<String> version = document.textIfAny("version", PolicyDocument::version);
    Presentation presentation = document
        .groupIfAny(
            "presentation", own -> Optional.of(own.presentation()), DocumentForm::presentation)
        .orElseGet(Presentation::none);
    PrintedLines lines =
        lines(document.of(PolicyDocument::lines), presentation.around().isClosingFirst());
    var decisions = document.groups("decisions", PolicyDocument::decisions, LockForm::decision);
    Due due = edition.group("review", Edition::due, DocumentForm::due);
    ControlSheet sheet = document
        .groupIfAny("sheet", own -> Optional.of(own.sheet()), new SheetForm(pictures)::sheet)
        .orElseGet(ControlSheet::none);
    return new Edition(
        new PolicyDocument(
            name,
            new DocumentText(title, runningTitle, List.of(), lines, presentation),
            new DocumentRecord(status, version, decisions, due.review(), sheet)),
        due.cycle());
  }

  /**
   * The lines around the clauses.
   *
   * @param areFirst whether the presentation says that all of them are under the title
   */
  private static PrintedLines lines(LockGroup<PrintedLines> lines, boolean areFirst) {
    return areFirst
        ? new PrintedLines(lines.texts("closing", PrintedLines::opening), List.of())
        : new PrintedLines(
            lines.texts("opening", PrintedLines::opening),
            lines.texts("closing", PrintedLines::closing));
  }

  private static Presentation presentation(LockGroup<Presentation> presentation) {
    LockGroup<Surroundings> around = presentation.of(Presentation::around);
    return new Presentation(
        presentation.asIfAny(
            "numbering", Presentation::numbering, LockWord.named(NumberingScheme.values())),
        Optional.empty(),
        presentation.asIfAny(
            "headings", Presentation::headings, LockWord.named(HeadingStyle.values())),
        presentation.asIfAny(
            "bullets", Presentation::bullets, LockWord.named(BulletStyle.values())),
        presentation.asIfAny(
            "statutory", Presentation::statutory, LockWord.named(StatutoryStyle.values())),
        Presentation.Citations.NONE,
        new Surroundings(
            around.asIfAny(
                "contents", Surroundings::contents, LockWord.named(ContentsList.values())),
            around.asIfAny(
                "closing", Surroundings::closing, LockWord.named(ControlPlace.values()))),
        List.of(),
        Optional.empty());
  }

  private static Due due(LockGroup<Due> due) {
    LockGroup<Review> said = due.of(Due::review);
    LockGroup<Lock.Cycle> cycle = due.of(Due::cycle);
    var review = new Review(
        said.text("words", Review::words),
        said.textIfAny("condition", Review::condition),
        said.groupIfAny("last", Review::last, LockForm::date),
        said.groupIfAny("next", Review::next, LockForm::date));
    return new Due(
        review,
        new Lock.Cycle(
            review.words(),
            review.condition(),
            cycle.asIfAny("every", Lock.Cycle::every, LockWord.PERIOD),
            cycle.asIfAny("due", Lock.Cycle::due, LockWord.DATE)));
  }

  private Bilingual welsh(LockGroup<Bilingual> both, Lock.Cycle cycle) {
    Edition welsh = words(both.of(own -> new Edition(own.welsh(), cycle)));
    LockGroup<Around> around = both.of(Bilingual::around);
    return new Bilingual(
        welsh.document(),
        Map.of(),
        new Around(
            around.as("is-checked", Around::isChecked, LockWord.TRUTH),
            around.as("has-title", Around::hasTitle, LockWord.TRUTH),
            around.as("has-closing", Around::hasClosing, LockWord.TRUTH)),
        languages(both.of(Bilingual::languages)),
        page(both.of(Bilingual::words)));
  }

  private static Languages languages(LockGroup<Languages> languages) {
    List<String> codes = languages.texts(
        "languages", own -> own.printed().stream().map(Language::code).toList());
    return new Languages(
        Optional.of(codes.stream().flatMap(code -> Language.of(code).stream()).toList()),
        languages.asIfAny("arrangement", Languages::arrangement, LockWord.ARRANGEMENT),
        languages.asIfAny("shows-unchecked", Languages::showsUnchecked, LockWord.TRUTH));
  }

  /** A word that a later program asks for is not there. */
  private static LanguageWords page(LockGroup<LanguageWords> words) {
    return new LanguageWords(
        List.of(),
        List.of(),
        Map.of(),
        words.group(
            "words", LanguageWords::page, page -> LockForm.texts(Keys.of("words.cy/page"), page)),
        words.as("words-are-checked", LanguageWords::isChecked, LockWord.TRUTH),
        Location.of(""));
  }
}
