package org.clausebook.stage.compose;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.markdown.MarkdownEscaping;
import org.clausebook.mergefield.MergeField;
import org.clausebook.model.ClauseInForce;
import org.clausebook.model.ControlPlace;
import org.clausebook.model.Fact;
import org.clausebook.model.Language;
import org.clausebook.model.PrintedLine;
import org.clausebook.model.ResolvedPolicy;
import org.clausebook.model.Term;
import org.clausebook.model.document.ClauseSummary;
import org.clausebook.model.document.NumberedClause;
import org.clausebook.model.document.PrintedLines;
import org.clausebook.model.record.Replacement;
import org.clausebook.model.text.Origin;
import org.clausebook.model.text.SourceText;
import org.clausebook.model.text.TracedText;
import org.clausebook.model.text.Wording;
import org.clausebook.stage.compose.Numbering.ClauseNumber;

/** The texts of one policy with every value filled in. */
final class DocumentTexts {
  /** Filled once, where its value is reported if it has a fault. */
  private static final String OWNER = "${owner}";

  private final ResolvedPolicy policy;
  private final References references;
  private final MergeFieldFiller plain;
  private final MergeFieldFiller markdown;
  private final TermMarks plainTerm;
  private final TermMarks plainName;
  private final NounMarks plainNouns;
  private final NounMarks nouns;
  private final ClauseCitations citations;
  private final LinkedTexts linkedTexts;
  private final List<Diagnostic> problems;
  private final PrintedTexts printed = new PrintedTexts();

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
    this.plain = filler(TextForm.PLAIN, (field, place) -> citations.refuse(place.location()));
    this.markdown = filler(TextForm.MARKDOWN, citations::mark);
    this.plainTerm = new TermMarks(policy.council().term(), text -> text);
    this.plainName = new TermMarks(Term.of(policy.council().name()), text -> text);
    this.plainNouns = new NounMarks(policy.council().nouns(), text -> text);
    this.nouns = new NounMarks(policy.council().nouns(), MarkdownEscaping::escape);
    this.linkedTexts = new LinkedTexts(citations, text -> words(text, plainTerm), problems);
  }

  private MergeFieldFiller filler(
      TextForm form, BiFunction<MergeField, Origin, Optional<TracedText>> citing) {
    return new MergeFieldFiller(
        form,
        (field, place) -> (field.isValue()
                ? references.find(field.name(), place, problems)
                : citing.apply(field, place))
            .map(value -> form.escape(CapitalMarks.mark(value, field.capital()))),
        problems);
  }

  /** A text of one line, with the term where it asks for it. */
  TracedText line(SourceText text) {
    return line(TracedText.of(text), plainTerm);
  }

  private TracedText line(TracedText text, TermMarks term) {
    return GapMarks.plain(words(text, term)).strip();
  }

  private TracedText words(TracedText text, TermMarks term) {
    return CapitalMarks.plain(plainNouns.use(term.use(FactMarks.use(plain.fill(text)))));
  }

  /** A text of one line in which links may be. */
  TracedLine linked(SourceText text) {
    return linkedTexts.read(text);
  }

  /** The policy that replaced this one, without the name of the council. */
  TracedText replacement(Replacement by) {
    return OneLine.of(withoutCouncil(line(by.name())));
  }

  /** A title without the name of the council that it begins with. */
  TracedText withoutCouncil(TracedText title) {
    List<String> names = Stream.of("name", "display-name")
        .flatMap(name -> Stream.ofNullable(policy.council().facts().get(name)))
        .map(Fact::value)
        .toList();
    String running = RunningTitle.of(title.text(), names);
    return title.part(title.length() - running.length(), title.length());
  }

  /** The text for the document. */
  PrintedTexts printed() {
    return printed;
  }

  /** The role that looks after the policy. */
  Optional<TracedText> owner() {
    return policy.details().owner().map(owner -> line(SourceText.of(OWNER, owner.start())));
  }

  /** The clauses, numbered, the first use of the term among them defining it. */
  List<NumberedClause> clauses() {
    problems.addAll(Numbering.unknown(policy));
    citations.checkAppendices();
    List<TracedText> headings = policy.clauses().stream().map(this::heading).toList();
    var items = NamedItems.in(
        policy.clauses(),
        Footnotes.renumber(policy.clauses().stream().map(this::body).toList()),
        policy.presentation().scheme().numbersParagraphs(),
        problems);
    List<TracedText> filled = items.bodies();
    List<ClauseNumber> numbers = Numbering.of(
        policy, filled.stream().map(body -> ParagraphNumbers.count(body.text())).toList());
    List<TracedText> bodies = new TermMarks(policy.council().term(), MarkdownEscaping::escape)
            .define(filled.stream()
                .map(b -> citations.link(b, numbers, headings, items))
                .toList())
            .stream()
            .map(CapitalMarks::plain)
            .toList();
    List<Boolean> turned = LandscapeClauses.in(policy);
    return IntStream.range(0, bodies.size())
        .mapToObj(
            i -> printed(policy.clauses().get(i), numbers.get(i), headings.get(i), bodies.get(i))
                .with(items.of(i))
                .withStatutory(items.statutory(i))
                .asAppendix(numbers.get(i).isAppendix())
                .asLandscape(turned.get(i)))
        .toList();
  }

  /** What the clauses mean in plain words. */
  List<ClauseSummary> summaries(Language language) {
    return policy.text().summaries().entrySet().stream()
        .flatMap(entry -> entry.getValue().stream()
            .map(words -> new ClauseSummary(
                entry.getKey(), language.tag(), OneLine.of(line(words)).text())))
        .toList();
  }

  private NumberedClause printed(
      ClauseInForce clause, ClauseNumber number, TracedText heading, TracedText body) {
    return new NumberedClause(
        clause.id(),
        clause.level(),
        printed.print(
            PrintedTexts.number(clause.id()),
            TracedText.of(printed(number, clause), Origin.made(clause.location()))),
        printed.print(PrintedTexts.heading(clause.id()), heading),
        printed.print(
            PrintedTexts.body(clause.id()), GapMarks.bold(withParagraphNumbers(body, number))),
        GapMarks.in(body.text()));
  }

  private String printed(ClauseNumber number, ClauseInForce clause) {
    return number.isAppendix() && clause.level() == 1
        ? citations.appendix(number.printed()) + ":"
        : number.printed();
  }

  private TracedText heading(ClauseInForce clause) {
    return line(TracedText.of(clause.heading()), isFullName(clause) ? plainName : plainTerm);
  }

  /** A body; if something is wrong with it, which is then reported, something in its place. */
  private TracedText body(ClauseInForce clause) {
    Wording words = clause.body();
    int known = problems.size();
    Footnotes.check(words, problems);
    new Links(citations, this::address, problems).check(TracedText.of(words));
    TracedText labelled = ListLabels.renew(words);
    TracedText filled = markdown.fill(labelled);
    if (problems.size() != known) {
      return MergeFieldFiller.standIn(labelled);
    }
    TracedText text = BracketedNumbers.withBullets(MarkdownLines.unwrap(filled));
    ParagraphNumbers.check(text, problems);
    return named(clause, text);
  }

  private String address(TracedText address) {
    return FactMarks.plain(markdown.fill(address)).text();
  }

  /** The body with marks where the term is, unless the clause prints the full name. */
  private TracedText named(ClauseInForce clause, TracedText body) {
    TracedText text = nouns.use(FactMarks.use(body));
    return isFullName(clause)
        ? new TermMarks(Term.of(policy.council().name()), MarkdownEscaping::escape).use(text)
        : text;
  }

  private boolean isFullName(ClauseInForce clause) {
    return policy.text().fullNames().contains(clause.id());
  }

  private TracedText withParagraphNumbers(TracedText body, ClauseNumber number) {
    return number
        .paragraphs()
        .map(given -> ParagraphNumbers.add(body, given.prefix(), given.before()))
        .orElseGet(() -> ParagraphNumbers.plain(body));
  }

  /** Whether a text asks for what a decision to come will tell. */
  boolean isAwaited(SourceText text) {
    return references.isAwaitedIn(text);
  }

  /**
   * The lines around the clauses. One of the outline's is left out while its values are unknown,
   * and where document control says the same; one of the council's never is, unless it promises the
   * review of a policy that has ended.
   */
  PrintedLines lines() {
    return new PrintedLines(lines(ControlPlace.TOP), lines(ControlPlace.BOTTOM));
  }

  private List<String> lines(ControlPlace place) {
    boolean isOwn = policy.text().isPrintedByCouncil();
    return policy.printed().stream()
        .filter(line -> place(line) == place)
        .map(PrintedLine::text)
        .filter(line -> isOwn || !policy.details().style().isAsked())
        .filter(line -> isOwn || !references.isBlankIn(line))
        .filter(line -> policy.control().end().isEmpty() || !references.asks(line, "review.due"))
        .map(line -> printed.print(PrintedTexts.CLOSING_LINE, line(line)))
        .toList();
  }

  private ControlPlace place(PrintedLine line) {
    return line.at().or(policy.presentation().around()::closing).orElse(ControlPlace.BOTTOM);
  }
}
