package org.clausebook.cli.option;

import java.util.Optional;
import org.clausebook.feature.adopt.Resolution;
import org.clausebook.model.record.PartialDate;
import picocli.CommandLine.ITypeConverter;

/**
 * When a meeting decided.
 *
 * @param date empty where nobody knows any more
 */
record DecidedOn(Optional<PartialDate> date) {

  /** Reads {@code 2026-06-01}, {@code 2026-06}, {@code 2026} and {@code unknown}. */
  static final class Converter implements ITypeConverter<DecidedOn> {
    @Override
    public DecidedOn convert(String written) {
      return written.equals(Resolution.UNKNOWN)
          ? new DecidedOn(Optional.empty())
          : new DecidedOn(Optional.of(new PartialDateConverter().convert(written)));
    }
  }
}
