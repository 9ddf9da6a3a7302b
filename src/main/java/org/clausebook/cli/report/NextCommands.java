package org.clausebook.cli.report;

import org.clausebook.feature.pack.PackRequest;
import org.clausebook.model.document.AgendaItem;
import org.clausebook.model.document.Pack;
import org.clausebook.model.record.Motion;
import org.clausebook.model.record.PartialDate;
import org.clausebook.model.record.Verb;

/** Prints the commands that record what a meeting decides. */
public final class NextCommands {
  private final Session session;

  public NextCommands(Session session) {
    this.session = session;
  }

  /** One line for each policy; only the minute is left to fill in. */
  public void print(Pack pack, PackRequest request) {
    var out = session.console().out();
    out.println("after the meeting on " + PartialDate.of(request.meeting()).inWords()
        + ", with the minute of each decision:");
    for (AgendaItem item : pack.items()) {
      out.println("  " + command(item, request));
    }
  }

  private PrintedCommand command(AgendaItem item, PackRequest request) {
    Motion motion = item.motion();
    PrintedCommand command = PrintedCommand.of(
        session,
        motion.isReview() ? "review" : "adopt",
        request.council(),
        item.text().policy());
    if (motion.isReview()) {
      command.option("--no-change");
    } else if (motion.verb() != Verb.ADOPTED) {
      command.option("--verb", motion.verb().words());
    }
    command.option("--body", request.body()).option("--date", request.meeting().toString());
    if (!motion.verb().keepsWords()) {
      motion.version().ifPresent(version -> command.option("--version", version));
    }
    return command.option("--minute", "MINUTE");
  }
}
