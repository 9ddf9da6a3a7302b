package org.clausebook.feature.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.document.NumberedClause;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.text.ClauseId;

/** What was edited in a file and is told to the clerk, as an import changes words alone. */
record UntakenEdits(PolicyKey key, PolicyDocument draft, List<Pair> pairs) {

  /** Whether so few of the file's words are this policy's that it must be another text. */
  boolean isOther() {
    double words = 0;
    double near = 0;
    for (Pair pair : pairs) {
      double length = pair.section().tokens().plain().length();
      words += length;
      near += length * pair.score();
    }
    return words == 0 || !Threshold.OUTLINE.isMet(near / words);
  }

  Diagnostic other() {
    return Diagnostic.error(
        Location.of(key.file()),
        "few of the words to import are those of this policy",
        "import the file under the name of its own policy; if it is to replace this one, move "
            + key.file() + " out of the folder first");
  }

  /** Headings and places of clauses that are others in the file, and what to write to have them. */
  List<String> told() {
    var told = new ArrayList<String>();
    tellHeadings(told);
    tellOrder(told);
    return told;
  }

  private void tellHeadings(List<String> told) {
    Map<ClauseId, String> headings = new LinkedHashMap<>();
    draft.clauses().forEach(clause -> headings.put(clause.id(), clause.heading()));
    for (Pair pair : pairs) {
      String title = pair.section().title();
      pair.template()
          .map(Template::id)
          .filter(id -> !title.isEmpty() && !isAlike(title, headings.getOrDefault(id, title)))
          .ifPresent(id -> told.add("clause '" + id + "' is called '" + title
              + "' in the file; to call it so, write 'retitle: " + id + "' and 'with: " + title
              + "' in " + key.file()));
    }
  }

  private static boolean isAlike(String title, String heading) {
    return words(title).equals(words(heading));
  }

  private static String words(String heading) {
    return Tokens.of(heading).plain().toLowerCase(Locale.ROOT);
  }

  /** Tells the clauses that come after one which they were before. */
  private void tellOrder(List<String> told) {
    List<ClauseId> order = draft.clauses().stream().map(NumberedClause::id).toList();
    List<ClauseId> found = pairs.stream()
        .flatMap(pair -> pair.template().stream())
        .map(Template::id)
        .toList();
    int farthest = -1;
    for (int i = 0; i < found.size(); i++) {
      ClauseId id = found.get(i);
      int at = order.indexOf(id);
      if (at < farthest) {
        told.add("clause '" + id + "' stands after '" + order.get(farthest)
            + "' in the file; to move it, write 'move: " + id + "' and 'after: " + found.get(i - 1)
            + "' in " + key.file());
      }
      farthest = Math.max(farthest, at);
    }
  }
}
