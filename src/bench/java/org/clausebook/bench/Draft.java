package org.clausebook.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A file that dice make many of. Lines that begin with {@code #} and a sign steer what follows:
 * {@code #? 30} to {@code #.} stands in 30 of 100; of what is between <code>#{</code>, {@code #|} and
 * <code>#}</code> one part stands; {@code #+ name} is another draft. In a line, {@code [[a|b]]} is one
 * of both, {@code [[1..9]]} a number, and {@code [[=name]]} a value.
 */
final class Draft {
  private static final Path FOLDER = Path.of("src/bench/resources/drafts");
  private static final Pattern CHOICE = Pattern.compile("\\[\\[([^\\[\\]]*)\\]\\]");
  private static final Pattern RANGE = Pattern.compile("(\\d+)\\.\\.(\\d+)");

  private final Dice dice;
  private final UnaryOperator<String> values;

  Draft(Dice dice, UnaryOperator<String> values) {
    this.dice = dice;
    this.values = values;
  }

  /** The text that the dice make of a draft. */
  String write(String name) {
    var text = new StringBuilder();
    part(lines(name).iterator(), text);
    return text.toString().replaceAll("\n{3,}", "\n\n");
  }

  private static List<String> lines(String name) {
    try {
      return Files.readAllLines(FOLDER.resolve(name + ".txt"));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** Up to the line that ends the part, or to the end; returns that line. */
  private String part(Iterator<String> lines, StringBuilder text) {
    while (lines.hasNext()) {
      String line = lines.next();
      if (line.startsWith("#?")) {
        var sometimes = new StringBuilder();
        part(lines, sometimes);
        text.append(dice.fallsIn(Integer.parseInt(line.substring(3))) ? sometimes.toString() : "");
      } else if (line.equals("#{")) {
        text.append(oneOfParts(lines));
      } else if (line.equals("#.") || line.equals("#|") || line.equals("#}")) {
        return line;
      } else if (line.startsWith("#+")) {
        text.append(write(line.substring(3)));
      } else {
        text.append(line(line)).append('\n');
      }
    }
    return "";
  }

  private String oneOfParts(Iterator<String> lines) {
    var parts = new ArrayList<String>();
    String end;
    do {
      var part = new StringBuilder();
      end = part(lines, part);
      parts.add(part.toString());
    } while (end.equals("#|"));
    return dice.oneOf(parts);
  }

  /** The innermost choice goes first. */
  private String line(String line) {
    String text = line;
    for (var choice = CHOICE.matcher(text); choice.find(); choice = CHOICE.matcher(text)) {
      text =
          text.substring(0, choice.start()) + fall(choice.group(1)) + text.substring(choice.end());
    }
    return text;
  }

  private String fall(String choice) {
    if (choice.startsWith("=")) {
      return values.apply(choice.substring(1));
    }
    var range = RANGE.matcher(choice);
    if (range.matches()) {
      return number(range.toMatchResult());
    }
    return dice.oneOf(List.of(choice.split("\\|", -1)));
  }

  private String number(MatchResult range) {
    int first = Integer.parseInt(range.group(1));
    int last = Integer.parseInt(range.group(2));
    return Integer.toString(first + dice.below(last - first + 1));
  }
}
