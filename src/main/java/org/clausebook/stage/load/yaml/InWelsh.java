package org.clausebook.stage.load.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.clausebook.model.Language;
import org.clausebook.model.Translation;
import org.clausebook.model.text.SourceText;
import org.clausebook.stage.load.yaml.YamlValue.Entry;
import org.clausebook.stage.load.yaml.YamlValue.Mapping;
import org.clausebook.stage.load.yaml.YamlValue.Scalar;
import org.clausebook.stage.load.yaml.YamlValue.Sequence;

/**
 * A file as it reads in Welsh: in every group, what is below {@code cy} takes the place of the
 * same keys beside it.
 *
 * <p>What is below {@code cy} is kept beside that, to be compared with the English.
 */
public final class InWelsh {
  public static final String KEY = Language.WELSH.code();
  public static final String OF = "of";
  public static final String CHECKED = "checked";

  /** The key for the fingerprint of the English words; no file has it. */
  public static final String ENGLISH = "english";

  /** Keys of words that a clause or an amendment does not have in one language alone. */
  private static final List<String> WORDS =
      List.of("heading", "body", "with", "words", "paragraph", "item");

  private static final List<String> STATE = List.of(OF, CHECKED);

  /** Values derived from a name; an English one must not derive from a Welsh name. */
  private static final List<String> OF_NAME =
      List.of("display-name", "term", "possessive", "definition");

  private InWelsh() {}

  static Mapping read(Mapping english) {
    var entries = new ArrayList<Entry>();
    english.entries().stream()
        .filter(entry -> !(entry.key().equals(KEY) && entry.value() instanceof Mapping))
        .map(entry -> new Entry(entry.key(), entry.location(), read(entry.value())))
        .forEach(entries::add);
    var rest = new Mapping(entries, english.location());
    return english
        .find(KEY)
        .filter(entry -> entry.value() instanceof Mapping)
        .map(entry -> lay(entry, (Mapping) entry.value(), rest))
        .orElse(rest);
  }

  private static YamlValue read(YamlValue value) {
    if (value instanceof Mapping mapping) {
      return read(mapping);
    }
    return value instanceof Sequence sequence
        ? new Sequence(sequence.items().stream().map(InWelsh::read).toList(), sequence.location())
        : value;
  }

  private static Mapping lay(Entry key, Mapping welsh, Mapping english) {
    List<Entry> words =
        welsh.entries().stream().filter(entry -> !STATE.contains(entry.key())).toList();
    boolean isNamed = words.stream().anyMatch(entry -> entry.key().equals("name"));
    var beneath = new Mapping(
        english.entries().stream()
            .filter(entry -> !(isNamed && OF_NAME.contains(entry.key())))
            .toList(),
        english.location());
    Mapping laid = ProfileInheritance.lay(new Mapping(words, english.location()), beneath);
    SourceText mark = SourceText.of(Translation.mark(stoodFor(words, english)), key.location());
    var about = new Mapping(
        Stream.concat(
                welsh.entries().stream(),
                Stream.of(new Entry(ENGLISH, key.location(), new Scalar(mark, key.location()))))
            .toList(),
        key.location());
    return new Mapping(
        Stream.concat(laid.entries().stream(), Stream.of(new Entry(KEY, key.location(), about)))
            .toList(),
        english.location());
  }

  /** The English words that have others in their place, whether each of them is there or not. */
  private static String stoodFor(List<Entry> words, Mapping english) {
    Stream<Entry> absent = english.entries().stream()
        .filter(entry -> WORDS.contains(entry.key()))
        .filter(entry -> words.stream().noneMatch(word -> word.key().equals(entry.key())));
    return covered(Stream.concat(words.stream(), absent).toList(), english);
  }

  /** The English words that have others in their place. */
  private static String covered(List<Entry> words, Mapping english) {
    var covered = new StringBuilder();
    words.stream()
        .sorted(Comparator.comparing(Entry::key))
        .forEach(entry -> english
            .find(entry.key())
            .ifPresent(
                under -> covered.append(covered(entry.value(), under.value())).append('\n')));
    return covered.toString();
  }

  private static String covered(YamlValue words, YamlValue english) {
    if (words instanceof Mapping some && english instanceof Mapping all) {
      return covered(some.entries(), all);
    }
    return text(english);
  }

  private static String text(YamlValue value) {
    if (value instanceof Scalar scalar) {
      return scalar.text().value();
    }
    if (value instanceof Mapping mapping) {
      return String.join(
          "\n", mapping.entries().stream().map(entry -> text(entry.value())).toList());
    }
    return value instanceof Sequence sequence
        ? String.join("\n", sequence.items().stream().map(InWelsh::text).toList())
        : "";
  }
}
