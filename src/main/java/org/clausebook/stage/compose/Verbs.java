package org.clausebook.stage.compose;

import org.clausebook.model.Council;
import org.clausebook.model.record.Event;
import org.clausebook.model.record.Verb;
import org.clausebook.model.text.Origin;
import org.clausebook.model.text.TracedText;

/** Writes what a body did in the language of a council's profile. */
final class Verbs {
  private Verbs() {}

  /** The verb of an event. */
  static TracedText words(Event event, Council council) {
    return TracedText.of(
        words(event.verb(), council), Origin.made(event.location()).in("verb"));
  }

  static String words(Verb verb, Council council) {
    return council.words().map(words -> words.verb(verb)).orElseGet(verb::words);
  }
}
