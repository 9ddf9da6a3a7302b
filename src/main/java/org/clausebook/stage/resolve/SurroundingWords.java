package org.clausebook.stage.resolve;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.model.LanguageWords;
import org.clausebook.model.PolicySources;
import org.clausebook.model.PrintedLine;
import org.clausebook.model.TranslatedPolicy.Around;
import org.clausebook.model.Translation;
import org.clausebook.model.text.SourceText;

/** The words of one policy around its clauses: the title, and what documents say by themselves. */
final class SurroundingWords {
  private final PolicySources english;
  private final PolicySources welsh;

  SurroundingWords(PolicySources english, PolicySources welsh) {
    this.english = english;
    this.welsh = welsh;
  }

  /** The Welsh words that are there; those that are not are reported. */
  Around check(TranslationCheck check) {
    boolean hasTitle = !title(english).value().equals(title(welsh).value());
    if (!hasTitle) {
      missing("the title", title(english), "title", check);
    }
    List<PrintedLine> lines = printed(english);
    boolean hasClosing = lines.isEmpty() || !values(lines).equals(values(printed(welsh)));
    if (!hasClosing) {
      missing("the closing lines", lines.get(0).text(), "printed", check);
    }
    return new Around(isChecked(check), hasTitle, hasClosing);
  }

  private static void missing(String what, SourceText words, String key, TranslationCheck check) {
    check.missing(
        what,
        words.start(),
        "write below 'cy:', at the left of this file, '" + key + ":' with the words in Welsh,"
            + " indented as they are here");
  }

  private boolean isChecked(TranslationCheck check) {
    List<Translation> translations = Stream.concat(
            welsh.outline().text().translation().stream(),
            welsh.overlays().stream()
                .flatMap(overlay -> overlay.words().translation().own().stream()))
        .toList();
    translations.forEach(check::check);
    Optional<LanguageWords> words = welsh.council().words().filter(found -> !found.isChecked());
    words.ifPresent(found -> check.unchecked(found.location()));
    return words.isEmpty()
        && translations.stream().allMatch(found -> found.checked().isPresent());
  }

  private static SourceText title(PolicySources sources) {
    return sources.overlay().title().orElse(sources.outline().text().title());
  }

  private static List<PrintedLine> printed(PolicySources sources) {
    return sources.overlay().printed().orElse(sources.outline().text().printed());
  }

  private static List<String> values(List<PrintedLine> lines) {
    return lines.stream().map(line -> line.text().value()).toList();
  }
}
