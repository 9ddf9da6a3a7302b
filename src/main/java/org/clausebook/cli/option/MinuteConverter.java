package org.clausebook.cli.option;

import org.clausebook.model.record.MinutePlaceholder;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a minute reference as the council writes it. */
final class MinuteConverter implements ITypeConverter<String> {
  @Override
  public String convert(String written) {
    if (MinutePlaceholder.is(written)) {
      throw new TypeConversionException("'" + written + "' is not a minute reference; write it as"
          + " the minutes have it, or leave --minute out until it is known");
    }
    return written;
  }
}
