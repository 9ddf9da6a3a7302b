package org.clausebook.stage.resolve;

import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.Languages;
import org.clausebook.model.TranslatedPolicy.State;
import org.clausebook.model.Translation;
import org.clausebook.model.text.ClauseId;
import org.clausebook.stage.resolve.TranslatedWords.Part;

/** Reports what is missing, old or unchecked in the Welsh of one policy. */
final class TranslationCheck {
  private static final String MISSING = "translation-missing";
  private static final String STALE = "translation-stale";
  private static final String UNCHECKED = "translation-unchecked";

  private final boolean showsUnchecked;
  private final List<Diagnostic> problems;

  TranslationCheck(Languages languages, List<Diagnostic> problems) {
    this.showsUnchecked = languages.showsUnchecked().orElse(false);
    this.problems = problems;
  }

  /** The note on the translation of a clause made of these words. */
  Optional<State> state(ClauseId id, List<Part> parts) {
    List<Part> missing =
        parts.stream().filter(part -> part.translation().isEmpty()).toList();
    if (!missing.isEmpty()) {
      missing.forEach(part -> missing("clause '" + id + "'", part.location(), part.remedy()));
      return Optional.of(State.NOT_TRANSLATED);
    }
    List<Translation> translations =
        parts.stream().flatMap(part -> part.translation().stream()).toList();
    if (!translations.stream().allMatch(Translation::isWhole)) {
      return Optional.of(State.NOT_TRANSLATED);
    }
    translations.forEach(this::check);
    return translations.stream().allMatch(words -> words.checked().isPresent())
        ? Optional.empty()
        : Optional.of(State.NOT_CHECKED);
  }

  /** Reports words that are there in English alone. */
  void missing(String what, Location place, String remedy) {
    add(Diagnostic.warning(place, "words of " + what + " are missing in Welsh", remedy)
        .by(MISSING));
  }

  /** Reports words that are old, or that nobody has checked. */
  void check(Translation words) {
    if (words.isStale()) {
      add(Diagnostic.warning(
              words.of().orElseThrow().start(),
              "the English has changed since this Welsh was made from it",
              "make the Welsh say what the English says now, and then write 'of: \""
                  + words.english() + "\"'")
          .by(STALE));
    }
    if (words.checked().isEmpty()) {
      unchecked(words.location());
    }
  }

  /** Reports words that nobody has checked. */
  void unchecked(Location place) {
    String message = "nobody who knows Welsh has checked these words";
    String checked = "have them checked, and then write the date: 'checked: 2026-03-05'";
    add((showsUnchecked
            ? Diagnostic.warning(place, message, checked)
            : Diagnostic.error(
                place,
                message,
                checked + "; or print them with a notice: write 'unchecked: show' below"
                    + " 'language:'"))
        .by(UNCHECKED));
  }

  private void add(Diagnostic report) {
    if (!problems.contains(report)) {
      problems.add(report);
    }
  }
}
