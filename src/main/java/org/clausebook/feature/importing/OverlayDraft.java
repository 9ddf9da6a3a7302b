package org.clausebook.feature.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.clausebook.diagnostic.Result;
import org.clausebook.stage.load.yaml.KeyEdit;
import org.clausebook.stage.load.yaml.Records;
import org.clausebook.stage.load.yaml.YamlWords;

/** The text of a policy's file while it is put together. */
final class OverlayDraft {
  static final String COMMENT = "#";

  private static final int WIDTH = 96;

  private final List<KeyEdit> edits = new ArrayList<>();
  private final List<Map<String, String>> amendments = new ArrayList<>();
  private final List<Map<String, String>> events = new ArrayList<>();
  private final Map<String, String> printed = new LinkedHashMap<>();
  private final String head;

  /**
   * An empty file.
   *
   * @param head a comment at its top
   */
  OverlayDraft(String head) {
    this.head = COMMENT + " " + head + "\n";
  }

  void top(String key, String value) {
    edits.add(KeyEdit.top(key, new KeyEdit.Text(value), List.of()));
  }

  void in(String group, String key, String value) {
    String wrapped = wrapped(value);
    edits.add(KeyEdit.in(
        group,
        key,
        wrapped.length() > 60 || wrapped.indexOf('\n') >= 0
            ? new KeyEdit.Prose(wrapped)
            : new KeyEdit.Text(wrapped),
        List.of()));
  }

  void amend(List<Map<String, String>> more) {
    amendments.addAll(more);
  }

  void event(Map<String, String> event) {
    events.add(event);
  }

  /** A line around the clauses, {@code top} or {@code bottom}. */
  void print(String line, String at) {
    printed.put(line, at);
  }

  int amendmentCount() {
    return amendments.size();
  }

  /** The text, or why it cannot be written. */
  Result<String> text(String file) {
    Result<String> text = Result.ok(head);
    for (KeyEdit edit : edits) {
      text = text.then(words -> Records.edit(file, words, edit));
    }
    return text.map(words -> words + amended() + adoption());
  }

  private String amended() {
    if (amendments.isEmpty()) {
      return "";
    }
    var text = new StringBuilder("\namendments:\n");
    for (Map<String, String> amendment : amendments) {
      text.append(text.length() > "\namendments:\n".length() ? "\n" : "");
      String mark = "  - ";
      for (Map.Entry<String, String> key : amendment.entrySet()) {
        text.append(mark)
            .append(key.getKey())
            .append(": ")
            .append(YamlWords.prose(wrapped(key.getValue()), "    "))
            .append('\n');
        mark = "    ";
      }
    }
    return text.toString();
  }

  private String adoption() {
    if (printed.isEmpty() && events.isEmpty()) {
      return "";
    }
    var text = new StringBuilder();
    if (!events.isEmpty()) {
      text.append('\n')
          .append(commented(" Decisions that the file tells of. Check each against"
              + " the minutes, then record it\n with 'policy adopt', or below 'adoption:' as\n"
              + "  events:\n" + decisions()));
    }
    if (!printed.isEmpty()) {
      text.append("\nadoption:\n  printed:\n");
      printed.forEach((line, at) -> text.append(
          at.equals("top")
              ? "    - line: " + YamlWords.text(line) + "\n      at: top\n"
              : "    - " + YamlWords.text(line) + "\n"));
    }
    return text.toString();
  }

  private String decisions() {
    var text = new StringBuilder();
    for (Map<String, String> event : events) {
      String mark = "    - ";
      for (Map.Entry<String, String> key : event.entrySet()) {
        text.append(mark)
            .append(key.getKey())
            .append(": ")
            .append(YamlWords.text(key.getValue()).replaceAll("^\"([0-9-]+)\"$", "$1"))
            .append('\n');
        mark = "      ";
      }
    }
    return text.toString();
  }

  private static String commented(String yaml) {
    return yaml.lines().map(line -> COMMENT + line + "\n").collect(Collectors.joining());
  }

  /** A text with its long lines in several, none of which could be taken for another block. */
  static String wrapped(String text) {
    var lines = new ArrayList<String>();
    for (String line : text.split("\n", -1)) {
      boolean isShort = line.length() <= WIDTH || line.startsWith("|");
      if (isShort) {
        lines.add(line);
      } else {
        wrap(line, lines);
      }
    }
    return String.join("\n", lines);
  }

  private static void wrap(String line, List<String> lines) {
    String lead = line.substring(0, line.length() - line.stripLeading().length());
    String indent = lead + (line.matches("\\s*(?:-|\\d+[.)]) .*") ? "  " : "");
    var open = new StringBuilder(lead);
    for (String word : line.strip().split(" ", -1)) {
      boolean isFull = open.length() + word.length() > WIDTH && !open.toString().isBlank();
      if (isFull && word.matches("[\\p{L}(].*")) {
        lines.add(open.toString());
        open = new StringBuilder(indent).append(word);
      } else {
        open.append(open.toString().isBlank() ? "" : " ").append(word);
      }
    }
    lines.add(open.toString());
  }
}
