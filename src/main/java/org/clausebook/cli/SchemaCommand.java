package org.clausebook.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.clausebook.cli.report.DiagnosticPrinter;
import org.clausebook.diagnostic.Result;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Writes the schemas with which editors complete and check YAML files. */
@Command(
    name = "schema",
    description = {
      "Writes the JSON Schemas that editors read.",
      "With them an editor completes and checks the YAML files while you type. Run it again when a"
          + " policy, a question for councils, a wording or a layer has been added."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  policy schema", "  policy schema --output /tmp/schema"})
final class SchemaCommand implements Callable<Integer> {
  @ParentCommand
  PolicyCommand parent;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "The folder to write to (default: 'templates/schema' in the workspace or,"
          + " where it has no 'templates', '.clausebook/schema').")
  @Nullable
  Path output;

  @Override
  public Integer call() {
    Result<List<Path>> result = parent.clausebook().schemas().write(folder());
    result
        .toOptional()
        .ifPresent(paths -> paths.forEach(path -> parent.console().out().println(path)));
    return new DiagnosticPrinter(parent.console()).print(result.diagnostics());
  }

  private Path folder() {
    return output == null
        ? parent.clausebook().schemas().folder()
        : parent.console().folder().resolve(output);
  }
}
