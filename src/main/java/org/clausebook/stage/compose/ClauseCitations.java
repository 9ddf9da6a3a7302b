package org.clausebook.stage.compose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Suggestion;
import org.clausebook.mergefield.MergeField;
import org.clausebook.model.ResolvedPolicy;
import org.clausebook.model.document.NumberedClause;
import org.clausebook.model.text.ClauseId;
import org.clausebook.model.text.Origin;
import org.clausebook.model.text.SourceText;
import org.clausebook.model.text.TracedText;

/**
 * Puts words such as {@code clause 11}, with a link, in place of {@code
 * ${clause('email-monitoring')}}.
 *
 * <p>The number is known only once all clauses are there. So bodies are filled with marks: control
 * characters, which the loader lets into no text.
 */
final class ClauseCitations {
  private static final char OPEN = '\u0004';
  private static final char CLOSE = '\u0005';

  /** Before the name of an item, which is found only in the filled texts. */
  private static final String ITEM = String.valueOf(NumberedClause.OF_ITEM);

  private static final Pattern MARK = Pattern.compile(OPEN + "([^" + CLOSE + "]*)" + CLOSE);

  private final ResolvedPolicy policy;
  private final List<String> ids;
  private final Phrases phrases;
  private final List<Diagnostic> problems;

  ClauseCitations(ResolvedPolicy policy, List<Diagnostic> problems) {
    this.policy = policy;
    this.ids = policy.clauses().stream().map(clause -> clause.id().value()).toList();
    this.phrases = new Phrases(TextForm.MARKDOWN, problems);
    this.problems = problems;
  }

  /** A mark for a citation; one of no clause of the policy is reported. */
  Optional<TracedText> mark(MergeField field, Origin place) {
    var words = policy.presentation().citations();
    checkWords("numbered", "clause ${number}", words.numbered(), place);
    checkWords("unnumbered", "clause ${heading}", words.unnumbered(), place);
    return field.kind() == MergeField.Kind.ITEM
        ? Optional.of(TracedText.of(
            OPEN + ITEM + field.name() + CLOSE, place.made().in("item('" + field.name() + "')")))
        : mark(field.name(), place);
  }

  private Optional<TracedText> mark(String id, Origin place) {
    Optional<ClauseId> found = find(id);
    if (found.isEmpty()) {
      problems.add(unknown(id, place.location()));
    }
    found
        .filter(this::hasNoHeading)
        .ifPresent(c -> problems.add(withoutHeading(id, place.location())));
    return found.map(
        clause -> TracedText.of(OPEN + clause.value() + CLOSE, place.made().in(field(id))));
  }

  /** Whether a clause that is in the policy has no heading, to which a link could lead. */
  boolean hasNoHeading(ClauseId id) {
    return policy.clauses().stream()
        .anyMatch(clause -> clause.id().equals(id) && clause.heading().text().isBlank());
  }

  Diagnostic withoutHeading(String id, Location place) {
    return Diagnostic.error(
        place,
        "clause '" + id + "' has no heading by which readers could find it",
        "give it a heading, or say in words what is meant");
  }

  private static String field(String id) {
    return "clause('" + id + "')";
  }

  /** Reports a citation in a line that has no place for a link. */
  Optional<TracedText> refuse(Location place) {
    problems.add(Diagnostic.error(
        place,
        "only the body of a clause can refer to another",
        "write the heading or the number of the clause out"));
    return Optional.empty();
  }

  private void checkWords(String key, String model, Optional<SourceText> words, Origin place) {
    if (words.isEmpty()) {
      problems.add(Diagnostic.error(
          place.location(),
          "there are no words for a reference to a clause that is " + key,
          "write the line '" + key + ": " + model + "' in 'references.yaml' of the library"));
    }
  }

  /** The clause of the policy that has an id, or that took in the one that had it. */
  private Optional<ClauseId> find(String id) {
    return Optional.of(id)
        .filter(ClauseId::isValid)
        .map(ClauseId::new)
        .map(valid -> policy.text().merged().getOrDefault(valid, valid))
        .filter(valid -> ids.contains(valid.value()));
  }

  /** The report on an id that no clause of the policy has. */
  Diagnostic unknown(String id, Location place) {
    return Diagnostic.error(
        place,
        "nothing to refer to: no clause '" + id + "' in this policy",
        remedy(id)
            .map(remedy -> remedy + ", or substitute the words that refer to it")
            .or(() -> Suggestion.nearest(id, ids).map(near -> "did you mean '" + near + "'?"))
            .orElse("keep that clause in the policy, or substitute the words that refer to it"));
  }

  /** The step that brings back a clause which the outline has and the policy has not. */
  private Optional<String> remedy(String id) {
    Optional<ClauseId> known = Optional.of(id).filter(ClauseId::isValid).map(ClauseId::new);
    return known
        .flatMap(clause -> Optional.ofNullable(policy.drafting().leftOut().get(clause)))
        .or(() -> known
            .filter(clause ->
                policy.outline().slots().stream().anyMatch(slot -> slot.clause().equals(clause)))
            .map(clause -> "keep that clause in the policy"));
  }

  boolean has(String id) {
    return ids.contains(id);
  }

  /**
   * The text with words and a link in the place of each mark.
   *
   * @param numbers of the clauses in force, in order
   * @param headings of the same, as plain text
   */
  TracedText link(
      TracedText text,
      List<Numbering.ClauseNumber> numbers,
      List<TracedText> headings,
      NamedItems items) {
    if (text.text().indexOf(OPEN) < 0) {
      return text;
    }
    return text.replaceAll(MARK, (mark, edits) -> {
      String id = mark.group(1);
      Origin citation = text.originAt(mark.start());
      Optional<Cited> cited = id.startsWith(ITEM)
          ? item(id.substring(1), numbers, items, citation)
          : Optional.of(Cited.of(ids.indexOf(id), numbers, "#" + id));
      cited.ifPresent(one -> {
        String words = CapitalMarks.cased(
            words(one, headings.get(one.clause()).text()), text.text(), mark.start());
        edits.replace(mark.start(), mark.end(), "[", citation.made());
        edits.replace(mark.end(), mark.end(), words, citation);
        edits.replace(mark.end(), mark.end(), "](" + one.address() + ")", citation.made());
      });
    });
  }

  /**
   * What is cited.
   *
   * @param number with the letters of an item; empty for a clause without a number
   * @param labels the letters of an item alone
   */
  private record Cited(
      int clause, String number, String labels, boolean isAppendix, String address) {
    static Cited of(int clause, List<Numbering.ClauseNumber> numbers, String address) {
      Numbering.ClauseNumber number = numbers.get(clause);
      return new Cited(clause, number.cited(), "", number.isAppendix(), address);
    }
  }

  private Optional<Cited> item(
      String name, List<Numbering.ClauseNumber> numbers, NamedItems items, Origin place) {
    Optional<NamedItems.Named> found = Optional.ofNullable(items.byName().get(name));
    if (found.isEmpty()) {
      if (policy.clauses().stream().noneMatch(c -> c.body().text().contains("{#" + name + "}"))) {
        problems.add(unknownItem(name, items, place.location()));
      }
      return Optional.empty();
    }
    NamedItems.Named item = found.get();
    if (hasNoHeading(item.id())) {
      problems.add(withoutHeading(item.id().value(), place.location()));
    }
    Numbering.ClauseNumber number = numbers.get(item.clause());
    String base = number
        .paragraphs()
        .filter(count -> item.paragraphs() > 0)
        .map(count -> count.prefix() + "." + (count.before() + item.paragraphs()))
        .orElse(number.cited());
    return Optional.of(new Cited(
        item.clause(),
        base.isEmpty() ? "" : base + item.labels(),
        item.labels(),
        number.isAppendix(),
        item.address()));
  }

  private static Diagnostic unknownItem(String name, NamedItems items, Location place) {
    return Diagnostic.error(
        place,
        "nothing to refer to: no item is named '" + name + "' in this policy",
        Suggestion.nearest(name, items.byName().keySet())
            .map(near -> "did you mean '" + near + "'?")
            .orElse("write '{#" + name + "}' after the letter of the item that is meant, keep that"
                + " item in the policy, or substitute the words that refer to it"));
  }

  private String words(Cited cited, String heading) {
    if (cited.isAppendix()) {
      return appendix(cited.number());
    }
    var citations = policy.presentation().citations();
    boolean isNumbered = !cited.number().isEmpty();
    Optional<SourceText> words = isNumbered ? citations.numbered() : citations.unnumbered();
    Map<String, TracedText> values = new LinkedHashMap<>();
    Origin clause = Origin.made(policy.outline().text().title().start());
    values.put("number", TracedText.of(cited.number(), clause));
    values.put("heading", TracedText.of(heading, clause));
    String filled = words.map(text -> phrases.fill(text, values).text().strip()).orElse("");
    return isNumbered || cited.labels().isEmpty() ? filled : filled + " " + cited.labels();
  }

  /**
   * What an appendix is called.
   *
   * @param letter with the number of a clause under it, or the letter of an item
   */
  String appendix(String letter) {
    Origin outline = Origin.made(policy.outline().text().title().start());
    Map<String, TracedText> values = new LinkedHashMap<>();
    values.put("letter", TracedText.of(letter, outline));
    return policy
        .presentation()
        .citations()
        .appendix()
        .map(words -> phrases.fill(words, values).text().strip())
        .orElse(letter);
  }

  /** Reports appendices that no words are there for. */
  void checkAppendices() {
    policy.presentation().appendices().stream()
        .findFirst()
        .filter(first -> policy.presentation().citations().appendix().isEmpty())
        .ifPresent(first -> problems.add(Diagnostic.error(
            first.start(),
            "there are no words for an appendix",
            "write the line 'appendix: Appendix ${letter}' in 'references.yaml' of the"
                + " library")));
  }
}
