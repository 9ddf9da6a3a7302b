package org.clausebook.model;

import org.clausebook.diagnostic.Location;

/**
 * Something that a council has not decided yet. Only a draft has gaps: it prints a marked text in
 * their place.
 *
 * @param field the merge field that prints it: {@code council.contacts.helpdesk}
 * @param matter what is to be decided: a question, or the names there are to choose from
 * @param location where it is written that it is open
 */
public record Gap(String field, Kind kind, String matter, Location location) {
  /** The kind of decision that is awaited. */
  public enum Kind {
    /** A clause of which no variant is chosen; the matter is the names of the variants. */
    OPTION("option", "names"),
    /** A fact or wording that is pending; the matter is the question that it answers. */
    ANSWER("answer", "question");

    private final String key;
    private final String value;

    Kind(String key, String value) {
      this.key = key;
      this.value = value;
    }

    /** The key of its words in {@code words.yaml}, and the first part of an option's field. */
    public String key() {
      return key;
    }

    /** The name of the matter in those words. */
    public String value() {
      return value;
    }
  }
}
