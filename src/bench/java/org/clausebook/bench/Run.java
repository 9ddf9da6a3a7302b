package org.clausebook.bench;

import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What became of a command.
 *
 * @param took from the start of the process to its end
 * @param peakKib the most memory that it held, in KiB; 0 where the system does not tell
 */
record Run(Duration took, long peakKib, List<Line> lines) {
  /** A line of output, and when it came after the start. */
  record Line(Duration at, String text) {}

  /** {@code 0m0.480s}, as a shell writes it. */
  private static final Pattern TIMES = Pattern.compile("(\\d+)m([\\d.]+)s");

  Run {
    lines = List.copyOf(lines);
  }

  double seconds() {
    return seconds(took);
  }

  static double seconds(Duration duration) {
    return duration.toNanos() / 1e9;
  }

  /** What all processors took together, in seconds, where the command was {@link Command#timed}. */
  double processorSeconds() {
    return TIMES
        .matcher(lines.get(lines.size() - 1).text())
        .results()
        .mapToDouble(
            time -> 60 * Double.parseDouble(time.group(1)) + Double.parseDouble(time.group(2)))
        .sum();
  }

  double peakMib() {
    return peakKib / 1024.0;
  }

  String text() {
    return lines.stream().map(Line::text).collect(joining("\n"));
  }

  /** The first group of the last place in the output that fits. */
  Optional<String> find(Pattern pattern) {
    return pattern.matcher(text()).results().map(MatchResult::group).reduce((a, b) -> b);
  }
}
