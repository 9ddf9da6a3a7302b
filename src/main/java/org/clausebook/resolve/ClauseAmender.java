package org.clausebook.resolve;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.Amendment;
import org.clausebook.model.Amendment.Part;
import org.clausebook.model.Clause;
import org.clausebook.model.ClauseInForce;
import org.clausebook.model.ClauseInForce.Setting;
import org.clausebook.model.PolicySources;
import org.clausebook.model.SourceText;
import org.clausebook.model.Wording;

/** Makes the amendments to the words of each clause. */
final class ClauseAmender {
  private final PolicySources sources;
  private final List<Diagnostic> problems;

  ClauseAmender(PolicySources sources, List<Diagnostic> problems) {
    this.sources = sources;
    this.problems = problems;
  }

  ClauseInForce amend(Clause clause, List<Amendment> amendments) {
    var settings = new ArrayList<Setting>();
    Wording heading = reworded(clause, Part.HEADING, clause.heading(), amendments, settings);
    Wording body = reworded(clause, Part.BODY, clause.body(), amendments, settings);
    var passages = new Passages(sources.outline(), sources.overlay(), problems);
    return new ClauseInForce(
        clause.id(),
        clause.basis(),
        heading,
        passages.fill(body, settings),
        clause.location(),
        settings);
  }

  private Wording reworded(
      Clause clause,
      Part part,
      SourceText words,
      List<Amendment> amendments,
      List<Setting> settings) {
    var finder = new EditFinder(sources, clause.id(), words, problems);
    List<Edit> edits = amendments.stream()
        .filter(amendment -> amendment.clause().equals(clause.id()))
        .flatMap(amendment -> amendment.rewording().stream())
        .filter(rewording -> rewording.part() == part)
        .flatMap(rewording -> finder.find(rewording).stream())
        .toList();
    edits.forEach(edit -> settings.add(edit.setting()));
    return Edit.applyAll(edits, Wording.of(words), problems);
  }
}
