package org.clausebook.stage.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.clausebook.model.document.RedlineRun;
import org.clausebook.model.document.Revision;
import org.clausebook.stage.render.markup.RevisionMarks;

/** Runs of a redline as they are printed: no mark begins or ends with a blank. */
final class RevisedRuns {
  /** Signs beside which a mark of Markdown could be read as another. */
  private static final Pattern SIGN = Pattern.compile("[*_~`\\\\]");

  private static final String SPACE = " ";

  private RevisedRuns() {}

  /**
   * What a layout can print: of each run its text, what is before and after it, and whether its
   * words may be made bold or struck through.
   */
  static List<Map<String, Object>> values(List<RedlineRun> runs) {
    var values = new ArrayList<Map<String, Object>>();
    for (RedlineRun run : spaced(runs)) {
      String text = run.text();
      String words = run.revision() == Revision.KEPT ? text : text.strip();
      int start = text.indexOf(words);
      var value = new LinkedHashMap<String, Object>();
      value.put("inserted", run.revision() == Revision.INSERTED && !words.isEmpty());
      value.put("deleted", run.revision() == Revision.DELETED && !words.isEmpty());
      value.put("text", words);
      value.put("before", text.substring(0, start));
      value.put("after", text.substring(start + words.length()));
      value.put("plain", !SIGN.matcher(words).find());
      values.add(value);
    }
    return values;
  }

  /** Markdown with the marks that its HTML is made from. */
  static String marked(List<RedlineRun> runs) {
    var text = new StringBuilder();
    for (RedlineRun run : spaced(runs)) {
      String words = run.text().strip();
      if (run.revision() == Revision.KEPT || words.isEmpty()) {
        text.append(RevisionMarks.mark(Revision.KEPT, run.text()));
      } else {
        int start = run.text().indexOf(words);
        text.append(run.text(), 0, start)
            .append(RevisionMarks.mark(run.revision(), words))
            .append(run.text(), start + words.length(), run.text().length());
      }
    }
    return text.toString();
  }

  /** The runs with a space between deleted words and those in their place. */
  private static List<RedlineRun> spaced(List<RedlineRun> runs) {
    var spaced = new ArrayList<RedlineRun>();
    for (int i = 0; i < runs.size(); i++) {
      RedlineRun run = runs.get(i);
      boolean isReplaced = run.revision() == Revision.DELETED
          && i + 1 < runs.size()
          && runs.get(i + 1).revision() == Revision.INSERTED
          && !(run.text() + runs.get(i + 1).text()).isBlank()
          && run.text().stripTrailing().equals(run.text())
          && runs.get(i + 1).text().stripLeading().equals(runs.get(i + 1).text());
      spaced.add(isReplaced ? new RedlineRun(run.revision(), run.text() + SPACE) : run);
    }
    return spaced;
  }
}
