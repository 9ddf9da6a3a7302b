package org.clausebook.stage.load;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Suggestion;
import org.clausebook.model.Circumstances;
import org.clausebook.model.Council;
import org.clausebook.model.DateStyle;
import org.clausebook.model.Fact;
import org.clausebook.model.Field;
import org.clausebook.model.Letterhead;
import org.clausebook.model.Logo;
import org.clausebook.model.Nouns;
import org.clausebook.model.SharedTemplates;
import org.clausebook.model.Term;
import org.clausebook.model.record.MinuteStyle;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.text.SourceText;
import org.clausebook.stage.load.yaml.Folder;
import org.clausebook.stage.load.yaml.Group;
import org.clausebook.stage.load.yaml.Keys;
import org.clausebook.stage.load.yaml.ProfileInheritance;
import org.clausebook.stage.load.yaml.YamlValue.Mapping;

/** Reads a {@code council.yaml}. */
final class CouncilReader {
  private final Optional<SharedTemplates> shared;
  private final Folder folder;
  private final List<Diagnostic> problems;

  /**
   * A reader of profiles.
   *
   * @param folder the workspace
   * @param shared what outlines ask for and the nouns there are; empty while that is unreadable
   */
  CouncilReader(Folder folder, Optional<SharedTemplates> shared, List<Diagnostic> problems) {
    this.folder = folder;
    this.shared = shared;
    this.problems = problems;
  }

  /** A council of which the circumstances are known. */
  Council read(String slug, Mapping profile, Circumstances circumstances) {
    Council council = read(slug, profile.location().file(), profile);
    return circumstances.with(council, CircumstancesReader.places(profile));
  }

  private Council read(String slug, String file, Mapping mapping) {
    var group = Group.of(mapping, Keys.of("council"), problems);
    SourceText name = group
        .requiredFact("name", "write 'name:' and the council's full name")
        .orElse(SourceText.of(slug, mapping.location()));
    Term term = TermReader.read(group, name.value(), folder.language());
    Map<String, Fact> facts = new LinkedHashMap<>();
    facts.put("name", Fact.text(name));
    facts.put("display-name", Fact.text(group.fact("display-name").orElse(name)));
    facts.put("term", Fact.text(group.fact("term").orElse(name)));
    facts.putAll(facts(group, Fact.CONTACTS, Fact.CONTACTS + "."));
    facts.putAll(facts(group, Fact.FACTS, ""));
    checkFormerNames(slug, group);
    Nouns nouns = new NounsReader(shared.map(SharedTemplates::vocabulary), problems).read(group);
    return new Council(
        slug,
        new Council.Name(name.value(), term, nouns),
        new Council.Style(dateStyle(group), group.text("minute-style").map(MinuteStyle::new)),
        facts,
        file,
        groups(group, file),
        new Letterhead(group.mapping("logo").flatMap(this::logo), group.texts("letterhead")),
        new LanguagesReader(problems).read(group));
  }

  /** Locks are found again by these names, so none may be that of a council that is there. */
  private void checkFormerNames(String slug, Group group) {
    for (SourceText name : group.texts(ProfileInheritance.FORMERLY)) {
      if (name.value().equals(slug)) {
        problems.add(Diagnostic.error(
            name.start(), "'" + slug + "' is what this folder is called now", "take it out"));
      } else if (folder.has(PolicyKey.folder(name.value()))) {
        problems.add(Diagnostic.error(
            name.start(),
            "'" + name.value() + "' is the folder of another council",
            "write the name that this folder had itself, or take this one out"));
      }
    }
  }

  /** A group that only a layer has is to be written in the council's own file all the same. */
  private static Map<String, Location> groups(Group profile, String file) {
    Map<String, Location> groups = new LinkedHashMap<>();
    for (String group : List.of(Fact.CONTACTS, Fact.FACTS)) {
      Location place = profile.location(group);
      groups.put(group, place.file().equals(file) ? place : profile.location());
    }
    return groups;
  }

  private DateStyle dateStyle(Group group) {
    return group.text("date-style").flatMap(this::dateStyle).orElse(DateStyle.PLAIN);
  }

  private Optional<DateStyle> dateStyle(SourceText written) {
    Optional<DateStyle> style = Arrays.stream(DateStyle.values())
        .filter(s -> s.example().equals(written.value()))
        .findFirst();
    if (style.isEmpty()) {
      problems.add(Diagnostic.error(
          written.start(),
          "no date style is called '" + written.value() + "'",
          Suggestion.hint(
              written.value(),
              Arrays.stream(DateStyle.values()).map(DateStyle::example).toList())));
    }
    return style;
  }

  private Map<String, Fact> facts(Group profile, String key, String prefix) {
    return profile
        .mapping(key)
        .map(mapping ->
            new FactReader(problems).read(mapping, shared.map(s -> asked(s, key)), prefix))
        .orElse(Map.of());
  }

  /** The fields of a group, by the key of the fact in it. */
  private static Map<String, Field> asked(SharedTemplates shared, String group) {
    Map<String, Field> fields = new LinkedHashMap<>();
    shared.askedFields().values().stream()
        .filter(field -> field.group().equals(group))
        .forEach(field -> fields.put(field.key(), field));
    return fields;
  }

  private Optional<Logo> logo(Mapping mapping) {
    var group = Group.of(mapping, Keys.of("logo"), problems);
    Optional<SourceText> file =
        group.requiredText("file", "write the name of a picture in this folder: 'file: logo.png'");
    Optional<SourceText> alt = group.requiredFact(
        "alt",
        "write what the logo shows, for those who cannot see it: 'alt: A bridge over a river'");
    return file.flatMap(new LogoReader(folder, problems)::read)
        .flatMap(picture -> alt.map(picture::as));
  }
}
