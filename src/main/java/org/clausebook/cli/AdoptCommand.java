package org.clausebook.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.clausebook.Adoptions;
import org.clausebook.PolicyKey;
import org.clausebook.RecordRequest;
import org.clausebook.adopt.Resolution;
import org.clausebook.model.Verb;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Records a decision, and locks the words that were decided on. */
@Command(
    name = "adopt",
    description = {
      "Records that a meeting adopted or approved a policy, locks its words, and publishes it.",
      "The policy then prints these words until the next adoption, whatever is changed meanwhile.",
      "Without --minute the policy's file must silence 'missing-minute', with a reason."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  policy adopt alcester it-policy --body \"Full Council\" --date 2026-06-01 \\",
      "    --minute 26/41",
      "  policy adopt alcester it-policy --verb approved --body \"Finance Committee\" \\",
      "    --date 2026-05-11 --minute F26/8 --dry-run",
    })
final class AdoptCommand implements Callable<Integer> {
  @ParentCommand
  PolicyCommand parent;

  @Mixin
  HelpOption help;

  @Mixin
  Selection selection;

  @Mixin
  Meeting meeting;

  @Option(
      names = "--verb",
      paramLabel = "VERB",
      converter = VerbConverter.class,
      description = "What it decided: adopted (otherwise), approved, or another decision.")
  Verb verb = Verb.ADOPTED;

  @Option(
      names = "--version",
      paramLabel = "VERSION",
      description = "The version that was decided on, as the council counts it.")
  @Nullable
  String version;

  @Option(
      names = "--accept-changes",
      description = "Records it though the words have changed since a committee approved them.")
  boolean acceptChanges;

  @Mixin
  Publishing publishing;

  @Option(names = "--dry-run", description = "Shows what would be written, and writes nothing.")
  boolean dryRun;

  @Mixin
  AsOf asOf;

  @Override
  public Integer call() {
    PolicyKey key = selection.key(parent.generator());
    var resolution = new Resolution(
        verb,
        meeting.body,
        meeting.date(),
        meeting.minute(),
        Optional.ofNullable(version),
        meeting.note());
    var request =
        new RecordRequest(key, resolution, acceptChanges, asOf.date(), VersionProvider.version());
    return new RecordingReport(parent, publishing, dryRun)
        .print(() -> Adoptions.open(parent.workspace()).adopt(request), resolution);
  }
}
