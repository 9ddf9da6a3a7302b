package org.clausebook.cli.report;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes rows as comma-separated values, which spreadsheets open (RFC 4180). */
public final class Csv {
  private static final String LINE_END = "\r\n";
  private static final Pattern QUOTED = Pattern.compile("[\",\r\n]");

  /** What a spreadsheet takes for the beginning of a formula. */
  private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\t\r]");

  private Csv() {}

  public static void print(Console console, List<String> headings, List<List<String>> rows) {
    console.out().print(text(headings, rows));
  }

  static String text(List<String> headings, List<List<String>> rows) {
    return line(headings) + rows.stream().map(Csv::line).collect(Collectors.joining());
  }

  private static String line(List<String> cells) {
    return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", LINE_END));
  }

  /** An apostrophe before it makes a formula a text again. */
  static String cell(String text) {
    String safe = FORMULA.matcher(text).find() ? "'" + text : text;
    return QUOTED.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
