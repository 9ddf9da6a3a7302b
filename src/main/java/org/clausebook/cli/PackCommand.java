package org.clausebook.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.clausebook.Clausebook;
import org.clausebook.cli.option.AsOf;
import org.clausebook.cli.option.BodyOption;
import org.clausebook.cli.option.DayConverter;
import org.clausebook.cli.option.PackSelection;
import org.clausebook.cli.option.PackSelection.Agenda;
import org.clausebook.cli.option.PaperFormats;
import org.clausebook.cli.option.VerbConverter;
import org.clausebook.cli.option.WrongOption;
import org.clausebook.cli.report.DiagnosticPrinter;
import org.clausebook.cli.report.NextCommands;
import org.clausebook.cli.report.OutputFolder;
import org.clausebook.diagnostic.Result;
import org.clausebook.feature.pack.PackReport;
import org.clausebook.feature.pack.PackRequest;
import org.clausebook.model.document.Format;
import org.clausebook.model.record.PartialDate;
import org.clausebook.model.record.Verb;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Writes the papers for the agenda of a meeting. */
@Command(
    name = "pack",
    description = {
      "Writes the papers for a meeting that is to decide.",
      "They show for each policy what changes, its wording and a draft resolution. Then prints the"
          + " commands that record the decisions.",
      "Without POLICY it includes every policy that awaits a decision, has changed or is due for"
          + " review."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  policy pack alcester --meeting 2026-06-01 --body \"Full Council\"",
      "  policy pack it-policy grants --meeting 2026-06-01 --body \"Full Council\"",
      "  policy pack it-policy --meeting 11/5/2026 --body Council --verb approved",
    })
final class PackCommand implements Callable<Integer> {
  @ParentCommand
  PolicyCommand parent;

  @Mixin
  PackSelection agenda;

  @Option(
      names = "--meeting",
      required = true,
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "The day of the meeting, such as 2026-06-01 or \"1 June 2026\".")
  @Nullable
  LocalDate meeting;

  @Mixin
  BodyOption body;

  @Option(
      names = "--verb",
      paramLabel = "VERB",
      converter = VerbConverter.class,
      completionCandidates = VerbConverter.Candidates.class,
      description = "The decision that it is asked for: ${COMPLETION-CANDIDATES} (default: the one"
          + " that each policy awaits from this body).")
  @Nullable
  Verb verb;

  @Mixin
  PaperFormats formats = new PaperFormats("a pack", PackRequest.FORMATS);

  @Mixin
  OutputFolder output;

  @Mixin
  AsOf asOf;

  @Override
  public Integer call() {
    Set<Format> wanted = formats.wanted();
    if (verb == Verb.REPLACED) {
      throw new WrongOption(
          agenda.commandLine(),
          "a pack cannot say what each of its policies is replaced by",
          "use '--verb rescinded'; what replaces a policy is named when the decision is recorded");
    }
    Clausebook clausebook = parent.clausebook();
    PackRequest request = request(clausebook, wanted);
    Result<PackReport> made = clausebook.pack(request);
    Result<List<Path>> files =
        made.then(report -> clausebook.write(report.files(), output.folder(parent)));
    files.toOptional().ifPresent(paths -> {
      OutputFolder.print(parent.console(), paths);
      made.toOptional().ifPresent(report -> new NextCommands(parent).print(report.pack(), request));
    });
    return new DiagnosticPrinter(parent.console()).print(files.diagnostics());
  }

  private PackRequest request(Clausebook clausebook, Set<Format> wanted) {
    Agenda named = agenda.agenda(clausebook);
    return new PackRequest(
        named.council(),
        named.policies(),
        body(clausebook),
        day(),
        Optional.ofNullable(verb),
        wanted,
        asOf.date());
  }

  private String body(Clausebook clausebook) {
    String name = body.name(clausebook.defaults());
    if (name.isBlank()) {
      throw new WrongOption(
          agenda.commandLine(),
          "the body has no name",
          "add '--body' and the name of the body" + " that meets");
    }
    return name.strip();
  }

  private LocalDate day() {
    if (meeting == null) {
      throw new IllegalStateException("picocli asks for --meeting");
    }
    if (meeting.isBefore(asOf.date())) {
      throw new WrongOption(
          agenda.commandLine(),
          "the meeting on " + PartialDate.of(meeting).inWords() + " is past",
          "give the date of a future meeting, or look back with '--as-of " + meeting + "'");
    }
    return meeting;
  }
}
