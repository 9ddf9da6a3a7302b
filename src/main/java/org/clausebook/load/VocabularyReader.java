package org.clausebook.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.load.YamlValue.Mapping;
import org.clausebook.model.ControlWords;
import org.clausebook.model.SourceText;
import org.clausebook.model.Vocabulary;

/** Reads {@code templates/words.yaml}. */
final class VocabularyReader {
  private static final List<String> KEYS = List.of("and", "kinds");

  private final List<Diagnostic> problems;

  VocabularyReader(List<Diagnostic> problems) {
    this.problems = problems;
  }

  Vocabulary read(Mapping file) {
    var group = Group.of(file, KEYS, problems);
    Map<String, Map<String, SourceText>> kinds = new LinkedHashMap<>();
    group
        .mapping("kinds")
        .map(mapping -> Group.open(mapping, problems))
        .ifPresent(open -> open.keys()
            .forEach(kind ->
                open.mapping(kind).ifPresent(nouns -> kinds.put(kind, nouns(kind, nouns, kinds)))));
    Optional<SourceText> and =
        group.requiredFact("and", "write 'and:' and the word before the last of several");
    return new Vocabulary(and.map(SourceText::value), kinds, ControlWords.none());
  }

  private Map<String, SourceText> nouns(
      String kind, Mapping mapping, Map<String, Map<String, SourceText>> earlier) {
    Optional<Map<String, SourceText>> first = earlier.values().stream().findFirst();
    Group group = first
        .map(nouns -> Group.of(mapping, List.copyOf(nouns.keySet()), problems))
        .orElseGet(() -> Group.open(mapping, problems));
    Map<String, SourceText> nouns = new LinkedHashMap<>();
    for (String name : first.map(n -> List.copyOf(n.keySet())).orElseGet(group::keys)) {
      group
          .requiredFact(name, "add the line '" + name + ": …' with the noun of a '" + kind + "'")
          .ifPresent(noun -> nouns.put(name, noun));
    }
    return nouns;
  }
}
