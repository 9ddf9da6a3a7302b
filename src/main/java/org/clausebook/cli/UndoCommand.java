package org.clausebook.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.clausebook.cli.option.AsOf;
import org.clausebook.cli.option.PolicySelection;
import org.clausebook.cli.report.Publishing;
import org.clausebook.cli.report.RecordText;
import org.clausebook.feature.adopt.AdoptReport;
import org.clausebook.feature.adopt.UndoRequest;
import org.clausebook.model.record.PolicyKey;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Takes the newest decision back. */
@Command(
    name = "undo",
    description = {
      "Takes the newest decision back, and keeps its lock.",
      "The policy's file says again what it said before, and the policy is published as it then"
          + " stands. The lock moves to the folder 'undone' beside the others."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  policy undo alcester it-policy --dry-run",
      "  policy undo alcester it-policy --reason \"the minute is 26/42\"",
    })
final class UndoCommand implements Callable<Integer> {
  @ParentCommand
  PolicyCommand parent;

  @Mixin
  PolicySelection selection;

  @Option(
      names = "--reason",
      paramLabel = "TEXT",
      description = "Why, for whoever audits the record; it is kept beside the lock.")
  @Nullable
  String reason;

  @Mixin
  Publishing publishing;

  @Mixin
  AsOf asOf;

  @Override
  public Integer call() {
    PolicyKey key = selection.key(parent.clausebook());
    var request = new UndoRequest(key, Optional.ofNullable(reason), asOf.date());
    return new RecordText(parent, publishing)
        .print(() -> parent.clausebook().undo(request), UndoCommand::words);
  }

  private static String words(AdoptReport made) {
    return "taken back: " + made.undone().map(AdoptReport.Undone::words).orElse("");
  }
}
