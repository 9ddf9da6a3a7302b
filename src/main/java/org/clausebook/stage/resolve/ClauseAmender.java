package org.clausebook.stage.resolve;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.Amendment;
import org.clausebook.model.Amendment.Part;
import org.clausebook.model.Amendment.Reword;
import org.clausebook.model.ClauseInForce;
import org.clausebook.model.ClauseInForce.Setting;
import org.clausebook.model.text.Wording;

/** Makes the amendments to the words of each clause. */
final class ClauseAmender {
  private final TargetHints hints;
  private final List<Diagnostic> problems;

  ClauseAmender(TargetHints hints, List<Diagnostic> problems) {
    this.hints = hints;
    this.problems = problems;
  }

  ClauseInForce amend(ClauseInForce clause, List<Amendment> amendments) {
    List<Reword> rewords = amendments.stream()
        .flatMap(amendment -> amendment.reword().stream())
        .filter(reword -> reword.clause().equals(clause.id()))
        .toList();
    if (rewords.isEmpty()) {
      return clause;
    }
    var settings = new ArrayList<Setting>();
    Wording heading = amend(clause, Part.HEADING, clause.heading(), rewords, settings);
    Wording body = amend(clause, Part.BODY, clause.body(), rewords, settings);
    return clause.reworded(heading, body, settings.stream().distinct().toList());
  }

  private Wording amend(
      ClauseInForce clause,
      Part part,
      Wording words,
      List<Reword> rewords,
      List<Setting> settings) {
    var finder = new TargetFinder(clause.id(), words.text(), hints, problems);
    List<Edit> edits = rewords.stream()
        .filter(reword -> reword.part() == part)
        .flatMap(reword -> EditMaker.edits(words, finder, reword, problems).stream())
        .toList();
    edits.forEach(edit -> settings.add(edit.setting()));
    return Edit.applyAll(edits, words, problems);
  }
}
