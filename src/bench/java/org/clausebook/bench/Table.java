package org.clausebook.bench;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** A table of Markdown, with a line above it that says what is measured. */
record Table(String caption, List<String> head, List<List<String>> rows) {
  Table {
    head = List.copyOf(head);
    rows = List.copyOf(rows);
  }

  String toMarkdown() {
    String rule = head.stream()
        .map(cell -> head.indexOf(cell) == 0 ? "---" : "---:")
        .collect(joining(" | ", "| ", " |"));
    String cells = rows.stream().map(Table::line).collect(joining("\n"));
    return wrapped(caption + ":") + "\n" + line(head) + "\n" + rule + "\n" + cells + "\n";
  }

  /** A paragraph, in lines of a hundred characters at most. */
  static String wrapped(String words) {
    return words.replaceAll("(.{1,100})(?: |$)", "$1\n");
  }

  private static String line(List<String> cells) {
    return cells.stream().collect(joining(" | ", "| ", " |"));
  }
}
