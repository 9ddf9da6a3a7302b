package org.clausebook.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is true of every file that the command wrote. */
final class PrintedFiles {
  /** Stands in the environment of the tests, and in the properties of their JVM. */
  private static final List<String> OF_THE_MACHINE = List.of(
          System.getProperty("java.class.path"),
          System.getProperty("java.home"),
          System.getProperty("user.dir"),
          Optional.ofNullable(System.getenv("PATH")).orElse("nowhere"))
      .stream()
      .map(value -> Manners.first(value, 60).replace("…", ""))
      .toList();

  private static final Pattern LEFT_OVER = Pattern.compile(
      "\\$\\{|#\\{|</?#[a-z]|</?@[a-z]|\\[/?#[a-z]|\\[=|freemarker", Pattern.CASE_INSENSITIVE);
  private static final Pattern CLOCK = Pattern.compile("\\b\\d{1,2}:\\d\\d:\\d\\d\\b");

  private PrintedFiles() {}

  /** Looks at all that lies in the output of a council. */
  static void check(Session session, Attempt attempt, String council) {
    Map<String, String> files = session.files("output/" + council);
    String words = attempt.words();
    files.forEach((file, latin) -> {
      if (file.endsWith(".md") || file.endsWith(".html")) {
        var text = new String(latin.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        check(session, words, file, text);
      }
    });
  }

  private static void check(Session session, String words, String file, String text) {
    String kind = file.replaceFirst("^[^.]*", "");
    Matcher leftOver = LEFT_OVER.matcher(text);
    // What has no meaning in a clause is text, and so is a merge field after a backslash.
    String written = leftOver.find() ? leftOver.group() : "";
    if (!written.isEmpty() && !words.contains(written.equals("${") ? "\\${" : written)) {
      session.found(
          "template syntax is left over in " + kind + ": " + leftOver.group(),
          around(text, leftOver.start()));
    }
    Matcher clock = CLOCK.matcher(text);
    if (clock.find() && !words.contains(clock.group())) {
      session.found("a time of the clock in " + kind, around(text, clock.start()));
    }
    if (text.contains(Ground.SECRET)) {
      session.found("prints a file outside of the workspace in " + kind, file);
    }
    OF_THE_MACHINE.stream()
        .filter(value -> value.length() > 8 && text.contains(value))
        .forEach(value -> session.found("prints what the machine is called in " + kind, value));
    if (file.endsWith(".html")) {
      ActiveContent.in(PageText.of(text))
          .forEach(active ->
              session.found("active content in " + kind + ": " + active.kind(), active.detail()));
    }
  }

  static String around(String text, int place) {
    return text.substring(Math.max(0, place - 200), Math.min(text.length(), place + 200));
  }
}
