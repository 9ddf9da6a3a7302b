package org.clausebook.stage.load.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is to be written into the record of a policy.
 *
 * @param event which of the events gets the keys, from 0; that many events are there if it is new
 * @param isNew whether an event is put there, before those that follow
 * @param keys of the event with their texts, in order; a key that is there gets the new text
 * @param version in the place of the one at the top of the file, where one is there
 * @param due in the place of the date of the review cycle, where one is there
 */
public record RecordEdit(
    int event,
    boolean isNew,
    Map<String, String> keys,
    Optional<String> version,
    Optional<String> due) {
  public RecordEdit {
    keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
  }

  /** The same with one more key of the event. */
  public RecordEdit with(String key, String text) {
    Map<String, String> more = new LinkedHashMap<>(keys);
    more.put(key, text);
    return new RecordEdit(event, isNew, more, version, due);
  }
}
