package org.clausebook.stage.render.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.document.PolicyMetadata;
import org.clausebook.model.document.PolicyMetadata.Event;
import org.clausebook.model.document.RenditionProperties.Property;

/** The properties of a policy as Word keeps those of its user, {@code policy.status}. */
final class DocxProperties {
  private static final String PREFIX = "policy.";
  private static final String EVENT = "event.";
  private static final String PENDING = "pending";

  /** Word numbers them from here. */
  private static final int FIRST = 2;

  private final Map<String, String> properties = new LinkedHashMap<>();

  private DocxProperties() {}

  /** The values of the layout. */
  static List<Map<String, Object>> of(PolicyDocument document) {
    var make = new DocxProperties();
    make.add(PolicyMetadata.of(document));
    var values = new ArrayList<Map<String, Object>>();
    make.properties.forEach((name, text) -> {
      Map<String, Object> property = new LinkedHashMap<>();
      property.put("id", String.valueOf(values.size() + FIRST));
      property.put("name", name);
      property.put("text", text);
      values.add(property);
    });
    return values;
  }

  private void add(PolicyMetadata metadata) {
    PolicyMetadata.Name name = metadata.name();
    put("", Property.COUNCIL, name.council());
    put("", Property.IDENTIFIER, name.identifier());
    put("", Property.POLICY, name.policy());
    put("", Property.TITLE, name.title());
    put("", Property.NUMBER, name.number());
    put("", Property.VERSION, metadata.standing().version());
    put("", Property.STATUS, metadata.standing().status().word());
    put("", Property.REVIEW_DUE, metadata.standing().reviewDue());
    put("", Property.LANGUAGE, metadata.language());
    put("", Property.WORDING, metadata.wording().value());
    put("", Property.GENERATOR, metadata.generator());
    List<Event> events = metadata.standing().events();
    for (int i = 0; i < events.size(); i++) {
      add(EVENT + (i + 1) + ".", events.get(i));
    }
  }

  private void add(String group, Event event) {
    put(group, Property.VERB, event.verb());
    put(group, Property.BODY, event.body());
    put(group, Property.BY, event.by());
    put(
        group,
        Property.DATE,
        event.date().or(() -> Optional.of(PENDING).filter(pending -> event.isPending())));
    put(group, Property.MINUTE, event.minute());
    put(group, Property.VERSION, event.version());
  }

  private void put(String group, Property property, String value) {
    properties.put(PREFIX + group + property.word(), value);
  }

  private void put(String group, Property property, Optional<String> value) {
    value.ifPresent(text -> put(group, property, text));
  }
}
