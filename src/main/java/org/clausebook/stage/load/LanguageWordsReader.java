package org.clausebook.stage.load;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.LanguageWords;
import org.clausebook.model.Presentation.Citations;
import org.clausebook.model.Vocabulary;
import org.clausebook.model.record.Verb;
import org.clausebook.model.text.SourceText;
import org.clausebook.stage.load.yaml.Group;
import org.clausebook.stage.load.yaml.InWelsh;
import org.clausebook.stage.load.yaml.Keys;
import org.clausebook.stage.load.yaml.YamlValue.Mapping;

/** Reads {@code templates/words.cy.yaml}: all that documents say in Welsh by themselves. */
final class LanguageWordsReader {
  static final String FILE = "words.cy.yaml";

  private static final String CONTROL = "control";
  private static final String REFERENCES = "references";
  private static final int MONTHS = 12;
  private static final int DAYS = 7;

  private final List<Diagnostic> problems;

  LanguageWordsReader(List<Diagnostic> problems) {
    this.problems = problems;
  }

  Vocabulary read(Mapping file) {
    var group = Group.of(file, Keys.of("words.cy"), problems);
    Vocabulary words = new VocabularyReader(problems).read(group);
    var control = control(group);
    return new Vocabulary(
        words.and(),
        words.kinds(),
        words.gaps(),
        control.map(m -> new ControlWordsReader(true, problems).read(m)).orElse(words.control()),
        words.acknowledgement(),
        Optional.of(new LanguageWords(
            names(group, "months", MONTHS),
            names(group, "weekdays", DAYS),
            texts(group, "verbs", Verb.all()),
            texts(group, "page", Keys.of("words.cy/page")),
            group
                .text(InWelsh.CHECKED)
                .flatMap(new TranslationReader(problems)::checked)
                .isPresent(),
            group.location(InWelsh.CHECKED))));
  }

  /** The words by which a Welsh text names a clause. */
  Citations citations(Mapping file) {
    return Group.open(file, problems)
        .mapping(REFERENCES)
        .map(new PresentationReader(problems)::citations)
        .orElse(Citations.NONE);
  }

  private Optional<Mapping> control(Group group) {
    require(group, CONTROL);
    return group.mapping(CONTROL);
  }

  /** As many names as there should be, so that the rest can be checked for further mistakes. */
  private List<String> names(Group group, String key, int count) {
    List<SourceText> names = group.texts(key);
    if (names.size() != count) {
      problems.add(Diagnostic.error(
          group.location(key),
          "'" + key + "' has " + names.size() + " names, not " + count,
          "write all " + count + " in order"));
      return Collections.nCopies(count, key);
    }
    return names.stream().map(SourceText::value).toList();
  }

  /** A text for every name: one that is missing is reported, and its name stands for it. */
  private Map<String, String> texts(Group top, String key, List<String> names) {
    require(top, key);
    Map<String, String> texts = new LinkedHashMap<>();
    names.forEach(name -> texts.put(name, name));
    top.mapping(key).map(mapping -> Group.of(mapping, names, problems)).ifPresent(group -> {
      for (String name : names) {
        group
            .requiredFact(name, "add the line '" + name + ": …' with the Welsh words")
            .ifPresent(text -> texts.put(name, text.value()));
      }
    });
    return texts;
  }

  private void require(Group group, String key) {
    if (!group.has(key)) {
      problems.add(Diagnostic.error(
          group.location(),
          "'" + key + "' is missing",
          "copy this group from the " + FILE + " of a workspace that has it"));
    }
  }
}
