package org.clausebook.stage.load;

import java.util.Collection;
import java.util.List;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Suggestion;
import org.clausebook.model.Amendment;
import org.clausebook.model.Overlay;
import org.clausebook.model.Requirements;
import org.clausebook.model.text.SourceText;
import org.clausebook.stage.load.yaml.Group;

/** Reads which requirements something says it meets, and checks that somebody asks for them. */
final class MeetsReader {
  /** The key under which the ids are. */
  static final String KEY = "meets";

  private MeetsReader() {}

  static List<SourceText> read(Group group) {
    return group.texts(KEY);
  }

  /** Checks what clauses and outlines say against what is asked. */
  static void check(Requirements said, Requirements asked, List<Diagnostic> problems) {
    said.metByClauses().values().forEach(meets -> check(meets.inAny(), asked, problems));
    said.metByPolicies().values().forEach(ids -> check(ids, asked, problems));
  }

  /** Checks what the clauses say that a council or layer adds. */
  static void check(Overlay overlay, Requirements asked, List<Diagnostic> problems) {
    overlay.amendments().stream().map(Amendment::meets).forEach(ids -> check(ids, asked, problems));
  }

  private static void check(
      List<SourceText> written, Requirements asked, List<Diagnostic> problems) {
    for (SourceText id : written) {
      Collection<String> known = asked.byId().keySet();
      if (!known.contains(id.value())) {
        problems.add(Diagnostic.error(
            id.start(),
            "no requirement is called '" + id.value() + "'",
            Suggestion.nearest(id.value(), known)
                .map(name -> "did you mean '" + name + "'?")
                .orElse("take it out, or write the requirement into a file in the folder"
                    + " 'requirements'")));
      }
    }
  }
}
