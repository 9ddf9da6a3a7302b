package org.clausebook.cli.report;

/** Reports faults in the program or the machine, not in anybody's files. */
public final class Faults {
  private Faults() {}

  public static int report(Console console, Throwable fault) {
    console.err().println("policy: fault: " + fault);
    console
        .err()
        .println("  hint: your files are unharmed; please report this with the lines below and the"
            + " command you typed");
    fault.printStackTrace(console.err());
    return ExitCode.FAULT;
  }
}
