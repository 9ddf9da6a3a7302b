package org.clausebook.model.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The metadata of a rendition, as written in it.
 *
 * @param values by {@link Property#word}; one that is not there has none
 * @param events the decisions in the order of the file, each by the same kind of words
 */
public record RenditionProperties(Map<String, String> values, List<Map<String, String>> events) {

  /** The properties of a policy, in the order in which they are shown. */
  public enum Property {
    COUNCIL("council"),
    IDENTIFIER("identifier"),
    POLICY("policy"),
    TITLE("title"),
    NUMBER("number"),
    VERSION("version"),
    STATUS("status"),
    REVIEW_DUE("review-due"),
    LANGUAGE("language"),
    WORDING("wording-sha256"),
    GENERATOR("generator"),

    VERB("verb"),
    BODY("body"),
    BY("by"),
    DATE("date"),
    MINUTE("minute");

    private final String word;

    Property(String word) {
      this.word = word;
    }

    /** The name in the front matter of Markdown, from which those of other formats are made. */
    public String word() {
      return word;
    }

    /** The value, if it is there and not blank. */
    public Optional<String> of(Map<String, String> values) {
      return Optional.ofNullable(values.get(word)).filter(value -> !value.isBlank());
    }
  }

  public RenditionProperties {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    events = List.copyOf(events);
  }
}
