package org.clausebook.cli.report;

import java.util.List;
import java.util.stream.Collectors;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Severity;
import picocli.CommandLine.Help.Ansi;

/** Prints diagnostics for people, as compilers do, sorted by place. */
public final class DiagnosticPrinter {
  /** A length in characters: ten lines of a terminal. */
  private static final int LONGEST = 800;

  private final Console console;

  public DiagnosticPrinter(Console console) {
    this.console = console;
  }

  /** Prints to standard error and answers the exit code that the diagnostics amount to. */
  public int print(List<Diagnostic> diagnostics) {
    diagnostics.stream().sorted().distinct().forEach(this::print);
    return diagnostics.stream().anyMatch(Diagnostic::isError) ? ExitCode.ERRORS : ExitCode.DONE;
  }

  private void print(Diagnostic diagnostic) {
    if (diagnostic.severity() == Severity.NOTE) {
      printNote(diagnostic);
      return;
    }
    String colour = diagnostic.severity() == Severity.ERROR ? "bold,red" : "bold,yellow";
    console
        .err()
        .println(styled("bold", diagnostic.location() + ":")
            + " "
            + styled(colour, diagnostic.severity().word() + ":")
            + " "
            + oneLine(diagnostic.message())
            + diagnostic.rule().map(rule -> " [" + rule + "]").orElse(""));
    diagnostic.hint().ifPresent(hint -> console.err().println("  hint: " + oneLine(hint)));
  }

  /** Each paragraph on a line of its own, set in so that it does not look like a line of ours. */
  private void printNote(Diagnostic note) {
    String head = styled("bold", note.location() + ":") + " "
        + styled("bold,cyan", note.severity().word() + ":") + " ";
    console
        .err()
        .println(head
            + note.message()
                .lines()
                .map(line -> oneLine(line, Integer.MAX_VALUE))
                .collect(Collectors.joining(System.lineSeparator() + "    ")));
  }

  /** Text from a file may be shown, but must not look like a line of ours. */
  static String oneLine(String text) {
    return oneLine(text, LONGEST);
  }

  private static String oneLine(String text, int longest) {
    return text.codePoints()
        .limit(longest)
        .map(c -> Character.isISOControl(c) ? ' ' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private String styled(String style, String text) {
    // Text in picocli's markup would read '|@' in a file's name as a style.
    return console.ansi().enabled()
        ? Ansi.Style.on(Ansi.Style.parse(style)) + text + Ansi.Style.reset.on()
        : text;
  }
}
