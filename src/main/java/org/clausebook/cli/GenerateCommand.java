package org.clausebook.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.clausebook.Clausebook;
import org.clausebook.cli.option.AsOf;
import org.clausebook.cli.option.FormatConverter;
import org.clausebook.cli.option.HeadingOffsetConverter;
import org.clausebook.cli.option.Selection;
import org.clausebook.cli.option.ShardOption;
import org.clausebook.cli.option.Strictness;
import org.clausebook.cli.option.WrongOption;
import org.clausebook.cli.report.ExitCode;
import org.clausebook.cli.report.OpenedFile;
import org.clausebook.cli.report.OutputFolder;
import org.clausebook.cli.report.Progress;
import org.clausebook.cli.report.ReportOption;
import org.clausebook.cli.report.RunReport;
import org.clausebook.cli.report.WrittenFiles;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.document.Format;
import org.clausebook.model.document.HeadingOffset;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.workspace.Batch;
import org.clausebook.workspace.Publication;
import org.clausebook.workspace.Shard;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;

/** Writes policies to files. */
@Command(
    name = "generate",
    description = {
      "Writes policies as Markdown, HTML and PDF.",
      "If one policy of a council fails, none of that council's policies are written."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  policy generate alcester it-policy",
      "  policy generate --all --format \"html,pdf\"",
      "  policy generate alcester it-policy --format fragment",
      "  policy generate --all --shard 1/3 --report report-1.json",
      "  policy generate alcester it-policy --draft",
    })
final class GenerateCommand implements Callable<Integer> {
  private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

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
      description =
          "md, html, pdf, fragment, pdf-ua2, docx, or several joined by commas (default: md,html,pdf); a"
              + " fragment is HTML to paste into a page of a website; pdf-ua2 is a PDF that meets"
              + " the newer standards, PDF/UA-2 and PDF/A-4.")
  @Nullable
  List<Format> formats;

  @Option(
      names = "--heading-offset",
      paramLabel = "N",
      converter = HeadingOffsetConverter.class,
      description = "0 to 5: how many levels of heading the page has above the title of a fragment"
          + " (default: 1, so that the title is an h2).")
  @Nullable
  HeadingOffset headings;

  @Mixin
  OutputFolder output;

  @Option(
      names = "--draft",
      description = "Writes the draft, marked as such, to POLICY.draft.md and so on.")
  boolean draft;

  @Option(names = "--force", description = "Renders unchanged policies too.")
  boolean force;

  @Mixin
  AsOf asOf;

  @Mixin
  ShardOption sharding;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Writes the outcome for each council to FILE, as JSON.")
  @Nullable
  Path reportFile;

  @Option(names = "--open", description = "Opens the policy, if one is written.")
  boolean open;

  @Override
  public Integer call() {
    refuseWhatDoesNotGoTogether();
    Clausebook clausebook = clausebook();
    Optional<Shard> shard = sharding.find(selection);
    Result<List<PolicyKey>> named = strictness.weigh(shard
        .map(part -> part.of(keys(clausebook), clausebook.councils()))
        .orElseGet(() -> keys(clausebook)));
    var report = new RunReport();
    report.add(named.diagnostics());
    int count = named.atHand().map(List::size).orElse(0);
    if (open && count > 1) {
      throw new WrongOption(
          selection.commandLine(),
          "--open shows one policy, and these are " + count,
          "name one policy, or leave --open out and show one of them with 'policy open'");
    }
    int exitCode = publish(clausebook, named, report);
    if (reportFile != null) {
      new ReportOption(selection.spec, "--report", reportFile)
          .write(parent.console(), shard.isPresent() ? report.view(shard.get()) : report.view());
    }
    return open && exitCode == ExitCode.DONE
        ? named.atHand().orElse(List.of()).stream().findFirst().map(this::open).orElse(exitCode)
        : exitCode;
  }

  private int open(PolicyKey key) {
    Path folder = output.folder(parent);
    var files = formats == null || formats.isEmpty()
        ? new WrittenFiles(folder)
        : new WrittenFiles(folder, formats.iterator().next());
    Optional<Path> file = draft ? files.draft(key) : files.of(key);
    return file.map(new OpenedFile(parent)::open).orElse(ExitCode.DONE);
  }

  private Result<List<PolicyKey>> keys(Clausebook clausebook) {
    return all || selection.isNamed()
        ? selection.keys(clausebook)
        : selection
            .keysOfOnlyCouncil(clausebook)
            .orElseThrow(() ->
                new ParameterException(selection.commandLine(), "name a council, or use --all"));
  }

  private Clausebook clausebook() {
    return (formats == null || formats.contains(Format.PDF)) && SpareThread.isUseful()
        ? parent.clausebook(SpareThread.get())
        : parent.clausebook();
  }

  private void refuseWhatDoesNotGoTogether() {
    if (all && selection.isNamed()) {
      throw new ParameterException(
          selection.commandLine(), "--all cannot be used with the name of a council");
    }
    if (headings != null && !formats().contains(Format.FRAGMENT)) {
      throw new WrongOption(
          selection.commandLine(),
          "--heading-offset is for fragments only",
          "add '--format fragment'");
    }
  }

  private int publish(Clausebook clausebook, Result<List<PolicyKey>> named, RunReport report) {
    List<PolicyKey> keys = named.atHand().orElse(List.of());
    var publication = publication();
    var batch = new Batch(PROCESSORS, System::nanoTime);
    try (var progress = new Progress(parent.console(), keys)) {
      return GracefulEnd.of(batch, () -> {
        clausebook.publish(keys, publication, batch, (outcome, took) -> {
          progress.add(outcome, took);
          if (reportFile != null) {
            report.add(outcome, took);
          }
        });
        return progress.end(named.diagnostics());
      });
    }
  }

  private Publication publication() {
    return new Publication(
        output.folder(parent),
        formats(),
        force,
        strictness.strict,
        draft,
        headings == null ? HeadingOffset.USUAL : headings,
        asOf.date());
  }

  private Set<Format> formats() {
    return formats == null ? clausebook().defaults().formats() : EnumSet.copyOf(formats);
  }
}
