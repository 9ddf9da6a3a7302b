package org.clausebook.resolve;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.model.LanguageWords;
import org.clausebook.model.PolicySources;
import org.clausebook.model.SourceText;
import org.clausebook.model.Translation;

/** The words of one policy around its clauses: the title, and what documents say by themselves. */
final class SurroundingWords {
  private final PolicySources english;
  private final PolicySources welsh;

  SurroundingWords(PolicySources english, PolicySources welsh) {
    this.english = english;
    this.welsh = welsh;
  }

  /** Whether somebody has checked them. */
  boolean check(TranslationCheck check) {
    SourceText title = title(english);
    if (title.value().equals(title(welsh).value())) {
      check.missing(
          "the title",
          title.start(),
          "write below 'cy:', at the left of this file, the line 'title:' with the title in Welsh");
    }
    List<Translation> translations = Stream.concat(
            welsh.outline().translation().stream(),
            welsh.overlays().stream().flatMap(overlay -> overlay.translation().own().stream()))
        .toList();
    translations.forEach(check::check);
    Optional<LanguageWords> words = welsh.council().words().filter(found -> !found.isChecked());
    words.ifPresent(found -> check.unchecked(found.location()));
    return words.isEmpty()
        && translations.stream().allMatch(found -> found.checked().isPresent());
  }

  private static SourceText title(PolicySources sources) {
    return sources.overlay().title().orElse(sources.outline().title());
  }
}
