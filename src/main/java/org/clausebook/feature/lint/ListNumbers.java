package org.clausebook.feature.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.model.ClauseInForce;
import org.clausebook.model.text.Wording.Run;

/**
 * Numbered lists whose numbers do not go up by one, as they are written.
 *
 * <p>They are printed in order all the same, so that a gap tells of an item that was lost. Lists
 * that are written {@code 1. 1. 1.} and gaps that an amendment made are in order.
 */
final class ListNumbers {
  private static final Pattern LINE = Pattern.compile("( *)(?:(\\d{1,2})\\. )?.*");

  private final ClauseInForce clause;
  private final Run run;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<Integer, Integer> lastByIndent = new TreeMap<>();

  private ListNumbers(ClauseInForce clause, Run run) {
    this.clause = clause;
    this.run = run;
  }

  static List<Finding> check(ClauseInForce clause) {
    return clause.body().runs().stream()
        .flatMap(run -> new ListNumbers(clause, run).findings().stream())
        .toList();
  }

  private List<Finding> findings() {
    boolean isAfterBlank = true;
    int offset = 0;
    for (String text : run.text().split("\n", -1)) {
      Matcher line = LINE.matcher(text);
      if (line.matches() && line.group(2) != null) {
        add(line, offset);
      } else if (isAfterBlank && !text.isBlank() && !text.startsWith(" ")) {
        lastByIndent.clear();
      }
      isAfterBlank = text.isBlank();
      offset += text.length() + 1;
    }
    return findings;
  }

  private void add(Matcher item, int offset) {
    int indent = item.group(1).length();
    int number = Integer.parseInt(item.group(2));
    lastByIndent.keySet().removeIf(other -> other > indent);
    Optional.ofNullable(lastByIndent.put(indent, number))
        .filter(last -> number != last + 1 && number != 1)
        .ifPresent(last -> findings.add(new Finding(
            Optional.of(clause.id()),
            run.source().locate(run.from() + offset + indent),
            "this item is numbered '" + number + ".' where '" + (last + 1) + ".' is expected",
            "put in the item that is missing, or number the items in order: 1., 2., 3.")));
  }
}
