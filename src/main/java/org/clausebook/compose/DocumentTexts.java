package org.clausebook.compose;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.ClauseInForce;
import org.clausebook.model.PolicyDocument.NumberedClause;
import org.clausebook.model.ResolvedPolicy;
import org.clausebook.model.SourceText;
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
  }

  /** A text of one line, with the term where it asks for it. */
  String line(SourceText text) {
    return line(Wording.of(text));
  }

  private String line(Wording text) {
    return plainTerm.use(plain.fill(text)).strip();
  }

  /** The clauses, numbered, the first use of the term among them defining it. */
  List<NumberedClause> clauses() {
    List<String> numbers =
        Numbering.numbers(policy.clauses().stream().map(ClauseInForce::level).toList());
    List<String> bodies = new TermMarks(policy.council().term(), MarkdownEscaping::escape)
        .define(policy.clauses().stream().map(clause -> body(clause.body())).toList());
    var clauses = new ArrayList<NumberedClause>();
    for (ClauseInForce clause : policy.clauses()) {
      int index = clauses.size();
      clauses.add(new NumberedClause(
          clause.id(),
          clause.level(),
          numbers.get(index),
          line(clause.heading()),
          bodies.get(index)));
    }
    return clauses;
  }

  private String body(Wording words) {
    return ListLabels.renew(MarkdownLines.unwrap(markdown.fill(words)));
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
