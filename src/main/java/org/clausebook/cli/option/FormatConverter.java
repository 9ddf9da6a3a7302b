package org.clausebook.cli.option;

import org.clausebook.diagnostic.Suggestion;
import org.clausebook.model.document.Format;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a format. */
public final class FormatConverter implements ITypeConverter<Format> {
  @Override
  public Format convert(String written) {
    return Format.of(written)
        .orElseThrow(() -> new TypeConversionException(
            "no format is called '" + written + "'; " + Suggestion.hint(written, Format.words())));
  }
}
