package org.clausebook.feature.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.model.Clause;
import org.clausebook.model.Outline;
import org.clausebook.model.SharedTemplates;
import org.clausebook.model.Variants;
import org.clausebook.model.text.ClauseId;

/**
 * One wording of a clause of the library, as a pattern that a text of a council may follow.
 *
 * @param clause as this wording has it
 * @param variant the name of the wording; empty for the only or first one
 */
record Template(Clause clause, Optional<String> variant, Tokens body) {

  /** Those of the clauses of an outline, in order. */
  static List<Template> of(Outline outline, SharedTemplates shared) {
    var templates = new ArrayList<Template>();
    outline.slots().stream()
        .flatMap(slot -> shared.library().find(slot.clause()).stream())
        .forEach(clause -> templates.addAll(of(clause)));
    return templates;
  }

  private static List<Template> of(Clause clause) {
    var templates = new ArrayList<Template>();
    if (!clause.variants().mustChoose()) {
      templates.add(
          new Template(clause, Optional.empty(), Tokens.of(clause.body().value())));
    }
    for (var variant : clause.variants().byName().entrySet()) {
      Variants.Variant words = variant.getValue();
      templates.add(new Template(
          clause.as(words),
          Optional.of(variant.getKey()),
          Tokens.of(words.body().value())));
    }
    return templates;
  }

  ClauseId id() {
    return clause.id();
  }

  String heading() {
    return clause.heading().value();
  }
}
