package org.clausebook.cli.option;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a financial year such as {@code 2026/27}, {@code 2026-27} or {@code 2026-2027}. */
public final class FinancialYearConverter implements ITypeConverter<FinancialYear> {
  private static final Pattern YEAR = Pattern.compile("([12][0-9]{3})[/–-]([0-9]{2}|[0-9]{4})");

  @Override
  public FinancialYear convert(String written) {
    Matcher parts = YEAR.matcher(written.strip());
    if (parts.matches()) {
      var year = new FinancialYear(Integer.parseInt(parts.group(1)));
      if (year.toString().endsWith(parts.group(2).substring(parts.group(2).length() - 2))
          && (parts.group(2).length() == 2
              || Integer.parseInt(parts.group(2)) == year.first() + 1)) {
        return year;
      }
    }
    throw new TypeConversionException("'" + written + "' is not a financial year, such as 2026/27");
  }
}
