package org.clausebook.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.clausebook.Clausebook;
import org.clausebook.cli.option.FormatConverter;
import org.clausebook.cli.option.HelpOption;
import org.clausebook.cli.option.PolicySelection;
import org.clausebook.cli.option.UnknownName;
import org.clausebook.cli.option.WrongOption;
import org.clausebook.cli.report.DiagnosticPrinter;
import org.clausebook.cli.report.OutputFolder;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.document.Format;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.workspace.LockedVersion;
import org.clausebook.workspace.Versions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Prints a version of a policy again. */
@Command(
    name = "show",
    description = {
      "Writes a version again, word for word as it was decided.",
      "A version that was superseded says so, and by what."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  policy show alcester it-policy",
      "  policy show alcester it-policy --version 1.0 --format pdf --output /tmp",
    })
final class ShowCommand implements Callable<Integer> {
  @ParentCommand
  PolicyCommand parent;

  @Mixin
  HelpOption help;

  @Mixin
  PolicySelection selection;

  @Option(
      names = "--version",
      paramLabel = "VERSION",
      description = "The version, as the council numbers it, or its date if it has no number"
          + " (default: the one in force).")
  @Nullable
  String version;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      split = ",",
      converter = FormatConverter.class,
      description = "md, html, pdf, fragment, pdf-ua2, docx, or several joined by commas (default:"
          + " md,html,pdf).")
  @Nullable
  List<Format> formats;

  @Mixin
  OutputFolder output;

  @Override
  public Integer call() {
    Clausebook clausebook = parent.clausebook();
    PolicyKey key = selection.key(clausebook);
    Result<List<Path>> paths = clausebook
        .versions(key)
        .then(versions ->
            versions.write(wanted(key, versions), formats(clausebook), output.folder(parent)));
    paths.toOptional().ifPresent(written -> OutputFolder.print(parent.console(), written));
    return new DiagnosticPrinter(parent.console()).print(paths.diagnostics());
  }

  private LockedVersion wanted(PolicyKey key, Versions versions) {
    if (versions.all().isEmpty()) {
      throw new WrongOption(
          selection.commandLine(),
          "no words of '" + key.council() + " " + key.policy() + "' are locked yet",
          "record its adoption with 'policy adopt', or print it with 'policy generate'");
    }
    Optional<LockedVersion> found = version == null ? versions.current() : versions.find(version);
    return found.orElseThrow(() -> new UnknownName(
        selection.commandLine(),
        "version of " + key.council() + " " + key.policy(),
        version == null ? "" : version,
        versions.names()));
  }

  private Set<Format> formats(Clausebook clausebook) {
    return formats == null ? clausebook.defaults().formats() : EnumSet.copyOf(formats);
  }
}
