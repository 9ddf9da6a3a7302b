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
 * @param called its name and what its people are called
 * @param style how it writes dates and minutes
 * @param facts every fact by its path, such as {@code contacts.helpdesk}; {@code name} among them
 * @param file the profile's file, for messages
 * @param groups where each group of facts is, or would be
 * @param letterhead what is above the title of its policies
 */
public record Council(
    String slug,
    Name called,
    Style style,
    Map<String, Fact> facts,
    String file,
    Map<String, Location> groups,
    Letterhead letterhead,
    Languages languages) {
  public Council {
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
  }

  /**
   * How a council and its people are called.
   *
   * @param full the full name
   */
  public record Name(String full, Term term, Nouns nouns) {}

  /**
   * How a council writes dates and minutes.
   *
   * @param minutes how it writes the references of its minutes, where it says so
   */
  public record Style(DateStyle dates, Optional<MinuteStyle> minutes) {}

  /** The full name. */
  public String name() {
    return called.full();
  }

  public Term term() {
    return called.term();
  }

  public Nouns nouns() {
    return called.nouns();
  }

  /** The words of its language, where that is not English. */
  public Optional<LanguageWords> words() {
    return nouns().vocabulary().language();
  }

  /** Where a fact of a group is to be written. */
  public Location place(String group) {
    return groups.getOrDefault(group, Location.of(file));
  }

  /** The same council with other facts. */
  public Council withFacts(Map<String, Fact> others) {
    return new Council(slug, called, style, others, file, groups, letterhead, languages);
  }
}
