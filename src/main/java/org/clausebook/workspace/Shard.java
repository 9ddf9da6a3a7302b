package org.clausebook.workspace;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.text.Fingerprint;

/**
 * One of the parts into which councils are divided for several machines. A council's part follows
 * from its slug alone, so that a council that is added moves no other.
 *
 * @param number from 1 to {@code count}
 * @param count of all parts, from 1
 */
public record Shard(int number, int count) {
  private static final Pattern SHAPE = Pattern.compile("(\\d{1,9})/(\\d{1,9})");

  /**
   * The number of the 64 hexadecimal digits that fit into a long; far more than there are councils.
   */
  private static final int DIGITS = 15;

  private static final int HEXADECIMAL = 16;
  private static final String COUNCILS = "councils/";

  public Shard {
    if (number < 1 || number > count) {
      throw new IllegalArgumentException("no such shard: " + number + "/" + count);
    }
  }

  /** The shard of such a number, if there is one among so many. */
  public static Optional<Shard> of(int number, int count) {
    return number < 1 || number > count ? Optional.empty() : Optional.of(new Shard(number, count));
  }

  /** The shard that is written {@code 2/3}; empty if that is none. */
  public static Optional<Shard> parse(String written) {
    Matcher parts = SHAPE.matcher(written);
    return parts.matches()
        ? of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)))
        : Optional.empty();
  }

  /** Whether a council is in this part: by the SHA-256 of its slug in UTF-8. */
  public boolean holds(String council) {
    String digits = Fingerprint.of(council.getBytes(StandardCharsets.UTF_8)).value();
    return Long.parseLong(digits.substring(0, DIGITS), HEXADECIMAL) % count == number - 1;
  }

  /** The policies of councils in this part, without what is wrong in the folders of others. */
  public Result<List<PolicyKey>> of(Result<List<PolicyKey>> all, List<String> councils) {
    var problems = new ArrayList<Diagnostic>(all.diagnostics());
    List<String> others = councils.stream().filter(council -> !holds(council)).toList();
    problems.removeIf(problem -> others.contains(council(problem)));
    List<PolicyKey> keys = all.atHand().orElse(List.of()).stream()
        .filter(key -> holds(key.council()))
        .toList();
    return Result.of(keys, problems);
  }

  /** The council in whose folder a problem is, or an empty text. */
  private static String council(Diagnostic problem) {
    String file = problem.location().file();
    return file.startsWith(COUNCILS) ? file.substring(COUNCILS.length()).split("/", 2)[0] : "";
  }

  /** The shard as it is written: {@code 2/3}. */
  @Override
  public String toString() {
    return number + "/" + count;
  }
}
