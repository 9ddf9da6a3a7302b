package org.clausebook.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.clausebook.cli.option.AsOf;
import org.clausebook.cli.option.MeetingOptions;
import org.clausebook.cli.option.PartialDateConverter;
import org.clausebook.cli.option.PolicySelection;
import org.clausebook.cli.report.Publishing;
import org.clausebook.cli.report.RecordText;
import org.clausebook.cli.report.VersionProvider;
import org.clausebook.feature.adopt.Resolution;
import org.clausebook.feature.adopt.ReviewRequest;
import org.clausebook.model.record.PartialDate;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.record.Verb;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Records a review that changed nothing. */
@Command(
    name = "review",
    description = {
      "Records a review that left a policy unchanged.",
      "There is no new version, and the next review is counted from this one."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  policy review it-policy --no-change --body \"Full Council\" --date 4/5/2027",
    })
final class ReviewCommand implements Callable<Integer> {
  @ParentCommand
  PolicyCommand parent;

  @Mixin
  PolicySelection selection;

  @Mixin
  MeetingOptions meeting;

  @Option(
      names = "--no-change",
      required = true,
      description = "Confirms that nothing was changed; a change is recorded with 'policy adopt'.")
  boolean unchanged;

  @Option(
      names = "--due",
      paramLabel = "DATE",
      converter = PartialDateConverter.class,
      description = "When the policy is next due for review, if its review cycle gives a date and"
          + " does not say how often.")
  @Nullable
  PartialDate due;

  @Mixin
  Publishing publishing;

  @Mixin
  AsOf asOf;

  @Override
  public Integer call() {
    PolicyKey key = selection.key(parent.clausebook());
    var resolution = new Resolution(
        Verb.REVIEWED,
        meeting.body.name(parent.clausebook().defaults()),
        meeting.date(),
        meeting.minute(),
        Optional.empty(),
        meeting.note());
    var request = new ReviewRequest(
        key, resolution, Optional.ofNullable(due), asOf.date(), VersionProvider.version());
    return new RecordText(parent, publishing)
        .print(() -> parent.clausebook().review(request), made -> resolution.words());
  }
}
