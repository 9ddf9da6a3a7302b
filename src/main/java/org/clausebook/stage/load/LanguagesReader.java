package org.clausebook.stage.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.Arrangement;
import org.clausebook.model.Language;
import org.clausebook.model.Languages;
import org.clausebook.model.text.SourceText;
import org.clausebook.stage.load.yaml.Group;
import org.clausebook.stage.load.yaml.Keys;
import org.clausebook.stage.load.yaml.YamlValue.Mapping;

/** Reads the languages that a profile or an overlay asks for. */
final class LanguagesReader {
  static final String KEY = "language";

  private static final String UNCHECKED = "unchecked";
  private static final String SHOW = "show";
  private static final List<String> TREATMENTS = List.of(SHOW, "refuse");

  private final List<Diagnostic> problems;

  LanguagesReader(List<Diagnostic> problems) {
    this.problems = problems;
  }

  /** The languages of a group; one language may follow the key directly. */
  Languages read(Group group) {
    if (!group.has(KEY)) {
      return Languages.none();
    }
    Optional<SourceText> one = group.textIfAny(KEY);
    return one.isPresent()
        ? new Languages(
            one.flatMap(this::language).map(List::of), Optional.empty(), Optional.empty())
        : group.mapping(KEY).map(this::languages).orElseGet(Languages::none);
  }

  private Languages languages(Mapping mapping) {
    var group = Group.of(mapping, Keys.of("language"), problems);
    var words = new PresentationReader(problems);
    return new Languages(
        group.has("languages")
            ? Optional.of(order(group)).filter(l -> !l.isEmpty())
            : Optional.empty(),
        words.choice(group, "arrangement", "arrangement", Arrangement::of, Arrangement.keys()),
        words
            .choice(
                group,
                UNCHECKED,
                "way with unchecked Welsh",
                name -> Optional.of(name).filter(TREATMENTS::contains),
                TREATMENTS)
            .map(SHOW::equals));
  }

  private List<Language> order(Group group) {
    var order = new ArrayList<Language>();
    for (SourceText written : group.texts("languages")) {
      Optional<Language> language = language(written);
      if (language.filter(order::contains).isPresent()) {
        problems.add(Diagnostic.error(
            written.start(), "'" + written.value() + "' is listed twice", "take one of them out"));
      } else {
        language.ifPresent(order::add);
      }
    }
    return order;
  }

  private Optional<Language> language(SourceText written) {
    Optional<Language> language = Language.of(written.value());
    if (language.isEmpty()) {
      problems.add(Diagnostic.error(
          written.start(),
          "no language is called '" + written.value() + "'",
          "write 'en' for English or 'cy' for Welsh; a policy in both has 'languages: [en, cy]'"
              + " below 'language:'"));
    }
    return language;
  }
}
