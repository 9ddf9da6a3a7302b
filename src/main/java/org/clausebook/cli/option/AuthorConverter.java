package org.clausebook.cli.option;

import org.clausebook.feature.redline.RedlineRequest.Signature;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of an author. */
public final class AuthorConverter implements ITypeConverter<String> {
  @Override
  public String convert(String written) {
    String name = written.strip();
    if (!Signature.isName(name)) {
      throw new TypeConversionException(
          "'" + name + "' is not the name of an author, such as \"Town Clerk\"");
    }
    return name;
  }
}
