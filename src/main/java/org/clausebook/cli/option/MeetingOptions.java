package org.clausebook.cli.option;

import java.util.Optional;
import org.clausebook.feature.adopt.Resolution;
import org.clausebook.model.record.MinutePlaceholder;
import org.clausebook.model.record.PartialDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The decision of a meeting, and its minute. */
public final class MeetingOptions {
  /**
   * When a meeting decided.
   *
   * @param date empty where nobody knows any more
   */
  record DecidedOn(Optional<PartialDate> date) {

    /** Reads a date to the day, month or year, and {@code unknown}. */
    static final class Converter implements ITypeConverter<DecidedOn> {
      @Override
      public DecidedOn convert(String written) {
        return written.equalsIgnoreCase(Resolution.UNKNOWN)
            ? new DecidedOn(Optional.empty())
            : new DecidedOn(Optional.of(new PartialDateConverter().convert(written)));
      }
    }
  }

  /** Reads a minute reference as the council writes it. */
  static final class MinuteConverter implements ITypeConverter<String> {
    @Override
    public String convert(String written) {
      if (MinutePlaceholder.is(written)) {
        throw new TypeConversionException("'" + written + "' is not a minute reference; write it as"
            + " the minutes have it, or leave --minute out until it is known");
      }
      return written;
    }
  }

  @Mixin
  public BodyOption body;

  @Option(
      names = "--date",
      required = true,
      paramLabel = "DATE",
      converter = DecidedOn.Converter.class,
      description = "The date of the meeting, such as 2026-06-01, \"1 June 2026\" or 1/6/2026 (the"
          + " day first); if only the month or the year is known, 2026-06 or 2026; if neither is,"
          + " unknown.")
  @Nullable
  DecidedOn date;

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
