package org.clausebook.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * A change that a policy given in code makes to one clause.
 *
 * @param verb what is done, such as {@code substitute}
 * @param clause the id of the clause
 * @param keys the others of such an entry of {@code amendments}, such as {@code words} and {@code with}
 */
public record GivenAmendment(String verb, String clause, Map<String, Object> keys) {
  public GivenAmendment {
    keys = Collections.unmodifiableMap(new TreeMap<>(keys));
  }

  private static GivenAmendment of(String verb, String clause) {
    return new GivenAmendment(verb, clause, Map.of());
  }

  /** Puts other words, {@code with}, in the place of its body, or of the {@code words} named. */
  public static GivenAmendment substitute(String clause) {
    return of("substitute", clause);
  }

  /** Adds a clause of the council's own, with {@code heading}, {@code body} and a place. */
  public static GivenAmendment insert(String clause) {
    return of("insert", clause);
  }

  /** Leaves the clause out, with those under it. */
  public static GivenAmendment omit(String clause) {
    return of("omit", clause);
  }

  /** Puts the clause elsewhere: {@code before}, {@code after} or {@code under} another. */
  public static GivenAmendment move(String clause) {
    return of("move", clause);
  }

  /** Puts the words of the clause at the end of another, which {@code into} names. */
  public static GivenAmendment merge(String clause) {
    return of("merge", clause);
  }

  /** Gives the clause another heading, {@code with}. */
  public static GivenAmendment retitle(String clause) {
    return of("retitle", clause);
  }

  /** Begins a new paragraph {@code before} a phrase. */
  public static GivenAmendment split(String clause) {
    return of("split", clause);
  }

  /** The same with one more key. */
  public GivenAmendment and(String key, Object value) {
    Map<String, Object> all = new LinkedHashMap<>(keys);
    all.put(key, value);
    return new GivenAmendment(verb, clause, all);
  }
}
