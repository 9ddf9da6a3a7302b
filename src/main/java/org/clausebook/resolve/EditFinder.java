package org.clausebook.resolve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.Amendment.Rewording;
import org.clausebook.model.ClauseId;
import org.clausebook.model.ClauseInForce.Setting;
import org.clausebook.model.PolicySources;
import org.clausebook.model.SourceText;
import org.clausebook.model.Term;
import org.clausebook.model.Wording;

/** Finds where in the words of a clause an amendment applies. */
final class EditFinder {
  private static final String PARAGRAPH_BREAK = "\n\n";

  private final PolicySources sources;
  private final ClauseId clause;
  private final String text;
  private final List<Diagnostic> problems;

  EditFinder(PolicySources sources, ClauseId clause, SourceText words, List<Diagnostic> problems) {
    this.sources = sources;
    this.clause = clause;
    this.text = words.value();
    this.problems = problems;
  }

  Optional<Edit> find(Rewording rewording) {
    var setting = new Setting(rewording.what(), rewording.location());
    if (rewording.phrase().isEmpty()) {
      return rewording.with().map(with -> new Edit(0, text.length(), Wording.of(with), setting));
    }
    SourceText phrase = rewording.phrase().get();
    return only(phrase)
        .flatMap(found -> rewording
            .with()
            .map(with -> new Edit(found.start(), found.end(), Wording.of(with), setting))
            .or(() -> split(phrase.start(), found.start(), setting)));
  }

  private Optional<MatchResult> only(SourceText phrase) {
    List<MatchResult> found = Phrase.of(phrase.value()).in(text);
    if (found.size() == 1) {
      return Optional.of(found.get(0));
    }
    problems.add(
        found.isEmpty()
            ? Diagnostic.error(
                phrase.start(), "these words do not stand in clause '" + clause + "'", hint(phrase))
            : Diagnostic.error(
                phrase.start(),
                "these words stand " + found.size() + " times in clause '" + clause + "'",
                "quote more of the words around the place that is meant"));
    return Optional.empty();
  }

  private String hint(SourceText phrase) {
    return asInLibrary(phrase.value())
        .map(words -> "write the words as the library has them: " + words)
        .orElseGet(() -> "copy the words from what 'policy explain "
            + sources.council().slug()
            + " "
            + sources.outline().policy()
            + " "
            + clause
            + "' shows");
  }

  /** The same words with the council's name and term as merge fields, if those are found. */
  private Optional<String> asInLibrary(String words) {
    Term term = sources.council().term();
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put(term.possessive().definition(), "${council.possessive}");
    fields.put(term.subject().definition(), "${council.term}");
    fields.put(term.possessive().words(), "${council.possessive}");
    fields.put(term.subject().words(), "${council.term}");
    fields.putIfAbsent(term.bare().words(), "${council.bare-term}");
    return fields.entrySet().stream()
        .filter(field -> words.contains(field.getKey()))
        .map(field -> words.replace(field.getKey(), field.getValue()))
        .filter(candidate -> Phrase.of(candidate).in(text).size() == 1)
        .findFirst();
  }

  private Optional<Edit> split(Location location, int offset, Setting setting) {
    int from = text.substring(0, offset).stripTrailing().length();
    if (from == 0 || text.substring(from, offset).chars().filter(c -> c == '\n').count() > 1) {
      problems.add(Diagnostic.error(
          location,
          "a paragraph of clause '" + clause + "' begins with these words already",
          "take this amendment out, or quote the words that should begin the new paragraph"));
      return Optional.empty();
    }
    Wording gap = Wording.of(SourceText.of(PARAGRAPH_BREAK, setting.location()));
    return Optional.of(new Edit(from, offset, gap, setting));
  }
}
