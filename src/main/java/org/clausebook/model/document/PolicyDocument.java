package org.clausebook.model.document;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.ContentsList;
import org.clausebook.model.Language;
import org.clausebook.model.Presentation;
import org.clausebook.model.Surroundings;
import org.clausebook.model.record.Decision;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.record.Review;
import org.clausebook.model.record.ShownDate;
import org.clausebook.model.record.Status;
import org.clausebook.model.text.Fingerprint;

/**
 * One council's policy with every value filled in and every number given; what {@code compose}
 * hands on and every rendition is made from.
 *
 * <p>All texts but {@link NumberedClause#body()} are plain: a renderer escapes them for its format.
 *
 * @param bilingual the document in Welsh, where it is printed in it; this one is always in English
 * @param successor the decision by which other words take the place of these
 */
public record PolicyDocument(
    DocumentName name,
    DocumentText text,
    DocumentRecord record,
    Optional<Bilingual> bilingual,
    Optional<Decision> successor) {

  /** A document in one language that no other has superseded. */
  public PolicyDocument(DocumentName name, DocumentText text, DocumentRecord record) {
    this(name, text, record, Optional.empty(), Optional.empty());
  }

  public PolicyDocument {
    if (record.status() != Status.DRAFT && text.hasGaps()) {
      throw new IllegalStateException(
          "something is still open in a policy that is " + record.status());
    }
  }

  /** Slug of the council, the name of its folder. */
  public String council() {
    return name.council();
  }

  /** Slug of the policy, the name of its file. */
  public String policy() {
    return name.policy();
  }

  public String councilName() {
    return name.councilName();
  }

  /** One sentence for catalogues and search engines. */
  public String description() {
    return name.description();
  }

  /** The language of the text, as BCP 47 writes it. */
  public String language() {
    return name.language();
  }

  public String title() {
    return text.title();
  }

  /** The title without the council's name, for page headers and lists. */
  public String runningTitle() {
    return text.runningTitle();
  }

  public List<NumberedClause> clauses() {
    return text.clauses();
  }

  /** Whether the clauses are listed before the first of them; decided when it was composed. */
  public boolean hasContents() {
    return presentation().around().list() == ContentsList.ON;
  }

  /** Lines under the title or at the end: adoption, minute, review. */
  public PrintedLines lines() {
    return text.lines();
  }

  public Presentation presentation() {
    return text.presentation();
  }

  public Status status() {
    return record.status();
  }

  /** The version as the council counts it. */
  public Optional<String> version() {
    return record.version();
  }

  public List<Decision> decisions() {
    return record.decisions();
  }

  public Review review() {
    return record.review();
  }

  /** The parts beside title and clauses: letterhead, document control, signatures. */
  public ControlSheet sheet() {
    return record.sheet();
  }

  /** The same words with another record, and what is printed of it, in each of its languages. */
  public PolicyDocument with(PolicyDocument other) {
    Optional<Bilingual> both = bilingual.map(own ->
        other.bilingual.map(its -> own.with(own.welsh().with(its.welsh()))).orElse(own));
    return new PolicyDocument(
        name, text.linedAs(other.text), other.record.of(version()), both, successor);
  }

  /** The same with other decisions, in each language; what is printed of them stays. */
  public PolicyDocument withDecisions(UnaryOperator<List<Decision>> change) {
    return new PolicyDocument(
        name,
        text,
        record.with(change.apply(decisions())),
        bilingual.map(own -> own.with(own.welsh().withDecisions(change))),
        successor);
  }

  /** The same after the decision on a later document has put other words in its place. */
  public PolicyDocument supersededBy(PolicyDocument later) {
    return new PolicyDocument(
        name,
        text,
        record,
        bilingual.map(own -> own.with(
            own.welsh().supersededBy(later.bilingual.map(Bilingual::welsh).orElse(later)))),
        later.latestDecision().map(decision -> later.version().map(decision::on).orElse(decision)));
  }

  /**
   * The same with a list of its clauses only if another has one. A document locked without one says
   * no less than the same words that are long enough for one today.
   */
  public PolicyDocument listedAs(PolicyDocument other) {
    var around = new Surroundings(
        other.text.presentation().around().contents(),
        text.presentation().around().closing());
    return new PolicyDocument(
        name,
        text.with(around),
        record,
        bilingual.map(own ->
            own.with(own.welsh().listedAs(other.bilingual.map(Bilingual::welsh).orElse(other)))),
        successor);
  }

  /** The same, numbered and cited as a finished document needs to know. */
  public PolicyDocument finished() {
    return new PolicyDocument(
        name, text.finished(), record, bilingual.map(Bilingual::finished), successor);
  }

  /** Whether something in its clauses is still to be decided; never in a policy that is final. */
  public boolean hasGaps() {
    return text.hasGaps();
  }

  /** The words of the title before the running title: the name of the council. */
  public Optional<String> titleName() {
    return text.titleName();
  }

  /** Where the council words this policy, for messages that know no closer place. */
  public Location location() {
    return Location.of(new PolicyKey(council(), policy()).file());
  }

  /**
   * What tells these words from all others, as {@link Fingerprint.Parts} marks them: of each clause
   * its id, heading and body, in order; neither its number nor what is around the clauses. Of
   * two languages all clauses of the one that is printed first, and then all of the other.
   */
  public Fingerprint wording() {
    var parts = Fingerprint.parts();
    for (PolicyDocument document : editions()) {
      for (NumberedClause clause : document.clauses()) {
        parts.add(clause.id().value()).add(clause.heading()).add(clause.body());
      }
    }
    return parts.whole();
  }

  /** The same document, which is printed in Welsh too. */
  public PolicyDocument with(Bilingual other) {
    return new PolicyDocument(name, text, record, Optional.of(other), successor);
  }

  /** The same document with other clauses. */
  public PolicyDocument with(List<NumberedClause> others) {
    return with(text.with(others));
  }

  /** The same with nothing marked in any clause: two such documents have the same words if equal. */
  public PolicyDocument unmarked() {
    return withClauses(
        clause -> clause.asLandscape(false).with(List.of()).withStatutory(List.of()));
  }

  /** The same with other clauses, in each language. */
  public PolicyDocument withClauses(UnaryOperator<NumberedClause> change) {
    PolicyDocument own = with(clauses().stream().map(change).toList());
    return own.bilingual
        .map(both -> own.with(both.with(both.welsh().withClauses(change))))
        .orElse(own);
  }

  /** The same document with something else beside title and clauses. */
  public PolicyDocument withSheet(ControlSheet other) {
    return new PolicyDocument(name, text, record.with(other), bilingual, successor);
  }

  /** The same document with other lines around its clauses. */
  public PolicyDocument with(PrintedLines others) {
    return with(text.with(others));
  }

  /** The same document of a council with these offices. */
  public PolicyDocument with(Offices offices) {
    PolicyDocument named = with(text.with(offices));
    return named
        .bilingual
        .map(both -> named.with(both.with(both.welsh().with(both.welsh().text.with(offices)))))
        .orElse(named);
  }

  /** The same document with other words. */
  public PolicyDocument with(DocumentText other) {
    return new PolicyDocument(name, other, record, bilingual, successor);
  }

  /** The document in each language that it is printed in, in order. */
  public List<PolicyDocument> editions() {
    return bilingual
        .map(both -> both.languages().printed().stream()
            .map(language -> language == Language.ENGLISH ? this : both.welsh())
            .toList())
        .orElse(List.of(this));
  }

  /** The document in the language that is printed first. */
  public PolicyDocument first() {
    return editions().get(0);
  }

  /** The languages of the text, as BCP 47 writes them, in the order of printing. */
  public List<String> languages() {
    return editions().stream().map(PolicyDocument::language).toList();
  }

  /** The newest decision that was taken; a review without change is none. */
  public Optional<Decision> latestDecision() {
    return decisions().stream()
        .filter(d -> !d.isPending() && d.status().isPresent())
        .reduce((a, b) -> b);
  }

  /** The decision by which the policy is no longer in force. */
  public Optional<Decision> end() {
    return status().isEnded()
        ? latestDecision().filter(d -> d.status().filter(Status::isEnded).isPresent())
        : Optional.empty();
  }

  /** The newest decision that adopted it. */
  public Optional<Decision> adoption() {
    return decisions().stream()
        .filter(d -> !d.isPending() && d.status().equals(Optional.of(Status.ADOPTED)))
        .reduce((a, b) -> b);
  }

  /** The decision that is still to come. */
  public Optional<Decision> pendingDecision() {
    return decisions().stream()
        .filter(d -> d.isPending() && d.status().isPresent())
        .findFirst();
  }

  /** When the policy falls due again. */
  public Optional<ShownDate> nextReview() {
    return review().next();
  }
}
