package org.clausebook.cli.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A command for people to copy into a shell: bash, PowerShell and the Windows command prompt all
 * read it the same way, for double quotes keep words together in each of them, and commas too, which
 * would part a word in PowerShell. Signs that mean something between the quotes, such as {@code $},
 * are escaped as bash asks.
 */
public final class PrintedCommand {
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}./_:-]+");

  /** Signs with a meaning to bash between double quotes. */
  private static final Pattern MEANT = Pattern.compile("[\"$`]|\\\\(?=[\"$`\\\\]|$)");

  private final List<String> words = new ArrayList<>(List.of("policy"));

  private PrintedCommand() {}

  /** A command on the same workspace as this one. */
  public static PrintedCommand of(Session session, String... words) {
    var command = new PrintedCommand();
    session.namedWorkspace().ifPresent(folder -> command.option("--workspace", written(folder)));
    Stream.of(words).map(PrintedCommand::quoted).forEach(command.words::add);
    return command;
  }

  /** A path as every system reads it. */
  static String written(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }

  /** Adds an option with its value. */
  public PrintedCommand option(String name, String value) {
    words.addAll(List.of(name, quoted(value)));
    return this;
  }

  /** Adds an option that has no value. */
  public PrintedCommand option(String name) {
    words.add(name);
    return this;
  }

  private static String quoted(String word) {
    return PLAIN.matcher(word).matches()
        ? word
        : '"' + MEANT.matcher(word).replaceAll("\\\\$0") + '"';
  }

  @Override
  public String toString() {
    return String.join(" ", words);
  }
}
