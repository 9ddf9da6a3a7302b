package org.clausebook.cli.option;

import java.util.Optional;
import org.clausebook.model.record.PartialDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a meeting decided, and where it stands. */
public final class MeetingOptions {
  @Option(
      names = "--body",
      required = true,
      paramLabel = "BODY",
      description = "Who decided, such as 'Full Council'.")
  public String body = "";

  @Option(
      names = "--date",
      required = true,
      paramLabel = "DATE",
      converter = DecidedOn.Converter.class,
      description = "The date of the meeting, such as 2026-06-01; if the day or the month is not"
          + " known, 2026-06 or 2026; if nothing is, unknown.")
  @Nullable
  public DecidedOn date;

  @Option(
      names = "--minute",
      paramLabel = "MINUTE",
      converter = MinuteConverter.class,
      description = "The council's own reference of the minute.")
  @Nullable
  public String minute;

  @Option(
      names = "--note",
      paramLabel = "NOTE",
      description = "What is to be said of it, such as what was changed.")
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
