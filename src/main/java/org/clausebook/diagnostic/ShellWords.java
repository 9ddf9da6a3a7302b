package org.clausebook.diagnostic;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words of a command for people to copy into a shell: bash, PowerShell and the Windows command prompt
 * all read them the same way, for double quotes keep words together in each of them, and commas too,
 * which would part a word in PowerShell. Signs that mean something between the quotes, such as {@code
 * $}, are escaped as bash asks.
 */
public final class ShellWords {
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}./_:-]+");

  /** Signs with a meaning to bash between double quotes. */
  private static final Pattern MEANT = Pattern.compile("[\"$`]|\\\\(?=[\"$`\\\\]|$)");

  private ShellWords() {}

  /** One word, in quotes where it needs them. */
  public static String quoted(String word) {
    return PLAIN.matcher(word).matches()
        ? word
        : '"' + MEANT.matcher(word).replaceAll("\\\\$0") + '"';
  }

  /** The words of a command, as one line. */
  public static String joined(String... words) {
    return Stream.of(words).map(ShellWords::quoted).collect(Collectors.joining(" "));
  }
}
