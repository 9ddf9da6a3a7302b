package org.clausebook.stage.load;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.ControlWords;
import org.clausebook.model.Gap;
import org.clausebook.model.Vocabulary;
import org.clausebook.model.text.SourceText;
import org.clausebook.stage.load.yaml.Group;
import org.clausebook.stage.load.yaml.Keys;
import org.clausebook.stage.load.yaml.YamlValue.Mapping;

/** Reads {@code templates/words.yaml}. */
final class VocabularyReader {
  private static final String ACKNOWLEDGEMENT = "acknowledgement";

  private final List<Diagnostic> problems;

  VocabularyReader(List<Diagnostic> problems) {
    this.problems = problems;
  }

  Vocabulary read(Mapping file) {
    return read(Group.of(file, Keys.of("words"), problems));
  }

  /** Reads a group that has these keys among others. */
  Vocabulary read(Group group) {
    Map<String, Map<String, SourceText>> kinds = new LinkedHashMap<>();
    group
        .mapping("kinds")
        .map(mapping -> Group.open(mapping, problems))
        .ifPresent(open -> open.keys()
            .forEach(kind ->
                open.mapping(kind).ifPresent(nouns -> kinds.put(kind, nouns(kind, nouns, kinds)))));
    Optional<SourceText> and =
        group.requiredFact("and", "write 'and:' and the word before the last of several");
    return new Vocabulary(
        and.map(SourceText::value),
        kinds,
        gaps(group),
        ControlWords.none(),
        group.fact(ACKNOWLEDGEMENT));
  }

  /** Reads what a layer says in its own {@code words.yaml}. */
  Vocabulary readLayer(Mapping file) {
    var group = Group.of(file, Keys.of("layer-words"), problems);
    return new Vocabulary(
        Optional.empty(), Map.of(), gaps(group), ControlWords.none(), group.fact(ACKNOWLEDGEMENT));
  }

  private Map<Gap.Kind, SourceText> gaps(Group words) {
    List<String> keys = Arrays.stream(Gap.Kind.values()).map(Gap.Kind::key).toList();
    Map<Gap.Kind, SourceText> gaps = new LinkedHashMap<>();
    words
        .mapping("gaps")
        .map(mapping -> Group.of(mapping, keys, problems))
        .ifPresent(group -> Arrays.stream(Gap.Kind.values())
            .forEach(kind -> group.text(kind.key()).ifPresent(text -> gaps.put(kind, text))));
    return gaps;
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
