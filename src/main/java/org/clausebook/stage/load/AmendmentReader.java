package org.clausebook.stage.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Suggestion;
import org.clausebook.model.Amendment;
import org.clausebook.model.Translation;
import org.clausebook.model.text.SourceText;
import org.clausebook.stage.load.yaml.Group;
import org.clausebook.stage.load.yaml.Keys;
import org.clausebook.stage.load.yaml.YamlValue;
import org.clausebook.stage.load.yaml.YamlValue.Mapping;

/** Reads the list of {@code amendments}: each names its verb, its clause and what changes. */
final class AmendmentReader {
  /** The keys that quote words of a clause or give new ones. */
  private static final List<String> WORDS =
      List.of("words", "paragraph", "item", "before", "after", "with", "body");

  /** Reads one amendment whose verb is known. */
  interface VerbReader {
    /**
     * The amendment, or nothing where a problem was reported.
     *
     * @param target what is after the verb
     */
    Optional<? extends Amendment> read(SourceText target, Group group);
  }

  private final Map<String, VerbReader> readers = new LinkedHashMap<>();
  private final DraftingNotes notes;
  private final List<Diagnostic> problems;
  private final Map<Location, Translation> translations = new LinkedHashMap<>();

  /**
   * A reader of amendments.
   *
   * @param notes where those on amendments are added
   */
  AmendmentReader(DraftingNotes notes, List<Diagnostic> problems) {
    this.notes = notes;
    this.problems = problems;
    var words = new WordsReader(problems);
    var places = new PlacesReader(problems, words);
    readers.put("substitute", words::substitute);
    readers.put("insert", places::insert);
    readers.put("omit", places::omit);
    readers.put("move", places::move);
    readers.put("merge", places::merge);
    readers.put("retitle", words::retitle);
    readers.put("split", words::split);
  }

  List<Amendment> read(List<Mapping> written) {
    var amendments = new ArrayList<Amendment>();
    for (Mapping mapping : written) {
      read(mapping).ifPresent(amendments::add);
    }
    return amendments;
  }

  private Optional<? extends Amendment> read(Mapping mapping) {
    List<String> keys = mapping.entries().stream().map(YamlValue.Entry::key).toList();
    List<String> verbs = keys.stream().filter(readers::containsKey).toList();
    if (verbs.size() != 1) {
      problems.add(Diagnostic.error(
          mapping.location(),
          verbs.isEmpty()
              ? "this amendment does not say what it does"
              : "this amendment does two things: " + String.join(", ", verbs),
          verbs.isEmpty() ? verbHint(keys) : "begin a new entry with '- ' for the second"));
      return Optional.empty();
    }
    String verb = verbs.get(0);
    var group = Group.of(mapping, Keys.of("amendments/" + verb), problems);
    Optional<? extends Amendment> amendment = Optional.ofNullable(readers.get(verb))
        .flatMap(reader -> group.single(verb).flatMap(target -> reader.read(target, group)));
    amendment.ifPresent(found -> note(found, group));
    amendment
        .flatMap(Amendment::reword)
        .ifPresent(reword -> new TranslationReader(problems)
            .read(group, group.keys().stream().filter(WORDS::contains).toList())
            .ifPresent(translation -> translations.put(reword.location(), translation)));
    return amendment;
  }

  /** The Welsh words of the amendments read so far. */
  Map<Location, Translation> translations() {
    return translations;
  }

  /** A clause that an amendment takes out is not waited for. */
  private void note(Amendment amendment, Group group) {
    if (amendment.added().isPresent()) {
      notes.add(group, amendment.clause(), Optional.empty());
    } else {
      boolean isTakenOut = amendment.isOmission() || amendment.merge().isPresent();
      notes.add(
          group,
          "the amendment to clause '" + amendment.clause() + "'",
          isTakenOut ? Optional.empty() : Optional.of(amendment.clause()));
    }
  }

  private String verbHint(List<String> keys) {
    return keys.stream()
        .flatMap(key -> Suggestion.nearest(key, readers.keySet()).stream())
        .findFirst()
        .map(verb -> "did you mean '" + verb + "'?")
        .orElse("begin it with one of: " + String.join(", ", readers.keySet()));
  }
}
