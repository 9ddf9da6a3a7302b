package org.clausebook.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.clausebook.model.text.ClauseId;

/**
 * Everything that the YAML files of a workspace may name.
 *
 * @param templates of the library, of every layer and of every council, each with what is
 *     beneath it
 * @param layers all of them
 */
public record SchemaSources(List<SharedTemplates> templates, List<Layer> layers) {
  public SchemaSources {
    templates = List.copyOf(templates);
    layers = List.copyOf(layers);
  }

  /** The names of all policies, in order of name. */
  public Set<String> policies() {
    Set<String> policies = new TreeSet<>();
    templates.forEach(shared -> policies.addAll(shared.outlines().keySet()));
    return policies;
  }

  /** The outlines of a policy: several where councils have policies of the same name. */
  public List<Outline> outlines(String policy) {
    return templates.stream()
        .flatMap(shared -> shared.outlines().values().stream())
        .filter(outline -> outline.policy().equals(policy))
        .distinct()
        .toList();
  }

  /** Every question that some outline asks, in order of path; of several the first. */
  public Map<String, Field> askedFields() {
    Map<String, Field> fields = new TreeMap<>();
    templates.forEach(shared -> shared.askedFields().forEach(fields::putIfAbsent));
    return fields;
  }

  /** Every clause of some library, in the order of the files; of several the first. */
  public Map<ClauseId, Clause> clauses() {
    Map<ClauseId, Clause> clauses = new LinkedHashMap<>();
    templates.forEach(shared -> shared.library().clauses().forEach(clauses::putIfAbsent));
    return clauses;
  }

  /** Everything that is asked of councils somewhere, in the order of the files. */
  public Map<String, Requirement> requirements() {
    Map<String, Requirement> requirements = new LinkedHashMap<>();
    templates.forEach(shared -> shared.requirements().byId().forEach(requirements::putIfAbsent));
    return requirements;
  }

  /** The words of the library. */
  public Vocabulary vocabulary() {
    return templates.get(0).vocabulary();
  }
}
