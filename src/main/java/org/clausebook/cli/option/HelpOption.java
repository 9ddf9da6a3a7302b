package org.clausebook.cli.option;

import picocli.CommandLine.Option;

/** {@code --help} of a command that has a {@code --version} of its own. */
public final class HelpOption {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help message and exit.")
  boolean help;
}
