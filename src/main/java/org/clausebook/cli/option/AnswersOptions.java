package org.clausebook.cli.option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.clausebook.model.text.FileContent;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** A file that answers in the place of a person. */
public final class AnswersOptions {
  /** A size in MiB: the answers of ten thousand councils need less. */
  private static final int LARGEST = 16;

  @Option(
      names = "--answers",
      paramLabel = "FILE",
      required = true,
      description = "Takes the answers from this file, for one council or many, and asks nothing.")
  Path file = Path.of("");

  @Option(
      names = "--pending",
      description = "With --answers: what the file does not answer is decided later.")
  public boolean pending;

  /** The name as it was typed, with {@code /} between its parts. */
  public String name() {
    return file.toString().replace('\\', '/');
  }

  /** The bytes of the file; wrong usage if it cannot be read. */
  public FileContent content(CommandLine command, Path folder) {
    Path path = folder.resolve(file);
    try {
      if (!Files.isRegularFile(path) || Files.size(path) > (long) LARGEST << 20) {
        throw new WrongOption(
            command,
            "'" + name() + "' is no file of answers",
            "name a YAML file with the answers of each council after --answers");
      }
      return FileContent.of(Files.readAllBytes(path));
    } catch (IOException fault) {
      throw new WrongOption(
          command,
          "'" + name() + "' cannot be read",
          "change its permissions so that you can read it, or check the disk that it is on");
    }
  }
}
