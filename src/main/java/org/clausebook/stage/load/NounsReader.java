package org.clausebook.stage.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Suggestion;
import org.clausebook.model.Nouns;
import org.clausebook.model.Vocabulary;
import org.clausebook.model.text.SourceText;
import org.clausebook.stage.load.yaml.Group;
import org.clausebook.stage.load.yaml.YamlValue.Mapping;

/** Reads from a profile what kind of body a council is, and its own nouns. */
final class NounsReader {
  private final Optional<Vocabulary> vocabulary;
  private final List<Diagnostic> problems;

  /**
   * A reader of nouns.
   *
   * @param vocabulary what there is to choose from; empty while it is unreadable
   */
  NounsReader(Optional<Vocabulary> vocabulary, List<Diagnostic> problems) {
    this.vocabulary = vocabulary;
    this.problems = problems;
  }

  Nouns read(Group profile) {
    Optional<SourceText> kind = profile.text("kind").flatMap(this::kind);
    Map<String, SourceText> nouns = new LinkedHashMap<>();
    kind.ifPresent(k -> nouns.putAll(vocabulary().nouns(k.value())));
    profile.mapping("nouns").ifPresent(mapping -> own(mapping, nouns));
    return new Nouns(kind, nouns, vocabulary());
  }

  private void own(Mapping mapping, Map<String, SourceText> nouns) {
    Group group = vocabulary
        .map(known -> Group.of(mapping, known.nounNames(), problems))
        .orElseGet(() -> Group.open(mapping, problems));
    group.keys().forEach(name -> group.fact(name).ifPresent(noun -> nouns.put(name, noun)));
  }

  private Optional<SourceText> kind(SourceText written) {
    List<String> known = vocabulary().kindNames();
    if (vocabulary.isEmpty() || known.contains(written.value())) {
      return Optional.of(written);
    }
    problems.add(Diagnostic.error(
        written.start(),
        "no kind of body is called '" + written.value() + "'",
        known.isEmpty()
            ? "write the kinds into 'words.yaml' of the library, or take this line out"
            : Suggestion.hint(written.value(), known)));
    // One that is known, so that its nouns are not reported as missing.
    return known.stream().findFirst().map(name -> SourceText.of(name, written.start()));
  }

  private Vocabulary vocabulary() {
    return vocabulary.orElseGet(Vocabulary::empty);
  }
}
