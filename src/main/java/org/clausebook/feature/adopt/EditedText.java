package org.clausebook.feature.adopt;

import java.util.List;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.markdown.CommonEnds;

/** The text of a file with a decision in it, of which people see the text without. */
final class EditedText {
  private EditedText() {}

  /**
   * The same where a text is without some lines of another.
   *
   * @param problem in the text {@code after}
   */
  static Diagnostic asBefore(Diagnostic problem, String file, String before, String after) {
    if (!problem.location().file().equals(file) || before.equals(after)) {
      return problem;
    }
    List<String> first = before.lines().toList();
    List<String> second = after.lines().toList();
    CommonEnds common = CommonEnds.of(first, second);
    Location place = problem
        .location()
        .position()
        .filter(position ->
            position.line() <= common.start() || position.line() > second.size() - common.end())
        .map(position -> Location.of(
            file,
            position.line() <= common.start()
                ? position.line()
                : position.line() - second.size() + first.size(),
            position.column()))
        .orElse(Location.of(file));
    return new Diagnostic(
        problem.severity(), place, problem.message(), problem.hint(), problem.rule());
  }
}
