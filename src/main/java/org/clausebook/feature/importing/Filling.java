package org.clausebook.feature.importing;

import java.util.Map;
import java.util.Optional;
import org.clausebook.mergefield.MergeField;
import org.clausebook.mergefield.MergeFields;
import org.clausebook.model.Council;
import org.clausebook.model.Fact;
import org.clausebook.model.Term;
import org.clausebook.model.text.SourceText;

/** Fills the merge fields of clauses, in the order of printing, so that they can be compared. */
final class Filling {
  private final Council council;
  private final Map<String, String> others;
  private boolean isDefined;

  /**
   * Values of one council.
   *
   * @param others those that no profile has, by their paths: passages, the review cycle, references
   */
  Filling(Council council, Map<String, String> others) {
    this.council = council;
    this.others = others;
  }

  /** What is printed of a merge field with what is joined to it. */
  String fill(Token token) {
    var printed = new StringBuilder();
    int at = 0;
    for (MergeField field : MergeFields.in(token.exact()).fields()) {
      if (field.kind() != MergeField.Kind.BACKSLASH) {
        printed.append(token.exact(), at, field.from()).append(value(field));
        at = field.to();
      }
    }
    return printed.append(token.exact().substring(at)).toString();
  }

  private String value(MergeField field) {
    String name = field.isValue() ? field.name() : field.kind() + " " + field.name();
    return form(name)
        .map(form -> {
          boolean isFirst = !isDefined;
          isDefined = true;
          return isFirst ? form.definition() : form.words();
        })
        .or(() -> Optional.ofNullable(others.get(name)))
        .or(() -> name.startsWith("council.") ? fact(name.substring(8)) : Optional.empty())
        .orElse("");
  }

  private Optional<Term.Form> form(String name) {
    Term term = council.term();
    return switch (name) {
      case "council.term" -> Optional.of(term.subject());
      case "council.possessive" -> Optional.of(term.possessive());
      case "council.bare-term" -> Optional.of(term.bare());
      default -> Optional.empty();
    };
  }

  private Optional<String> fact(String path) {
    return Optional.ofNullable(council.nouns().byName().get(path))
        .map(SourceText::value)
        .or(() -> Optional.ofNullable(council.facts().get(path))
            .filter(fact -> !fact.isPending())
            .map(Fact::value));
  }

  /** Words that name the council, as a merge field that prints them; any others as they are. */
  String refielded(String words) {
    Term term = council.term();
    String bare = words.replaceAll("[.,;:]+$", "");
    String end = words.substring(bare.length());
    return bare.equals(term.bare().words())
        ? "${council.bare-term}" + end
        : bare.equals(term.possessive().words())
            ? "${council.possessive}" + end
            : bare.equals(term.subject().words()) ? "${council.term}" + end : words;
  }
}
