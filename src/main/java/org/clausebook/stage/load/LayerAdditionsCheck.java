package org.clausebook.stage.load;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.Clause;
import org.clausebook.model.ClauseLibrary;
import org.clausebook.model.Outline;
import org.clausebook.model.SharedTemplates;

/** Checks that what a layer adds is new: it changes what is there by amendments, never by copies. */
final class LayerAdditionsCheck {
  private final String root;
  private final SharedTemplates beneath;
  private final List<Diagnostic> problems;

  LayerAdditionsCheck(String root, SharedTemplates beneath, List<Diagnostic> problems) {
    this.root = root;
    this.beneath = beneath;
    this.problems = problems;
  }

  void check(ClauseLibrary library, Map<String, Outline> outlines) {
    library.clauses().values().forEach(this::check);
    outlines.keySet().stream().filter(beneath.outlines()::containsKey).forEach(this::refuse);
  }

  private void check(Clause clause) {
    Optional<Clause> first = beneath.library().find(clause.id());
    first.ifPresent(there -> problems.add(Diagnostic.error(
        clause.location(),
        "clause '" + clause.id() + "' is there already, at " + there.location(),
        "give this one another id; a layer changes a clause with 'amendments' in " + root
            + "/<policy>.yaml")));
  }

  private void refuse(String policy) {
    problems.add(Diagnostic.error(
        Location.of(root + "/policies/" + policy + ".yaml"),
        "there is a policy '" + policy + "' already",
        "give this file another name; a layer changes a policy with 'amendments' in " + root + "/"
            + policy + ".yaml"));
  }
}
