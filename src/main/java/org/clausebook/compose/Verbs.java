package org.clausebook.compose;

import org.clausebook.model.Council;
import org.clausebook.model.Verb;

/** Writes what a body did in the language of a council's profile. */
final class Verbs {
  private Verbs() {}

  static String words(Verb verb, Council council) {
    return council.words().map(words -> words.verb(verb)).orElseGet(verb::words);
  }
}
