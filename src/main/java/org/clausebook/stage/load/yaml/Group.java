package org.clausebook.stage.load.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Suggestion;
import org.clausebook.model.text.SourceText;
import org.clausebook.stage.load.prose.HtmlTags;
import org.clausebook.stage.load.prose.ProseCheck;
import org.clausebook.stage.load.yaml.YamlValue.Entry;
import org.clausebook.stage.load.yaml.YamlValue.Mapping;
import org.clausebook.stage.load.yaml.YamlValue.Nothing;
import org.clausebook.stage.load.yaml.YamlValue.Refused;
import org.clausebook.stage.load.yaml.YamlValue.Scalar;
import org.clausebook.stage.load.yaml.YamlValue.Sequence;

/** A group of keys while it is read: typed access that reports what does not fit and goes on. */
public final class Group {
  private static final String BEGINS_WITH_HASH =
      "a text that begins with '#' needs \"double quotes\"";

  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Location location;
  private final List<Diagnostic> problems;

  private Group(Mapping mapping, List<Diagnostic> problems) {
    mapping.entries().forEach(entry -> entries.put(entry.key(), entry));
    this.location = mapping.location();
    this.problems = problems;
  }

  /** A group that may hold any key. */
  public static Group open(Mapping mapping, List<Diagnostic> problems) {
    return new Group(mapping, problems);
  }

  /**
   * A group that may hold only these keys; others are reported, and a misspelt one is then read as
   * the key that it was meant to be.
   */
  public static Group of(Mapping mapping, List<String> keys, List<Diagnostic> problems) {
    var group = new Group(mapping, problems);
    for (Entry entry : mapping.entries()) {
      if (!keys.contains(entry.key())) {
        Optional<String> home = Keys.home(entry.key(), keys);
        problems.add(Diagnostic.error(
            entry.location(),
            "unknown key '" + entry.key() + "'",
            home.map(file -> "'" + entry.key() + "' belongs in " + file + ": move it there")
                .orElseGet(() -> Suggestion.hint(entry.key(), keys))));
        Suggestion.nearest(entry.key(), keys)
            .filter(meant -> home.isEmpty())
            .ifPresent(meant -> group.entries.putIfAbsent(meant, entry));
      }
    }
    group.entries.keySet().retainAll(keys);
    return group;
  }

  public Location location() {
    return location;
  }

  public List<Diagnostic> problems() {
    return problems;
  }

  /** Where a key is; the whole group if it does not. */
  public Location location(String key) {
    return Optional.ofNullable(entries.get(key)).map(Entry::location).orElse(location);
  }

  public boolean has(String key) {
    return entries.containsKey(key);
  }

  public List<String> keys() {
    return List.copyOf(entries.keySet());
  }

  public Optional<SourceText> text(String key) {
    return value(key).flatMap(value -> asText("'" + key + "'", value));
  }

  /** The condition of a key, as it is written. */
  public Optional<SourceText> condition(String key) {
    return value(key)
        .flatMap(value -> value instanceof Sequence list
            ? refuse(
                "'" + key + "'",
                value,
                "one condition",
                "write '" + key + ": " + joined(list) + "'")
            : asText("'" + key + "'", value));
  }

  /** The text of a key that has one alone; for others there are entries of their own. */
  public Optional<SourceText> single(String key) {
    return value(key)
        .flatMap(value -> value instanceof Sequence list && !texts(list).isEmpty()
            ? refuse(
                "'" + key + "'",
                value,
                "one text",
                "write an entry for each: "
                    + texts(list).stream()
                        .map(text -> "'- " + key + ": " + text + "'")
                        .collect(Collectors.joining(", ")))
            : asText("'" + key + "'", value));
  }

  private static List<String> texts(Sequence list) {
    return list.items().stream()
        .filter(Scalar.class::isInstance)
        .map(item -> ((Scalar) item).text().value())
        .toList();
  }

  private static String joined(Sequence conditions) {
    List<String> written = texts(conditions);
    return written.isEmpty()
        ? "council.kind is parish"
        : String.join(" and ", written) + "', or with 'or' in place of 'and";
  }

  /** The text of a key, if it is one; any other value is not reported. */
  public Optional<SourceText> textIfAny(String key) {
    return value(key).filter(Scalar.class::isInstance).flatMap(scalar -> text(key));
  }

  /** A text that is printed as it is, so that a merge field in it would be printed too. */
  public Optional<SourceText> fact(String key) {
    return text(key).map(this::withoutFields);
  }

  private SourceText withoutFields(SourceText text) {
    int field = text.value().indexOf("${");
    if (field < 0) {
      return text;
    }
    problems.add(Diagnostic.error(
        text.locate(field),
        "a merge field cannot be used in this text",
        "write out what it stands for"));
    return SourceText.of("-", text.start());
  }

  /** The text of a key that must be there; the hint tells what to write. */
  public Optional<SourceText> requiredText(String key, String hint) {
    return isGiven(key, hint) ? text(key) : Optional.empty();
  }

  /** The fact of a key that must be there; the hint tells what to write. */
  public Optional<SourceText> requiredFact(String key, String hint) {
    return isGiven(key, hint) ? fact(key) : Optional.empty();
  }

  /** Whether a key has a value; the hint is that of the key, whose line cannot be taken out. */
  private boolean isGiven(String key, String hint) {
    Optional<YamlValue> value = value(key);
    if (value.isEmpty()) {
      problems.add(Diagnostic.error(location, "'" + key + "' is missing", hint));
    } else if (value.get() instanceof Nothing) {
      problems.add(Diagnostic.error(
          value.get().location(), "'" + key + "' is empty", hint + "; " + BEGINS_WITH_HASH));
    }
    return value.filter(given -> !(given instanceof Nothing)).isPresent();
  }

  /** The text of a key that holds one line, such as a title. */
  public Optional<SourceText> line(String key) {
    Optional<SourceText> text = text(key);
    text.ifPresent(words -> HtmlTags.check(words, false, problems));
    return text;
  }

  /** The same of a key that must be there. */
  public Optional<SourceText> requiredLine(String key, String hint) {
    return isGiven(key, hint) ? line(key) : Optional.empty();
  }

  /** The text of a key that holds paragraphs and lists. */
  public Optional<SourceText> prose(String key) {
    Optional<SourceText> text = text(key);
    text.ifPresent(words -> ProseCheck.check(words, problems));
    return text;
  }

  /** The same of a key that must be there. */
  public Optional<SourceText> requiredProse(String key, String hint) {
    Optional<SourceText> text = requiredText(key, hint);
    text.ifPresent(words -> ProseCheck.check(words, problems));
    return text;
  }

  public Optional<Mapping> mapping(String key) {
    return value(key)
        .flatMap(value -> value instanceof Mapping mapping
            ? Optional.of(mapping)
            : refuse("'" + key + "'", value, "a group of keys", "indent its keys below it"));
  }

  /** The entries of a list; none if the key is not there. */
  public List<YamlValue> list(String key) {
    return value(key)
        .<List<YamlValue>>flatMap(value -> value instanceof Sequence sequence
            ? Optional.of(sequence.items())
            : refuse(
                "'" + key + "'",
                value,
                "a list",
                MissingSpace.afterDash(value).orElse("begin each entry with '- '")))
        .orElse(List.of());
  }

  /** The texts of a list; an entry that is no text is reported and left out. */
  public List<SourceText> texts(String key) {
    var texts = new ArrayList<SourceText>();
    for (YamlValue item : list(key)) {
      entry(key, item).ifPresent(texts::add);
    }
    return texts;
  }

  /** An entry of the list of a key, if it is a text; any other is reported. */
  public Optional<SourceText> entry(String key, YamlValue item) {
    return asText("an entry of '" + key + "'", item);
  }

  /** The groups of a list; an entry that is none is reported and left out. */
  public List<Mapping> mappings(String key) {
    var mappings = new ArrayList<Mapping>();
    // A list of one whose '- ' was forgotten.
    value(key)
        .filter(Mapping.class::isInstance)
        .map(Mapping.class::cast)
        .filter(mapping -> MissingSpace.afterDash(mapping).isEmpty())
        .ifPresent(mappings::add);
    for (YamlValue item : list(key)) {
      if (item instanceof Mapping mapping) {
        mappings.add(mapping);
      } else {
        refuse(
            "an entry of '" + key + "'",
            item,
            "a group of keys",
            MissingSpace.afterColon(item).orElse("write '- key: text'"));
      }
    }
    return mappings;
  }

  private Optional<YamlValue> value(String key) {
    return Optional.ofNullable(entries.get(key)).map(Entry::value);
  }

  private Optional<SourceText> asText(String what, YamlValue value) {
    return value instanceof Scalar scalar
        ? Optional.of(scalar.text())
        : refuse(
            what,
            value,
            "text",
            "write one text, and put it in \"double quotes\" if it begins with a bracket or holds"
                + " a colon");
  }

  private <T> Optional<T> refuse(String what, YamlValue value, String wanted, String hint) {
    if (value instanceof Refused) {
      return Optional.empty();
    }
    problems.add(
        value instanceof Nothing
            ? Diagnostic.error(
                value.location(),
                what + " is empty",
                "write " + wanted + " after it, or take the line out; " + BEGINS_WITH_HASH)
            : Diagnostic.error(
                value.location(), what + " must be " + wanted + ", not " + value.kind(), hint));
    return Optional.empty();
  }
}
