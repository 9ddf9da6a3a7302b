package org.clausebook.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The profile: the facts about one council, kept once for all its policies.
 *
 * @param slug the name of its folder
 * @param name the full name
 * @param facts every fact by its path, such as {@code contacts.helpdesk}; {@code name} among them
 * @param file the profile's file, for messages
 */
public record Council(
    String slug,
    String name,
    Term term,
    DateStyle dateStyle,
    Map<String, SourceText> facts,
    String file) {
  public Council {
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
  }
}
