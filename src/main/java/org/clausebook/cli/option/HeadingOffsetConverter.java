package org.clausebook.cli.option;

import org.clausebook.model.document.HeadingOffset;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads how far the headings of a fragment are moved. */
public final class HeadingOffsetConverter implements ITypeConverter<HeadingOffset> {
  @Override
  public HeadingOffset convert(String written) {
    if (!written.matches("[0-" + HeadingOffset.MOST + "]")) {
      throw new TypeConversionException(
          "'" + written + "' is not a number from 0 to " + HeadingOffset.MOST);
    }
    return new HeadingOffset(Integer.parseInt(written));
  }
}
