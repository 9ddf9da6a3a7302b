package org.clausebook.compose;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.ClauseInForce;
import org.clausebook.model.PolicyDocument.NumberedClause;
import org.clausebook.model.ResolvedPolicy;
import org.clausebook.model.SourceText;
import org.clausebook.model.Term;
import org.clausebook.model.Wording;
import org.clausebook.template.MarkdownEscaping;
import org.clausebook.template.Templates;

/** The texts of one policy with every value filled in. */
final class DocumentTexts {
  private final ResolvedPolicy policy;
  private final References references;
  private final Filler plain;
  private final Filler markdown;
  private final TermMarks plainTerm;
  private final TermMarks plainName;
  private final NounMarks plainNouns;

  /**
   * The texts of a policy.
   *
   * @param plain fills texts that a renderer will escape
   * @param markdown fills clause bodies
   * @param problems where mistakes are added
   */
  DocumentTexts(
      ResolvedPolicy policy, Templates plain, Templates markdown, List<Diagnostic> problems) {
    var fields = MergeFields.of(policy);
    this.policy = policy;
    this.references = new References(policy, fields);
    this.plain = new Filler(plain, fields, references, problems);
    this.markdown = new Filler(markdown, fields, references, problems);
    this.plainTerm = new TermMarks(policy.council().term(), text -> text);
    this.plainName = new TermMarks(Term.of(policy.council().name()), text -> text);
    this.plainNouns = new NounMarks(policy.council().nouns(), text -> text);
  }

  /** A text of one line, with the term where it asks for it. */
  String line(SourceText text) {
    return line(Wording.of(text));
  }

  private String line(Wording text) {
    return line(text, plainTerm);
  }

  private String line(Wording text, TermMarks term) {
    return plainNouns.use(term.use(plain.fill(text))).strip();
  }

  /** The clauses, numbered, the first use of the term among them defining it. */
  List<NumberedClause> clauses() {
    List<String> numbers =
        Numbering.numbers(policy.clauses().stream().map(ClauseInForce::level).toList());
    List<String> bodies = new TermMarks(policy.council().term(), MarkdownEscaping::escape)
        .define(policy.clauses().stream().map(this::body).toList());
    var clauses = new ArrayList<NumberedClause>();
    for (ClauseInForce clause : policy.clauses()) {
      int index = clauses.size();
      clauses.add(new NumberedClause(
          clause.id(),
          clause.level(),
          numbers.get(index),
          line(clause.heading(), isFullName(clause) ? plainName : plainTerm),
          bodies.get(index)));
    }
    return clauses;
  }

  /** The body, with marks where the term stands, unless the clause prints the full name. */
  private String body(ClauseInForce clause) {
    String text = ListLabels.renew(MarkdownLines.unwrap(markdown.fill(clause.body())));
    String named = new NounMarks(policy.council().nouns(), MarkdownEscaping::escape).use(text);
    return isFullName(clause)
        ? new TermMarks(Term.of(policy.council().name()), MarkdownEscaping::escape).use(named)
        : named;
  }

  private boolean isFullName(ClauseInForce clause) {
    return policy.fullNames().contains(clause.id());
  }

  /**
   * The lines that close the document. One of the outline's is left out while its values are
   * unknown; one of the council's never is.
   */
  List<String> closing() {
    return policy.printed().stream()
        .map(Wording::of)
        .filter(line -> policy.isPrintedByCouncil() || !references.isBlankIn(line))
        .map(this::line)
        .toList();
  }
}
