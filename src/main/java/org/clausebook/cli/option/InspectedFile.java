package org.clausebook.cli.option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.clausebook.model.text.FileContent;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The file named on the command line, which may be anywhere. */
public final class InspectedFile {
  /** A size in MiB: the longest policy with pictures needs far less. */
  private static final int LARGEST = 64;

  @Spec(Spec.Target.MIXEE)
  public CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "FILE",
      description = "A file that generate has written, wherever it is now.")
  Path file = Path.of("");

  /** The name as it was typed, with {@code /} between its parts. */
  public String name() {
    return file.toString().replace('\\', '/');
  }

  /** The bytes of the file; wrong usage if it cannot be read. */
  public FileContent content(Path folder) {
    Path path = folder.resolve(file);
    try {
      if (!Files.isRegularFile(path)) {
        throw wrong("is not a file", "name a file, such as output/alcester/it-policy.pdf");
      }
      if (Files.size(path) > (long) LARGEST << 20) {
        throw wrong(
            "is larger than " + LARGEST + " MiB", "name a file that 'policy generate' has written");
      }
      return FileContent.of(Files.readAllBytes(path));
    } catch (IOException fault) {
      throw wrong(
          "cannot be read",
          "change its permissions so that you can read it, or check the" + " disk that it is on");
    }
  }

  private WrongOption wrong(String what, String hint) {
    return new WrongOption(spec.commandLine(), "'" + name() + "' " + what, hint);
  }
}
