package org.clausebook.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.clausebook.cli.option.AsOf;
import org.clausebook.cli.option.HelpOption;
import org.clausebook.cli.option.MeetingOptions;
import org.clausebook.cli.option.PolicySelection;
import org.clausebook.cli.option.VerbConverter;
import org.clausebook.cli.option.WrongOption;
import org.clausebook.cli.report.Publishing;
import org.clausebook.cli.report.RecordText;
import org.clausebook.cli.report.VersionProvider;
import org.clausebook.feature.adopt.AdoptRequest;
import org.clausebook.feature.adopt.Resolution;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.record.Verb;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Records a decision, and locks the words that were decided on. */
@Command(
    name = "adopt",
    description = {
      "Records a decision, locks the words, and publishes them.",
      "The policy then prints this wording until the next adoption, whatever changes in the"
          + " meantime.",
      "Without --minute the policy's file must silence 'missing-minute', with a reason."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  policy adopt it-policy --body \"Full Council\" --date 2026-06-01 --minute 26/41",
      "  policy adopt it-policy --verb approved --body Amenities --date 11/5/2026",
      "  policy adopt grants --verb rescinded --body \"Full Council\" --date 4/5/2027",
    })
final class AdoptCommand implements Callable<Integer> {
  @ParentCommand
  PolicyCommand parent;

  @Mixin
  HelpOption help;

  @Mixin
  PolicySelection selection;

  @Mixin
  MeetingOptions meeting;

  @Option(
      names = "--verb",
      paramLabel = "VERB",
      converter = VerbConverter.class,
      completionCandidates = VerbConverter.Candidates.class,
      description = "What was decided: ${COMPLETION-CANDIDATES} (default: adopted).")
  Verb verb = Verb.ADOPTED;

  @Option(
      names = "--by",
      paramLabel = "POLICY",
      description = "With '--verb replaced': what replaces it, either another policy of the"
          + " council or a name in words.")
  @Nullable
  String by;

  @Option(
      names = "--version",
      paramLabel = "VERSION",
      description = "The version that was decided on, as the council numbers it.")
  @Nullable
  String version;

  @Option(
      names = "--accept-changes",
      description = "Records the decision even if the wording has changed since the committee"
          + " approved it.")
  boolean acceptChanges;

  @Mixin
  Publishing publishing;

  @Mixin
  AsOf asOf;

  @Override
  public Integer call() {
    refuseWhatDoesNotGoTogether();
    PolicyKey key = selection.key(parent.clausebook());
    var resolution = new Resolution(
        verb,
        meeting.body.name(parent.clausebook().defaults()),
        meeting.date(),
        meeting.minute(),
        Optional.ofNullable(version),
        meeting.note(),
        Optional.ofNullable(by));
    var request =
        new AdoptRequest(key, resolution, acceptChanges, asOf.date(), VersionProvider.version());
    return new RecordText(parent, publishing)
        .print(() -> parent.clausebook().adopt(request), made -> resolution.words());
  }

  private void refuseWhatDoesNotGoTogether() {
    if ((verb == Verb.REPLACED) == (by == null)) {
      throw new WrongOption(
          selection.commandLine(),
          by == null
              ? "nothing says what the policy is replaced by"
              : "--by names what replaces a policy, but this one is " + verb.words(),
          by == null
              ? "add '--by' with another policy, or with what it is called"
              : "use '--verb replaced', or leave --by out");
    }
    if (verb.isEnd() && version != null) {
      throw new WrongOption(
          selection.commandLine(),
          "a decision that ends a policy has no version",
          "leave --version out");
    }
  }
}
