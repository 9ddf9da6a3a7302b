package org.clausebook.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.clausebook.PolicyGenerator;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.Format;
import org.clausebook.model.Rendition;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;

/** Writes policies to files. */
@Command(
    name = "generate",
    description = "Writes policies as Markdown, HTML and PDF, all of them or none.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  policy generate alcester it-policy",
      "  policy generate --all --format html,pdf",
    })
final class GenerateCommand implements Callable<Integer> {
  @ParentCommand
  PolicyCommand parent;

  @Mixin
  Selection selection;

  @Mixin
  Strictness strictness;

  @Option(names = "--all", description = "Every policy of every council.")
  boolean all;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      split = ",",
      converter = FormatConverter.class,
      description = "md, html, pdf, or several joined by commas (default: all).")
  @Nullable
  List<Format> formats;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "The folder to write to (default: 'output' in the workspace).")
  @Nullable
  Path output;

  @Override
  public Integer call() {
    if (all == selection.isNamed()) {
      throw new ParameterException(
          selection.commandLine(),
          all ? "--all goes without the name of a council" : "name a council, or say --all");
    }
    PolicyGenerator generator = parent.generator();
    // Where a policy cannot even be named, the rest is checked all the same, and nothing is
    // written.
    Result<List<Rendition>> rendered =
        strictness.weigh(selection.keys(generator).then(keys -> generator.render(keys, formats())));
    Result<List<Path>> written = rendered.isOk()
        ? rendered.then(renditions -> generator.publish(renditions, folder()))
        : Result.failed(rendered.diagnostics());
    written
        .toOptional()
        .ifPresent(paths -> paths.forEach(path -> parent.console().out().println(path)));
    return new DiagnosticPrinter(parent.console()).print(written.diagnostics());
  }

  private Set<Format> formats() {
    return formats == null ? EnumSet.allOf(Format.class) : EnumSet.copyOf(formats);
  }

  private Path folder() {
    return output == null
        ? parent.workspace().resolve("output")
        : parent.console().folder().resolve(output);
  }
}
