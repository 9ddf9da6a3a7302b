package org.clausebook.feature.adopt;

import java.math.BigInteger;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clausebook.model.document.Lock;
import org.clausebook.model.document.PolicyDocument;

/** How councils count versions: {@code 2.10} comes after {@code 2.9}. */
public final class VersionOrder {
  private static final Pattern NUMBERS = Pattern.compile("[0-9]++(?:\\.[0-9]++)*+");

  private VersionOrder() {}

  /** Whether one version comes after another; of any that are no numbers, whether they differ. */
  static boolean isAfter(String version, String other) {
    if (!NUMBERS.matcher(version).matches() || !NUMBERS.matcher(other).matches()) {
      return !version.equals(other);
    }
    List<BigInteger> numbers = numbers(version);
    List<BigInteger> others = numbers(other);
    for (int i = 0; i < Math.max(numbers.size(), others.size()); i++) {
      int order = at(numbers, i).compareTo(at(others, i));
      if (order != 0) {
        return order > 0;
      }
    }
    return false;
  }

  /** Whether a text has a version under which other words were adopted, or one before that. */
  public static boolean isTaken(PolicyDocument text, Lock adoption) {
    return adoption
        .document()
        .version()
        .flatMap(former -> text.version().filter(now -> !isAfter(now, former)))
        .filter(now -> !adoption.wording().equals(text.wording()))
        .isPresent();
  }

  /** A version that comes after another. */
  public static String next(String version) {
    if (!NUMBERS.matcher(version).matches()) {
      return "2.0";
    }
    int last = version.lastIndexOf('.') + 1;
    return version.substring(0, last) + new BigInteger(version.substring(last)).add(BigInteger.ONE);
  }

  private static List<BigInteger> numbers(String version) {
    return Stream.of(version.split("\\.")).map(BigInteger::new).toList();
  }

  private static BigInteger at(List<BigInteger> numbers, int index) {
    return index < numbers.size() ? numbers.get(index) : BigInteger.ZERO;
  }
}
