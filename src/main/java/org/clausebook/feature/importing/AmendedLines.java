package org.clausebook.feature.importing;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Position;
import org.clausebook.model.text.ClauseId;

/** Finds the amendment that a mistake in the text of a policy's file is about. */
final class AmendedLines {
  private static final Pattern FIRST = Pattern.compile("  - \\w+: (\\S+)");
  private static final Pattern INTO = Pattern.compile("    into: (\\S+)");

  private AmendedLines() {}

  /** The clause that is amended there. */
  static Optional<ClauseId> clause(String text, Diagnostic mistake) {
    List<String> lines = text.lines().toList();
    int line = mistake.location().position().map(Position::line).orElse(0);
    Optional<String> into = Optional.empty();
    for (int i = Math.min(line, lines.size()) - 1; i >= 0; i--) {
      Matcher inner = INTO.matcher(lines.get(i));
      into = inner.matches() ? Optional.of(inner.group(1)) : into;
      Matcher first = FIRST.matcher(lines.get(i));
      if (first.matches()) {
        String named = first.group(1);
        boolean isPart = named.equals("paragraph") || named.equals("item");
        return (isPart ? into.or(() -> into(lines, line)) : Optional.of(named))
            .filter(ClauseId::isValid)
            .map(ClauseId::new);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> into(List<String> lines, int from) {
    return lines.subList(Math.min(from, lines.size()), lines.size()).stream()
        .map(INTO::matcher)
        .filter(Matcher::matches)
        .map(found -> found.group(1))
        .findFirst();
  }
}
