package org.clausebook.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.record.MinuteStyle;

/**
 * The profile: the facts about one council, kept once for all its policies.
 *
 * @param slug the name of its folder
 * @param name the full name
 * @param minuteStyle how it writes the references of its minutes, where it says so
 * @param facts every fact by its path, such as {@code contacts.helpdesk}; {@code name} among them
 * @param file the profile's file, for messages
 * @param groups where each group of facts stands, or would stand
 * @param letterhead what stands above the title of its policies
 */
public record Council(
    String slug,
    String name,
    Term term,
    DateStyle dateStyle,
    Optional<MinuteStyle> minuteStyle,
    Map<String, Fact> facts,
    Nouns nouns,
    String file,
    Map<String, Location> groups,
    Letterhead letterhead,
    Languages languages) {

  /** A council that says nothing of languages. */
  public Council(
      String slug,
      String name,
      Term term,
      DateStyle dateStyle,
      Optional<MinuteStyle> minuteStyle,
      Map<String, Fact> facts,
      Nouns nouns,
      String file,
      Map<String, Location> groups,
      Letterhead letterhead) {
    this(
        slug,
        name,
        term,
        dateStyle,
        minuteStyle,
        facts,
        nouns,
        file,
        groups,
        letterhead,
        Languages.none());
  }

  public Council {
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
  }

  /** The words of its language, where that is not English. */
  public Optional<LanguageWords> words() {
    return nouns.vocabulary().language();
  }

  /** Where a fact of a group is to be written. */
  public Location place(String group) {
    return groups.getOrDefault(group, Location.of(file));
  }

  /** The same council with other facts. */
  public Council withFacts(Map<String, Fact> others) {
    return new Council(
        slug,
        name,
        term,
        dateStyle,
        minuteStyle,
        others,
        nouns,
        file,
        groups,
        letterhead,
        languages);
  }
}
