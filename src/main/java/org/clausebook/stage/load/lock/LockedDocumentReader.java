package org.clausebook.stage.load.lock;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.clausebook.model.BulletStyle;
import org.clausebook.model.ContentsList;
import org.clausebook.model.ControlPlace;
import org.clausebook.model.HeadingStyle;
import org.clausebook.model.NumberingScheme;
import org.clausebook.model.Presentation;
import org.clausebook.model.Surroundings;
import org.clausebook.model.document.DocumentName;
import org.clausebook.model.document.DocumentRecord;
import org.clausebook.model.document.DocumentText;
import org.clausebook.model.document.NumberedClause;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.record.Decision;
import org.clausebook.model.record.Review;
import org.clausebook.model.record.ShownDate;
import org.clausebook.model.record.Status;
import org.clausebook.model.text.FileContent;

/** Reads the document that a lock holds. */
final class LockedDocumentReader {
  private final Function<String, Optional<FileContent>> pictures;
  private final LockValues lock;
  private final String council;

  /**
   * A reader of one lock.
   *
   * @param council the slug of its folder
   */
  LockedDocumentReader(
      LockValues lock, String council, Function<String, Optional<FileContent>> pictures) {
    this.council = council;
    this.pictures = pictures;
    this.lock = lock;
  }

  /** The document, in Welsh too where it was printed in it. */
  PolicyDocument document() {
    LockValues values = lock.group("document");
    List<LockValues> clauses = lock.groups("clauses");
    PolicyDocument english =
        document(values, clauses.stream().map(LockedDocumentReader::clause).toList());
    return values
        .groupIfAny(LockedWelshReader.KEY)
        .map(welsh -> english.with(new LockedWelshReader(this, welsh).read(english, clauses)))
        .orElse(english);
  }

  /** The printed document in one language. */
  PolicyDocument document(LockValues values, List<NumberedClause> clauses) {
    return new PolicyDocument(
        new DocumentName(
            council,
            lock.text("policy"),
            values.text("council-name"),
            values.text("description"),
            values.text("language")),
        new DocumentText(
            values.text("title"),
            values.text("running-title"),
            clauses,
            values.texts("closing"),
            values
                .groupIfAny("presentation")
                .map(LockedDocumentReader::presentation)
                .orElseGet(Presentation::none)),
        record(values));
  }

  private DocumentRecord record(LockValues values) {
    return new DocumentRecord(
        values.as("status", LockedDocumentReader::status, Status.DRAFT),
        values.textIfAny("version"),
        values.groups("decisions").stream().map(LockedDocumentReader::decision).toList(),
        review(values.group("review")),
        new LockedSheetReader(council, pictures).read(values.groupIfAny("sheet")));
  }

  private static NumberedClause clause(LockValues clause) {
    return new NumberedClause(
        LockReader.id(clause),
        clause.as("level", LockedDocumentReader::number, 1),
        clause.text("number"),
        clause.text("heading"),
        clause.text("body"));
  }

  /** A decision, as a lock holds its own and those of its document. */
  static Decision decision(LockValues decision) {
    return new Decision(
        decision.text("verb"),
        decision.text("body"),
        decision.groupIfAny("date").map(LockedDocumentReader::date),
        decision.textIfAny("minute"),
        decision.textIfAny("version"),
        decision.textIfAny("note"),
        decision.asIfAny("status", LockedDocumentReader::status, Status.DRAFT),
        decision.groupIfAny("date").isEmpty() && decision.textIfAny("taken").isEmpty(),
        decision
            .groupIfAny("by")
            .map(by -> new Decision.By(by.textIfAny("policy"), by.text("name"))));
  }

  private static ShownDate date(LockValues date) {
    return new ShownDate(date.text("iso"), date.text("shown"));
  }

  private static Review review(LockValues review) {
    return new Review(
        review.text("words"),
        review.textIfAny("condition"),
        review.groupIfAny("last").map(LockedDocumentReader::date),
        review.groupIfAny("next").map(LockedDocumentReader::date));
  }

  private static Presentation presentation(LockValues values) {
    return new Presentation(
        values.asIfAny("numbering", named(NumberingScheme.values()), NumberingScheme.NUMBERS),
        Optional.empty(),
        values.asIfAny("headings", named(HeadingStyle.values()), HeadingStyle.AS_WRITTEN),
        values.asIfAny("bullets", named(BulletStyle.values()), BulletStyle.BULLETS),
        Presentation.Citations.NONE,
        new Surroundings(
            values.asIfAny("contents", named(ContentsList.values()), ContentsList.AUTO),
            values.asIfAny("closing", named(ControlPlace.values()), ControlPlace.BOTTOM)));
  }

  /** The constant of such a name. */
  static <E extends Enum<E>> Function<String, Optional<E>> named(E[] values) {
    List<E> all = Arrays.asList(values);
    return name -> all.stream().filter(value -> value.name().equals(name)).findFirst();
  }

  static Optional<Integer> number(String text) {
    return Optional.of(text).filter(digits -> digits.matches("[0-9]{1,5}")).map(Integer::valueOf);
  }

  private static Optional<Status> status(String word) {
    return Stream.of(Status.values())
        .filter(status -> status.word().equals(word))
        .findFirst();
  }
}
