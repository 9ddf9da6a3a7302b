package org.clausebook.cli.option;

import java.util.Optional;
import org.clausebook.model.record.PartialDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a meeting decided, and where that is minuted. */
public final class MeetingOptions {
  @Option(
      names = "--body",
      required = true,
      paramLabel = "BODY",
      description = "The body that decided, such as 'Full Council'.")
  public String body = "";

  @Option(
      names = "--date",
      required = true,
      paramLabel = "DATE",
      converter = DecidedOn.Converter.class,
      description = "The date of the meeting, such as 2026-06-01; if only the month or the year is"
          + " known, 2026-06 or 2026; if neither is, unknown.")
  @Nullable
  public DecidedOn date;

  @Option(
      names = "--minute",
      paramLabel = "MINUTE",
      converter = MinuteConverter.class,
      description = "The council's own reference for the minute.")
  @Nullable
  public String minute;

  @Option(
      names = "--note",
      paramLabel = "NOTE",
      description = "A note on the decision, such as what was changed.")
  @Nullable
  public String note;

  public Optional<PartialDate> date() {
    if (date == null) {
      throw new IllegalStateException("picocli asks for --date");
    }
    return date.date();
  }

  public Optional<String> minute() {
    return Optional.ofNullable(minute);
  }

  public Optional<String> note() {
    return Optional.ofNullable(note);
  }
}
