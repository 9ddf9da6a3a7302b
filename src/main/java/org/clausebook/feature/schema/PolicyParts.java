package org.clausebook.feature.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.model.Clause;
import org.clausebook.model.Field;
import org.clausebook.model.Outline;
import org.clausebook.model.Passage;
import org.clausebook.model.SchemaSources;
import org.clausebook.model.text.ClauseId;

/** The parts of schemas that differ from policy to policy. */
final class PolicyParts {
  private static final List<String> SWITCH = List.of("on", "off");
  private static final String PROSE = "../overlay.schema.json#/definitions/prose";
  private static final String GROUPS = "../council.schema.json#/properties/";

  private final SchemaSources sources;
  private final String policy;
  private final Map<ClauseId, Clause> library;
  private final Map<String, Field> asked;

  PolicyParts(SchemaSources sources, String policy) {
    this.sources = sources;
    this.policy = policy;
    this.library = sources.clauses();
    this.asked = sources.askedFields();
  }

  Map<String, Object> parts() {
    Map<String, Map<String, Object>> passages = new LinkedHashMap<>();
    Map<String, Map<String, Object>> facts = new LinkedHashMap<>();
    Map<String, Map<String, Object>> switches = new LinkedHashMap<>();
    for (Outline outline : sources.outlines(policy)) {
      outline
          .passages()
          .values()
          .forEach(passage -> passages.putIfAbsent(passage.name(), wording(passage)));
      outline.fields().values().forEach(field -> facts.putIfAbsent(field.path(), fact(field)));
      outline
          .clauses()
          .optional()
          .forEach(id -> switches.putIfAbsent(id.value(), GroupSchema.choice(heading(id), SWITCH)));
    }
    Map<String, Object> parts = new LinkedHashMap<>();
    parts.put("passages of the policy", GroupSchema.of(passages));
    parts.put("facts of the policy", GroupSchema.of(facts));
    parts.put("optional clauses of the policy", GroupSchema.of(switches));
    parts.put("variants in the policy", GroupSchema.of(variants()));
    parts.put("clause of the policy", Choice.proposed(clauses(), "any words"));
    return parts;
  }

  private static Map<String, Object> wording(Passage passage) {
    Map<String, Object> words = new LinkedHashMap<>();
    words.put("allOf", List.of(Definitions.reference(PROSE)));
    return GroupSchema.described(passage.about(), words);
  }

  /** As the profile of a council says it, unless another policy asks for it in other words. */
  private Map<String, Object> fact(Field field) {
    Map<String, Object> own = FieldSchema.of(field);
    return Optional.ofNullable(asked.get(field.path()))
            .map(FieldSchema::of)
            .equals(Optional.of(own))
        ? Definitions.reference(GROUPS + field.group() + "/properties/" + field.key())
        : own;
  }

  private Map<String, Map<String, Object>> variants() {
    Map<String, Map<String, Object>> variants = new LinkedHashMap<>();
    outlined().keySet().stream()
        .flatMap(id -> Optional.ofNullable(library.get(id)).stream())
        .filter(clause -> !clause.variants().names().isEmpty())
        .forEach(clause -> variants.put(
            clause.id().value(),
            GroupSchema.choice(clause.heading().value(), clause.variants().names())));
    return variants;
  }

  /** The clauses that the outline names and those that layers insert, each with its heading. */
  private Map<String, String> clauses() {
    Map<String, String> clauses = new LinkedHashMap<>();
    outlined().forEach((id, heading) -> clauses.put(id.value(), heading));
    sources.layers().stream()
        .flatMap(layer -> Optional.ofNullable(layer.overlays().get(policy)).stream())
        .flatMap(overlay -> overlay.amendments().stream())
        .flatMap(amendment -> amendment.added().stream())
        .forEach(
            clause -> clauses.putIfAbsent(clause.id().value(), clause.heading().value()));
    return clauses;
  }

  private Map<ClauseId, String> outlined() {
    Map<ClauseId, String> outlined = new LinkedHashMap<>();
    sources.outlines(policy).stream()
        .flatMap(outline -> outline.slots().stream())
        .forEach(slot -> outlined.putIfAbsent(slot.clause(), heading(slot.clause())));
    return outlined;
  }

  private String heading(ClauseId id) {
    return Optional.ofNullable(library.get(id))
        .map(clause -> clause.heading().value())
        .filter(heading -> !heading.isEmpty())
        .orElse(id.value());
  }
}
