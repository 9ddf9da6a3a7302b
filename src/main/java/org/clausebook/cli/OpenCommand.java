package org.clausebook.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.clausebook.Clausebook;
import org.clausebook.cli.option.FormatConverter;
import org.clausebook.cli.option.Selection;
import org.clausebook.cli.option.WrongOption;
import org.clausebook.cli.report.OpenedFile;
import org.clausebook.cli.report.OutputFolder;
import org.clausebook.cli.report.PrintedCommand;
import org.clausebook.cli.report.WrittenFiles;
import org.clausebook.model.document.Format;
import org.clausebook.model.record.PolicyKey;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Opens a file of a policy as a double click does. */
@Command(
    name = "open",
    description = {
      "Opens a policy, or what was written last.",
      "The file is shown by the program that this system has for it."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  policy open",
      "  policy open alcester it-policy",
      "  policy open alcester it-policy --format html",
    })
final class OpenCommand implements Callable<Integer> {
  @ParentCommand
  PolicyCommand parent;

  @Mixin
  Selection selection;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = FormatConverter.class,
      description =
          "md, html, pdf, fragment, pdf-ua2 or docx (default: the first that there is of pdf,"
              + " html and md).")
  @Nullable
  Format format;

  @Mixin
  OutputFolder output;

  @Override
  public Integer call() {
    Clausebook clausebook = parent.clausebook();
    Optional<PolicyKey> policy = selection.policy(clausebook);
    Path folder = output.folder(parent);
    var files = format == null ? new WrittenFiles(folder) : new WrittenFiles(folder, format);
    Optional<Path> file = policy
        .map(files::of)
        .orElseGet(() -> selection.council(clausebook).map(files::last).orElseGet(files::last));
    return new OpenedFile(parent).open(file.orElseThrow(() -> missing(policy)));
  }

  private WrongOption missing(Optional<PolicyKey> policy) {
    PrintedCommand command = policy
        .map(key -> PrintedCommand.of(parent, "generate", key.council(), key.policy()))
        .orElseGet(() -> PrintedCommand.of(parent, "generate").option("--all"));
    return new WrongOption(
        selection.commandLine(),
        "there is no file to open yet",
        "write it with '" + (format == null ? command : command.option("--format", format.word()))
            + "'");
  }
}
