package org.clausebook.cli.report;

import java.io.IOException;
import java.nio.file.Path;
import org.clausebook.cli.option.WrongOption;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where a calendar is written to. */
public final class CalendarFile {
  private static final Path STANDARD_OUTPUT = Path.of("-");

  @Spec(Spec.Target.MIXEE)
  CommandSpec spec;

  @Option(
      names = "--ics",
      paramLabel = "FILE",
      description = "Writes the listed reviews to FILE as a calendar, which calendar programs"
          + " import; '-' prints it.")
  @Nullable
  Path file;

  public boolean isWanted() {
    return file != null;
  }

  /** Whether it takes the place of all else on standard output. */
  public boolean isPrinted() {
    return STANDARD_OUTPUT.equals(file);
  }

  public void write(Console console, String calendar) {
    if (file == null) {
      return;
    }
    if (isPrinted()) {
      console.out().print(calendar);
      return;
    }
    try {
      new ReportFile(console.folder().resolve(file)).write(calendar);
    } catch (IOException fault) {
      throw new WrongOption(
          spec.commandLine(),
          "'" + file + "' cannot be written",
          "close the program that has it open, or name another file after --ics");
    }
  }
}
