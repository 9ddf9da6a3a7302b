package org.clausebook.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.clausebook.compose.Numbering.ClauseNumber;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.ClauseInForce;
import org.clausebook.model.LinkedText;
import org.clausebook.model.NumberedClause;
import org.clausebook.model.Replacement;
import org.clausebook.model.ResolvedPolicy;
import org.clausebook.model.SourceText;
import org.clausebook.model.Term;
import org.clausebook.model.Wording;
import org.clausebook.template.MarkdownEscaping;

/** The texts of one policy with every value filled in. */
final class DocumentTexts {
  /** Filled once, where its value is reported if it has a fault. */
  private static final String OWNER = "${owner}";

  private final ResolvedPolicy policy;
  private final References references;
  private final Filler plain;
  private final Filler markdown;
  private final TermMarks plainTerm;
  private final TermMarks plainName;
  private final NounMarks plainNouns;
  private final NounMarks nouns;
  private final ClauseCitations citations;
  private final LinkedTexts linkedTexts;
  private final List<Diagnostic> problems;

  /**
   * The texts of a policy.
   *
   * @param problems where mistakes are added
   */
  DocumentTexts(ResolvedPolicy policy, List<Diagnostic> problems) {
    var fields = ControlFields.of(policy, problems);
    this.policy = policy;
    this.problems = problems;
    this.references = new References(policy, fields);
    this.citations = new ClauseCitations(policy, problems);
    this.plain = filler(TextForm.PLAIN, (id, place) -> citations.refuse(place.get()));
    this.markdown = filler(TextForm.MARKDOWN, citations::mark);
    this.plainTerm = new TermMarks(policy.council().term(), text -> text);
    this.plainName = new TermMarks(Term.of(policy.council().name()), text -> text);
    this.plainNouns = new NounMarks(policy.council().nouns(), text -> text);
    this.nouns = new NounMarks(policy.council().nouns(), MarkdownEscaping::escape);
    this.linkedTexts = new LinkedTexts(citations, text -> words(text, plainTerm), problems);
  }

  private Filler filler(
      TextForm form, BiFunction<String, Supplier<Location>, Optional<String>> citing) {
    return new Filler(
        form,
        (field, place) -> (field.isValue()
                ? references.find(field.name(), place, problems)
                : citing.apply(field.name(), place))
            .map(value -> form.escape(CapitalMarks.mark(value, field.capital()))),
        problems);
  }

  /** A text of one line, with the term where it asks for it. */
  String line(SourceText text) {
    return line(Wording.of(text));
  }

  private String line(Wording text) {
    return line(text, plainTerm);
  }

  private String line(Wording text, TermMarks term) {
    return GapMarks.plain(words(text, term)).strip();
  }

  private String words(Wording text, TermMarks term) {
    return CapitalMarks.plain(plainNouns.use(term.use(FactMarks.use(plain.fill(text)))));
  }

  /** A text of one line in which links may stand. */
  LinkedText linked(SourceText text) {
    return linkedTexts.read(text);
  }

  /** What a policy was replaced by, without the name of the council. */
  String replacement(Replacement by) {
    return OneLine.of(withoutCouncil(line(by.name())));
  }

  /** A title without the name of the council that it begins with. */
  String withoutCouncil(String title) {
    String council = policy.council().name();
    String rest = title.startsWith(council) ? title.substring(council.length()).strip() : title;
    return rest.isEmpty() ? title : rest;
  }

  /** The role that looks after the policy. */
  Optional<String> owner() {
    return policy.details().owner().map(owner -> line(SourceText.of(OWNER, owner.start())));
  }

  /** The clauses, numbered, the first use of the term among them defining it. */
  List<NumberedClause> clauses() {
    problems.addAll(Numbering.unknown(policy));
    List<String> headings = policy.clauses().stream().map(this::heading).toList();
    List<String> filled =
        Footnotes.renumber(policy.clauses().stream().map(this::body).toList());
    List<ClauseNumber> numbers =
        Numbering.of(policy, filled.stream().map(ParagraphNumbers::count).toList());
    List<String> bodies = new TermMarks(policy.council().term(), MarkdownEscaping::escape)
        .define(filled.stream().map(b -> citations.link(b, numbers, headings)).toList()).stream()
            .map(CapitalMarks::plain)
            .toList();
    var clauses = new ArrayList<NumberedClause>();
    for (ClauseInForce clause : policy.clauses()) {
      int index = clauses.size();
      clauses.add(new NumberedClause(
          clause.id(),
          clause.level(),
          numbers.get(index).printed(),
          headings.get(index),
          GapMarks.bold(withParagraphNumbers(bodies.get(index), numbers.get(index))),
          GapMarks.in(bodies.get(index))));
    }
    return clauses;
  }

  private String heading(ClauseInForce clause) {
    return line(clause.heading(), isFullName(clause) ? plainName : plainTerm);
  }

  /** A body; if something is wrong with it, which is then reported, something in its place. */
  private String body(ClauseInForce clause) {
    Wording words = clause.body();
    int known = problems.size();
    Footnotes.check(words, problems);
    new Links(citations, address -> FactMarks.plain(markdown.fill(address)), problems).check(words);
    String filled = markdown.fill(ListLabels.renew(words));
    return problems.size() == known
        ? named(clause, BracketedNumbers.withBullets(MarkdownLines.unwrap(filled)))
        : Filler.STAND_IN;
  }

  /** The body with marks where the term stands, unless the clause prints the full name. */
  private String named(ClauseInForce clause, String body) {
    String text = nouns.use(FactMarks.use(body));
    return isFullName(clause)
        ? new TermMarks(Term.of(policy.council().name()), MarkdownEscaping::escape).use(text)
        : text;
  }

  private boolean isFullName(ClauseInForce clause) {
    return policy.fullNames().contains(clause.id());
  }

  private String withParagraphNumbers(String body, ClauseNumber number) {
    return policy.presentation().scheme().numbersParagraphs() && !number.isNone()
        ? ParagraphNumbers.add(body, number.cited())
        : body;
  }

  /**
   * The lines that close the document. One of the outline's is left out while its values are
   * unknown, and where document control says the same; one of the council's never is, unless it
   * promises the review of a policy that has ended.
   */
  List<String> closing() {
    return policy.printed().stream()
        .filter(line -> policy.isPrintedByCouncil() || !policy.details().style().isAsked())
        .map(Wording::of)
        .filter(line -> policy.isPrintedByCouncil() || !references.isBlankIn(line))
        .filter(line -> policy.control().end().isEmpty() || !references.asks(line, "review.due"))
        .map(this::line)
        .toList();
  }
}
