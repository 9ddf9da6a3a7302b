package org.clausebook.model.document;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.Language;
import org.clausebook.model.Presentation;
import org.clausebook.model.record.Decision;
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
 * @param council slug of the council, the name of its folder
 * @param policy slug of the policy, the name of its file
 * @param runningTitle the title without the council's name, for page headers
 * @param description one sentence for catalogues and search engines
 * @param language of the text, as BCP 47 writes it
 * @param version as the council counts it
 * @param closing lines that end the document: adoption, minute, review
 * @param sheet what is printed beside title and clauses: letterhead, document control, signatures
 * @param bilingual the document in Welsh, where it is printed in it; this one is always in English
 * @param successor the decision by which other words stand in the place of these
 */
public record PolicyDocument(
    String council,
    String policy,
    String councilName,
    String title,
    String runningTitle,
    String description,
    String language,
    Status status,
    Optional<String> version,
    List<NumberedClause> clauses,
    List<String> closing,
    List<Decision> decisions,
    Review review,
    Presentation presentation,
    ControlSheet sheet,
    Optional<Bilingual> bilingual,
    Optional<Decision> successor) {

  /** A document in one language that no other has superseded. */
  public PolicyDocument(
      String council,
      String policy,
      String councilName,
      String title,
      String runningTitle,
      String description,
      String language,
      Status status,
      Optional<String> version,
      List<NumberedClause> clauses,
      List<String> closing,
      List<Decision> decisions,
      Review review,
      Presentation presentation,
      ControlSheet sheet) {
    this(
        council,
        policy,
        councilName,
        title,
        runningTitle,
        description,
        language,
        status,
        version,
        clauses,
        closing,
        decisions,
        review,
        presentation,
        sheet,
        Optional.empty(),
        Optional.empty());
  }

  public PolicyDocument {
    clauses = List.copyOf(clauses);
    closing = List.copyOf(closing);
    decisions = List.copyOf(decisions);
    if (status != Status.DRAFT && clauses.stream().anyMatch(c -> !c.gaps().isEmpty())) {
      throw new IllegalStateException("something is still open in a policy that is " + status);
    }
  }

  /**
   * The same words with another record of decisions, and what is printed of it, in each language of
   * the record.
   */
  public PolicyDocument with(PolicyDocument record) {
    Optional<Bilingual> both = bilingual.map(own ->
        record.bilingual.map(its -> own.with(own.welsh().with(its.welsh()))).orElse(own));
    return copy(DocumentText.of(this).closedAs(record), DocumentRecord.of(record), both, successor);
  }

  /** The same with other decisions, in each language; what is printed of them stays. */
  public PolicyDocument withDecisions(UnaryOperator<List<Decision>> change) {
    return copy(
        DocumentText.of(this),
        DocumentRecord.of(this).with(change.apply(decisions)),
        bilingual.map(own -> own.with(own.welsh().withDecisions(change))),
        successor);
  }

  /** The same after the decision on a later document has put other words in its place. */
  public PolicyDocument supersededBy(PolicyDocument later) {
    return copy(
        DocumentText.of(this),
        DocumentRecord.of(this),
        bilingual.map(own -> own.with(
            own.welsh().supersededBy(later.bilingual.map(Bilingual::welsh).orElse(later)))),
        later.latestDecision().map(decision -> decision.on(later.version)));
  }

  /** The same, numbered and cited as a finished document needs to know. */
  public PolicyDocument finished() {
    return copy(
        DocumentText.of(this).finished(),
        DocumentRecord.of(this),
        bilingual.map(Bilingual::finished),
        successor);
  }

  /** Whether something in its clauses is still to be decided; never in a policy that is final. */
  public boolean hasGaps() {
    return clauses.stream().anyMatch(clause -> !clause.gaps().isEmpty());
  }

  /** What stands in the title before the running title: the name of the council. */
  public Optional<String> titleName() {
    return Optional.of(title)
        .filter(whole -> whole.endsWith(runningTitle))
        .map(whole -> whole.substring(0, whole.length() - runningTitle.length()).strip())
        .filter(name -> !name.isEmpty());
  }

  /** Where the council words this policy, for messages that know no closer place. */
  public Location location() {
    return Location.of("councils/" + council + "/" + policy + ".yaml");
  }

  /**
   * What tells these words from all others, as {@link Fingerprint.Parts} marks them: of each clause
   * its id, heading and body, in order; neither its number nor what stands around the clauses. Of
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
    return copy(DocumentText.of(this), DocumentRecord.of(this), Optional.of(other), successor);
  }

  /** The same document with other clauses. */
  public PolicyDocument with(List<NumberedClause> others) {
    return copy(DocumentText.of(this).with(others), DocumentRecord.of(this), bilingual, successor);
  }

  /** The same document with something else beside title and clauses. */
  public PolicyDocument withSheet(ControlSheet other) {
    var record = new DocumentRecord(status, decisions, review, other);
    return copy(DocumentText.of(this), record, bilingual, successor);
  }

  /** The same document with other words around its clauses. */
  public PolicyDocument with(String otherTitle, String otherRunningTitle, List<String> lines) {
    var text = new DocumentText(otherTitle, otherRunningTitle, clauses, lines, presentation);
    return copy(text, DocumentRecord.of(this), bilingual, successor);
  }

  private PolicyDocument copy(
      DocumentText text, DocumentRecord record, Optional<Bilingual> both, Optional<Decision> by) {
    return new PolicyDocument(
        council,
        policy,
        councilName,
        text.title(),
        text.runningTitle(),
        description,
        language,
        record.status(),
        version,
        text.clauses(),
        text.closing(),
        record.decisions(),
        record.review(),
        text.presentation(),
        record.sheet(),
        both,
        by);
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
    return decisions.stream()
        .filter(d -> !d.isPending() && d.status().isPresent())
        .reduce((a, b) -> b);
  }

  /** The decision by which the policy is no longer in force. */
  public Optional<Decision> end() {
    return status.isEnded()
        ? latestDecision().filter(d -> d.status().filter(Status::isEnded).isPresent())
        : Optional.empty();
  }

  /** The newest decision that adopted it. */
  public Optional<Decision> adoption() {
    return decisions.stream()
        .filter(d -> !d.isPending() && d.status().equals(Optional.of(Status.ADOPTED)))
        .reduce((a, b) -> b);
  }

  /** The decision that is still to come. */
  public Optional<Decision> pendingDecision() {
    return decisions.stream()
        .filter(d -> d.isPending() && d.status().isPresent())
        .findFirst();
  }

  /** When the policy falls due again. */
  public Optional<ShownDate> nextReview() {
    return review.next();
  }
}
