package org.clausebook.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a run of the command does one after another; each begins with the first use of a class. */
enum Stage {
  /** Also the launcher, and the end of the process. */
  JVM("JVM", ""),
  COMMAND_LINE("command line", "cli/Main"),
  LIBRARY("library", "Clausebook"),
  POLICY("policy", "stage/resolve/OverlayResolver"),
  PAGES("Markdown, HTML", "stage/render/MarkdownRenderer"),
  PDF("PDF", "stage/render/pdf/Metadata"),
  PUBLISH("publish", "stage/publish/Publisher"),
  LINT("lint", "feature/lint/PolicyLinter");

  private static final Pattern FIRST_USE =
      Pattern.compile("^\\[(\\d+)ns] .*Initializing '([\\w/$]+)'");

  private final String title;
  private final String type;

  Stage(String title, String type) {
    this.title = title;
    this.type = "org/clausebook/" + type;
  }

  /** The option with which a JVM logs to a file when it first uses each class. */
  static String logTo(Path file) {
    return "-Xlog:class+init=info:file=" + file.toAbsolutePath() + ":uptimenanos";
  }

  static List<String> titles() {
    return Stream.of(values()).map(stage -> stage.title).toList();
  }

  /**
   * How long each stage of a run took.
   *
   * @param log of the classes in the order in which they were first used
   */
  static Map<Stage, Duration> durations(Duration whole, List<String> log) {
    Map<Stage, Duration> durations = new EnumMap<>(Stage.class);
    Stage current = JVM;
    Duration start = Duration.ZERO;
    Duration last = Duration.ZERO;
    for (String line : log) {
      Matcher use = FIRST_USE.matcher(line);
      if (use.find()) {
        last = Duration.ofNanos(Long.parseLong(use.group(1)));
        Stage next = beginningWith(use.group(2), current);
        if (next != current) {
          durations.put(current, last.minus(start));
          current = next;
          start = last;
        }
      }
    }
    durations.put(current, last.minus(start));
    Duration sum = durations.values().stream().reduce(Duration.ZERO, Duration::plus);
    durations.merge(JVM, whole.minus(sum), Duration::plus);
    return Collections.unmodifiableMap(durations);
  }

  private static Stage beginningWith(String type, Stage current) {
    return Stream.of(values())
        .filter(stage -> stage.type.equals(type))
        .findFirst()
        .orElse(current);
  }
}
