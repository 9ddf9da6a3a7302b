package org.clausebook.stage.load.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Suggestion;
import org.clausebook.model.text.SourceText;
import org.clausebook.stage.load.yaml.YamlValue.Entry;
import org.clausebook.stage.load.yaml.YamlValue.Mapping;

/** What the profile of a council or layer takes from the layers that it rests on. */
public final class ProfileInheritance {
  static final String EXTENDS = "extends";
  public static final String NAME = "name";

  /** The key for the names that a council's folder had before. */
  public static final String FORMERLY = "formerly";

  private ProfileInheritance() {}

  /** The layer that a profile names; a misspelt key is read, and reported by who reads the rest. */
  public static Optional<SourceText> parent(Mapping profile, List<Diagnostic> problems) {
    return profile.entries().stream()
        .filter(entry -> Suggestion.nearest(entry.key(), List.of(EXTENDS)).isPresent())
        .map(entry -> new Entry(EXTENDS, entry.location(), entry.value()))
        .findFirst()
        .map(entry -> new Mapping(List.of(entry), entry.location()))
        .flatMap(mapping -> Group.open(mapping, problems).text(EXTENDS));
  }

  /** The part of its profile that a layer hands down. */
  public static Mapping of(Mapping profile, List<Diagnostic> problems) {
    profile.entries().stream()
        .filter(ProfileInheritance::isPersonal)
        .forEach(entry -> problems.add(Diagnostic.error(
            entry.location(),
            "'" + entry.key() + "' belongs to one council, not to a layer",
            "take it out, and write it in the council.yaml of each council")));
    List<Entry> handedDown = profile.entries().stream()
        .filter(entry -> !entry.key().equals(NAME) && !entry.key().equals(EXTENDS))
        .filter(entry -> !isPersonal(entry))
        .toList();
    return new Mapping(handedDown, profile.location());
  }

  /** Whether only one council can say this of itself. */
  private static boolean isPersonal(Entry entry) {
    return Keys.of("council").contains(entry.key()) && !Keys.of("layer").contains(entry.key());
  }

  /** The keys of a group laid over those of another, key by key, at every depth. */
  public static Mapping lay(Mapping near, Mapping far) {
    var entries = new ArrayList<Entry>();
    for (Entry entry : near.entries()) {
      Optional<Entry> under = far.find(entry.key());
      entries.add(under.map(beneath -> lay(entry, beneath)).orElse(entry));
    }
    far.entries().stream().filter(entry -> near.find(entry.key()).isEmpty()).forEach(entries::add);
    return new Mapping(entries, near.location());
  }

  private static Entry lay(Entry near, Entry far) {
    return near.value() instanceof Mapping nearer && far.value() instanceof Mapping farther
        ? new Entry(near.key(), near.location(), lay(nearer, farther))
        : near;
  }
}
