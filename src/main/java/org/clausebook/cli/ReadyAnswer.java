package org.clausebook.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.clausebook.cli.report.VersionProvider;
import picocli.CommandLine.Help.Ansi;

/**
 * Answers for which nobody has to read the command line: the version, and the help of the command
 * itself, which takes five times as long to make as to read.
 */
final class ReadyAnswer {
  private static final List<String> VERSION = List.of("-V", "--version");
  private static final List<String> HELP = List.of("-h", "--help", "help");

  private static final String FILE = "help.txt";

  /** What a text in colours is stored with, in place of the control character. */
  private static final char ESCAPE = '\u241b';

  private ReadyAnswer() {}

  /** The lines that answer these arguments, unless they ask for something else. */
  static Optional<String> to(String... arguments) {
    String asked = arguments.length == 1 ? arguments[0] : "";
    if (VERSION.contains(asked)) {
      return Optional.of(VersionProvider.line() + System.lineSeparator());
    }
    return HELP.contains(asked) ? Optional.of(help(isColoured())) : Optional.empty();
  }

  /** The launcher says so of a pipe: to ask picocli takes as long as to answer. */
  private static boolean isColoured() {
    return !"false".equals(System.getProperty("picocli.ansi")) && Ansi.AUTO.enabled();
  }

  static String help(boolean isColoured) {
    String stored = stored();
    String help = isColoured ? stored.replace(ESCAPE, '\u001b') : withoutColours(stored);
    return help.replace("\n", System.lineSeparator());
  }

  /** How a text in colours is stored. */
  static String stored(String coloured) {
    return coloured.replace('\u001b', ESCAPE);
  }

  private static String stored() {
    try (InputStream in = ReadyAnswer.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is not packaged");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String withoutColours(String stored) {
    var plain = new StringBuilder();
    int start = 0;
    for (int at = stored.indexOf(ESCAPE); at >= 0; at = stored.indexOf(ESCAPE, start)) {
      plain.append(stored, start, at);
      start = stored.indexOf('m', at) + 1;
    }
    return plain.append(stored, start, stored.length()).toString();
  }
}
