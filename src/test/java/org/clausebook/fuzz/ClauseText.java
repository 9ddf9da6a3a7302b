package org.clausebook.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Texts in the dialect of clauses, whose every word is another, and now and then beside it. */
final class ClauseText {
  private static final Pattern WORD = Pattern.compile("wq[a-z]{2}");
  private static final int LETTERS = 26;

  private final Choices choices;
  private int words;

  ClauseText(Choices choices) {
    this.choices = choices;
  }

  /** Those words of a text that are made here. */
  static Set<String> words(String text) {
    return new TreeSet<>(WORD.matcher(text).results().map(MatchResult::group).toList());
  }

  private String word() {
    int number = words++ % (LETTERS * LETTERS);
    return "wq" + (char) ('a' + number / LETTERS) + (char) ('a' + number % LETTERS);
  }

  /** A few paragraphs, lists, tables and notes. */
  String blocks() {
    var blocks = new ArrayList<String>();
    do {
      blocks.add(block(0));
    } while (choices.below(3) > 0 && !choices.isUsedUp());
    String text = String.join(choices.isOneIn(8) ? "\n" : "\n\n", blocks);
    return choices.isOneIn(3) ? OddText.spoilt(text, choices) : text;
  }

  private String block(int depth) {
    return switch (choices.below(depth > 3 ? 1 : 9)) {
      case 1 -> list(List.of("- ", "* ", "+ "), depth);
      case 2 -> list(List.of("- a. ", "- (b) ", "- i. ", "1. ", "2) ", "- (iv) ", "- 3. "), depth);
      case 3 -> table();
      case 4 -> line() + "[^" + "n".repeat(1 + choices.below(2)) + "]\n\n[^n]: " + line();
      case 5 -> "> " + block(depth + 1).replace("\n", "\n> ");
      case 6 -> line() + "\n: " + line();
      case 7 -> "### " + line();
      default -> line();
    };
  }

  private String list(List<String> marks, int depth) {
    var items = new ArrayList<String>();
    do {
      items.add(choices.of(marks) + block(depth + 1).replace("\n", "\n  "));
    } while (choices.below(3) > 0 && !choices.isUsedUp());
    return String.join(choices.isOneIn(4) ? "\n\n" : "\n", items);
  }

  private String table() {
    int columns = 1 + choices.below(4);
    var rows = new ArrayList<String>();
    rows.add(row(columns));
    rows.add("|" + choices.of(List.of("---|", ":-:|", "--:|", " --- |")).repeat(columns));
    do {
      rows.add(row(choices.isOneIn(6) ? columns + 1 : columns));
    } while (choices.below(3) > 0 && !choices.isUsedUp());
    return String.join("\n", rows);
  }

  private String row(int columns) {
    var row = new StringBuilder("|");
    for (int i = 0; i < columns; i++) {
      row.append(' ').append(run()).append(" |");
    }
    return row.toString();
  }

  /** A line of text. */
  String line() {
    var line = new StringBuilder(run());
    while (choices.below(4) > 0 && !choices.isUsedUp()) {
      line.append(choices.isOneIn(12) ? "\n" : " ").append(run());
    }
    return line.toString();
  }

  private String run() {
    return switch (choices.below(14)) {
      case 1 -> "*" + word() + "*";
      case 2 -> "**" + word() + " " + word() + "**";
      case 3 -> "[" + word() + "](https://example.org/" + choices.below(9) + ")";
      case 4 -> OddText.field(choices);
      case 5 -> word() + OddText.mark(choices) + word();
      case 6 -> OddText.mark(choices) + " " + word();
      case 7 -> word() + OddText.sign(choices) + word();
      case 8 -> "`" + word() + "`";
      case 9 -> "[" + word() + "](" + OddText.value(choices) + " \"" + word() + "\")";
      default -> word();
    };
  }
}
