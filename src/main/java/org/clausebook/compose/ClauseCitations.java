package org.clausebook.compose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.diagnostic.Suggestion;
import org.clausebook.model.ClauseId;
import org.clausebook.model.ResolvedPolicy;
import org.clausebook.model.SourceText;
import org.clausebook.model.Wording;
import org.clausebook.template.Templates;
import org.clausebook.template.TimeLimit;

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
  private static final Pattern MARK = Pattern.compile(OPEN + "([^" + CLOSE + "]*)" + CLOSE);
  private static final RareForm FIELD = RareForm.of("clause", "\\$\\{\\s*clause\\s*[(.]([^}]*)}");
  private static final Pattern ARGUMENT = Pattern.compile("\\s*(['\"])([^'\"]*)\\1\\s*\\)\\s*");
  private static final String WORDS_FILE = "templates/references.yaml";

  private final ResolvedPolicy policy;
  private final List<String> ids;
  private final Templates templates;
  private final List<Diagnostic> problems;
  private final TimeLimit time = new TimeLimit();

  /**
   * The citations of one policy.
   *
   * @param templates fills the words of a citation
   */
  ClauseCitations(ResolvedPolicy policy, Templates templates, List<Diagnostic> problems) {
    this.policy = policy;
    this.ids = policy.clauses().stream().map(clause -> clause.id().value()).toList();
    this.templates = templates;
    this.problems = problems;
  }

  /** The words with a mark for each citation; one of no clause of the policy is reported. */
  Wording mark(Wording words) {
    return replace(words, this::target);
  }

  /** The words of a line that has no place for a link; each citation is reported. */
  Wording refuse(Wording words) {
    return replace(words, (field, place) -> {
      problems.add(Diagnostic.error(
          place,
          "only the body of a clause can refer to another",
          "write the heading or the number of the clause out"));
      return Optional.empty();
    });
  }

  private interface Finder {
    Optional<ClauseId> find(MatchResult field, Location place);
  }

  private static Wording replace(Wording words, Finder finder) {
    Wording marked = words;
    List<MatchResult> fields = FIELD.in(words.text()).toList();
    for (int i = fields.size() - 1; i >= 0; i--) {
      MatchResult field = fields.get(i);
      Location place = words.locate(field.start());
      String mark =
          finder.find(field, place).map(id -> OPEN + id.value() + CLOSE).orElse(Filler.STAND_IN);
      marked = marked.replace(field.start(), field.end(), Wording.of(SourceText.of(mark, place)));
    }
    return marked;
  }

  private Optional<ClauseId> target(MatchResult field, Location place) {
    Matcher argument = ARGUMENT.matcher(field.group(1));
    if (!argument.matches()) {
      String meant = field.group(1).replaceAll("[^A-Za-z0-9-]", "");
      problems.add(Diagnostic.error(
          place,
          "a reference to a clause is not written like this",
          "write ${clause('" + (meant.isEmpty() ? "its-id" : meant) + "')}"));
      return Optional.empty();
    }
    checkWords("numbered", "clause ${number}", policy.presentation().citations().numbered(), place);
    checkWords(
        "unnumbered", "clause ${heading}", policy.presentation().citations().unnumbered(), place);
    String id = argument.group(2);
    Optional<ClauseId> found = find(id);
    if (found.isEmpty()) {
      problems.add(unknown(id, place));
    }
    return found;
  }

  private void checkWords(String key, String model, Optional<SourceText> words, Location place) {
    if (words.isEmpty()) {
      problems.add(Diagnostic.error(
          place,
          "there are no words by which to refer to a clause that is " + key,
          "write the line '" + key + ": " + model + "' in " + WORDS_FILE));
    }
  }

  /** The clause of the policy that has an id, or that took in the one that had it. */
  private Optional<ClauseId> find(String id) {
    return Optional.of(id)
        .filter(ClauseId::isValid)
        .map(ClauseId::new)
        .map(valid -> policy.merged().getOrDefault(valid, valid))
        .filter(valid -> ids.contains(valid.value()));
  }

  /** The report on an id that no clause of the policy has. */
  Diagnostic unknown(String id, Location place) {
    return Diagnostic.error(
        place,
        "nothing to refer to: no clause '" + id + "' in this policy",
        Suggestion.nearest(id, ids)
            .map(near -> "did you mean '" + near + "'?")
            .orElse("keep that clause in the policy, or substitute the words that refer to it"));
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
  String link(String text, List<Numbering.ClauseNumber> numbers, List<String> headings) {
    if (text.indexOf(OPEN) < 0) {
      return text;
    }
    return MARK.matcher(text).replaceAll(mark -> {
      int clause = ids.indexOf(mark.group(1));
      String words = SentenceStart.cased(
          words(numbers.get(clause), headings.get(clause)), text.substring(0, mark.start()));
      return Matcher.quoteReplacement("[" + words + "](#" + mark.group(1) + ")");
    });
  }

  private String words(Numbering.ClauseNumber number, String heading) {
    var citations = policy.presentation().citations();
    Optional<SourceText> words = number.isNone() ? citations.unnumbered() : citations.numbered();
    Map<String, String> values = new LinkedHashMap<>();
    values.put("number", number.cited());
    values.put("heading", heading);
    Result<String> filled = words
        .map(text -> templates.fill(Wording.of(text), values, time))
        .orElseGet(() -> Result.ok(""));
    problems.addAll(filled.diagnostics());
    return filled.toOptional().orElse(Filler.STAND_IN).strip();
  }
}
