package org.clausebook.cli.report;

import java.io.IOException;
import java.nio.file.Path;
import org.clausebook.cli.option.WrongOption;
import picocli.CommandLine.Model.CommandSpec;

/**
 * An option that names a file for a report.
 *
 * @param name of the option, {@code --report}
 */
public record ReportOption(CommandSpec spec, String name, Path file) {

  /** Writes the report as JSON. */
  public void write(Console console, Object report) {
    write(console, Json.text(report) + "\n");
  }

  /** Writes the text of a report. */
  public void write(Console console, String text) {
    try {
      new ReportFile(console.folder().resolve(file)).write(text);
    } catch (IOException fault) {
      throw new WrongOption(
          spec.commandLine(),
          "'" + file + "' cannot be written",
          "close the program that has it open, or name another file after " + name);
    }
  }
}
