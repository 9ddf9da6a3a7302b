package org.clausebook.stage.load;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Suggestion;
import org.clausebook.model.BulletStyle;
import org.clausebook.model.ContentsList;
import org.clausebook.model.HeadingStyle;
import org.clausebook.model.NumberingScheme;
import org.clausebook.model.Presentation;
import org.clausebook.model.Presentation.Citations;
import org.clausebook.model.StatutoryStyle;
import org.clausebook.model.Surroundings;
import org.clausebook.model.text.ClauseId;
import org.clausebook.model.text.SourceText;
import org.clausebook.stage.load.yaml.Group;
import org.clausebook.stage.load.yaml.Keys;
import org.clausebook.stage.load.yaml.YamlValue.Mapping;

/** Reads how clauses are numbered and cited, from an outline or an overlay. */
final class PresentationReader {
  /** The words that people write instead. */
  private static final Map<Pattern, ContentsList> MEANT = meant();

  private final List<Diagnostic> problems;

  PresentationReader(List<Diagnostic> problems) {
    this.problems = problems;
  }

  private static Map<Pattern, ContentsList> meant() {
    Map<Pattern, ContentsList> meant = new LinkedHashMap<>();
    meant.put(Pattern.compile("(?i)yes|y|true|always|show|shown|list"), ContentsList.ON);
    meant.put(Pattern.compile("(?i)no|n|false|never|none|hide|hidden|n/?a"), ContentsList.OFF);
    meant.put(Pattern.compile("(?i)automatic(ally)?|default|by length|if long"), ContentsList.AUTO);
    return meant;
  }

  /**
   * What a file says.
   *
   * @param citations where it says nothing of them
   */
  Presentation read(Group group, Citations citations) {
    return new Presentation(
        choice(group, "numbering", "numbering", NumberingScheme::of, NumberingScheme.keys()),
        idsIfAny(group, "unnumbered"),
        choice(group, "headings", "style of headings", HeadingStyle::of, HeadingStyle.keys()),
        choice(group, "lists", "style of lists", BulletStyle::of, BulletStyle.keys()),
        choice(
            group,
            "statutory",
            "style of statutory paragraphs",
            StatutoryStyle::of,
            StatutoryStyle.keys()),
        group.mapping("references").map(this::citations).orElse(Citations.NONE).over(citations),
        new Surroundings(contents(group), Optional.empty()),
        ids(group, "appendices"),
        idsIfAny(group, "landscape"));
  }

  /** A list that may be empty, so that it takes the place of one in another file. */
  private Optional<List<SourceText>> idsIfAny(Group group, String key) {
    return group.has(key) ? Optional.of(ids(group, key)) : Optional.empty();
  }

  private List<SourceText> ids(Group group, String key) {
    return group.texts(key).stream().filter(this::isId).toList();
  }

  /** The words by which a text names a clause. */
  Citations citations(Mapping mapping) {
    var group = Group.of(mapping, Keys.of("references"), problems);
    return new Citations(group.text("numbered"), group.text("unnumbered"), group.text("appendix"));
  }

  private Optional<ContentsList> contents(Group group) {
    Optional<SourceText> written = group.text("contents");
    Optional<ContentsList> list =
        written.map(text -> text.value().toLowerCase(Locale.ROOT)).flatMap(ContentsList::of);
    if (written.isPresent() && list.isEmpty()) {
      String text = written.get().value();
      String meant = MEANT.entrySet().stream()
          .filter(words -> words.getKey().matcher(text).matches())
          .map(words -> "write 'contents: " + words.getValue().key() + "'")
          .findFirst()
          .orElse("write 'on', 'off', or 'auto', by the length of the text");
      problems.add(Diagnostic.error(
          written.get().start(),
          "a list of contents is on, off or auto, not '" + text + "'",
          meant));
    }
    return list;
  }

  private boolean isId(SourceText written) {
    Optional<ClauseId> id = ClauseReader.id(written.value(), written.start(), problems);
    return id.filter(valid -> valid.value().equals(written.value())).isPresent();
  }

  /** The choice that a key names; an unknown name is reported. */
  <T> Optional<T> choice(
      Group group,
      String key,
      String what,
      Function<String, Optional<T>> named,
      Collection<String> names) {
    Optional<SourceText> written = group.text(key);
    Optional<T> choice = written.map(SourceText::value).flatMap(named);
    if (written.isPresent() && choice.isEmpty()) {
      problems.add(Diagnostic.error(
          written.get().start(),
          "no " + what + " is called '" + written.get().value() + "'",
          Suggestion.hint(written.get().value(), names)));
    }
    return choice;
  }
}
