package org.clausebook.cli.option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.clausebook.model.text.FileContent;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The file named on the command line, which may lie anywhere. */
public final class InspectedFile {
  /** In MiB: the longest policy with pictures needs far less. */
  private static final int LARGEST = 64;

  @Spec(Spec.Target.MIXEE)
  public CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "FILE",
      description = "A file that generate has written, wherever it is now.")
  Path file = Path.of("");

  /** As it was written, with {@code /} between its parts. */
  public String name() {
    return file.toString().replace('\\', '/');
  }

  /** Its bytes; wrong usage where it has none to read. */
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
      throw wrong("cannot be read", "give yourself leave to read it, or check the disk it is on");
    }
  }

  private WrongOption wrong(String what, String hint) {
    return new WrongOption(spec.commandLine(), "'" + name() + "' " + what, hint);
  }
}
