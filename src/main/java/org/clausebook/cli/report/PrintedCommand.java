package org.clausebook.cli.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.clausebook.diagnostic.ShellWords;

/** A command for people to copy into a shell. */
public final class PrintedCommand {
  private final List<String> words = new ArrayList<>(List.of("policy"));

  private PrintedCommand() {}

  /** A command on the same workspace as this one. */
  public static PrintedCommand of(Session session, String... words) {
    var command = new PrintedCommand();
    session.namedWorkspace().ifPresent(folder -> command.option("--workspace", written(folder)));
    Stream.of(words).map(ShellWords::quoted).forEach(command.words::add);
    return command;
  }

  /** A path as every system reads it. */
  static String written(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }

  /** Adds an option with its value. */
  public PrintedCommand option(String name, String value) {
    words.addAll(List.of(name, ShellWords.quoted(value)));
    return this;
  }

  /** Adds an option that has no value. */
  public PrintedCommand option(String name) {
    words.add(name);
    return this;
  }

  @Override
  public String toString() {
    return String.join(" ", words);
  }
}
