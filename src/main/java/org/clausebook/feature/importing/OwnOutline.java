package org.clausebook.feature.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Position;
import org.clausebook.model.NumberingScheme;
import org.clausebook.model.text.ClauseId;
import org.clausebook.stage.load.yaml.YamlWords;

/**
 * The texts of an outline and clauses of the council's own.
 *
 * @param policy the name of both files
 * @param title with merge fields
 * @param cycle how often the file says that it is reviewed; empty where it does not
 */
record OwnOutline(String policy, String title, Optional<String> cycle, OwnTexts texts) {
  /** What is written where a file does not say how often it is reviewed. */
  static final String NO_CYCLE = "from time to time";

  private static final Pattern CLAUSE = Pattern.compile("  ([a-z][a-z0-9-]*):");
  private static final String INDENT = "  ";
  private static final String MADE =
      " of the council's own, made from a file by 'policy import'\n\n";

  /** The outline. */
  String outline() {
    var text = new StringBuilder(OverlayDraft.COMMENT + " " + policy + ": an outline" + MADE);
    text.append("title: ").append(YamlWords.text(title)).append('\n');
    text.append("description: ").append(YamlWords.text(title)).append("\n\n");
    if (texts.scheme() != NumberingScheme.NUMBERS) {
      text.append("numbering: ").append(YamlWords.text(texts.scheme().key())).append('\n');
    }
    ids("unnumbered", texts.ids(OwnText.Numbered.LEFT_OUT), text);
    ids("appendices", texts.ids(OwnText.Numbered.APPENDIX), text);
    text.append("review-cycle:\n  words: ")
        .append(YamlWords.text(cycle.orElse(NO_CYCLE)))
        .append("\n\nclauses:\n");
    order(text);
    return text.toString();
  }

  private static void ids(String key, List<String> ids, StringBuilder text) {
    if (!ids.isEmpty()) {
      text.append(key).append(":\n");
      ids.forEach(id -> text.append("  - ").append(id).append('\n'));
    }
  }

  private void order(StringBuilder text) {
    List<OwnText> all = texts.texts();
    for (int i = 0; i < all.size(); i++) {
      int level = all.get(i).clause().level();
      boolean isOver = i + 1 < all.size() && all.get(i + 1).clause().level() > level;
      text.append(INDENT.repeat(level))
          .append("- ")
          .append(all.get(i).clause().id())
          .append(isOver ? ":\n" : "\n");
    }
  }

  /** The clauses. */
  String clauses() {
    var text = new StringBuilder(OverlayDraft.COMMENT + " " + policy + ": clauses" + MADE);
    text.append("source: our own\nversion: \"1\"\n\nclauses:");
    for (OwnText own : texts.texts()) {
      text.append('\n').append(INDENT).append(own.clause().id()).append(":\n");
      keys(own)
          .forEach((key, value) -> text.append(INDENT.repeat(2))
              .append(key)
              .append(": ")
              .append(YamlWords.prose(OverlayDraft.wrapped(value), INDENT.repeat(2)))
              .append('\n'));
    }
    return text.toString();
  }

  private static Map<String, String> keys(OwnText own) {
    Map<String, String> keys = new LinkedHashMap<>();
    keys.put("heading", own.heading());
    keys.put("body", own.body());
    if (own.clause().heading().isEmpty()) {
      keys.put(
          "drafting-note", "this text of the file is under no heading; check where it belongs");
    }
    return keys;
  }

  /** The clauses that mistakes in their file are about. */
  Set<ClauseId> about(String file, List<Diagnostic> mistakes) {
    List<String> lines = clauses().lines().toList();
    Set<ClauseId> about = new TreeSet<>();
    for (Diagnostic mistake : mistakes) {
      int line = mistake.location().position().map(Position::line).orElse(0);
      boolean isHere = mistake.isError() && mistake.location().file().equals(file);
      for (int i = isHere ? Math.min(line, lines.size()) : 0; i > 0; i--) {
        Matcher clause = CLAUSE.matcher(lines.get(i - 1));
        if (clause.matches()) {
          about.add(new ClauseId(clause.group(1)));
          break;
        }
      }
    }
    return about;
  }
}
