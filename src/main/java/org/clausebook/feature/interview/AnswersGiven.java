package org.clausebook.feature.interview;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was answered so far, by the ids of the questions. */
record AnswersGiven(Map<String, Given> byId) {
  AnswersGiven {
    byId = Collections.unmodifiableMap(new LinkedHashMap<>(byId));
  }

  static AnswersGiven none() {
    return new AnswersGiven(new LinkedHashMap<>());
  }

  AnswersGiven with(String id, Given answer) {
    Map<String, Given> more = new LinkedHashMap<>(byId);
    more.put(id, answer);
    return new AnswersGiven(more);
  }

  AnswersGiven without(List<String> ids) {
    Map<String, Given> fewer = new LinkedHashMap<>(byId);
    ids.forEach(fewer::remove);
    return new AnswersGiven(fewer);
  }

  Optional<Given> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The words of an answer; none where it has no words. */
  List<String> texts(String id) {
    return find(id)
        .filter(Given.Answer.class::isInstance)
        .map(given -> ((Given.Answer) given).texts())
        .orElse(List.of());
  }

  /** The first of them. */
  Optional<String> text(String id) {
    return texts(id).stream().findFirst();
  }
}
