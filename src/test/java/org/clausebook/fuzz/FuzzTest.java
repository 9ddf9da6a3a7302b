package org.clausebook.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A few inputs of each kind, the same in every run. {@code -Dfuzz.inputs=500} tries so many of each,
 * {@code -Dfuzz.seed} others; {@code src/fuzz/run} looks for an hour for those that reach more.
 */
final class FuzzTest {
  private static final long SEED = Long.getLong("fuzz.seed", 20261130);
  private static final int INPUTS = Integer.getInteger("fuzz.inputs", 6);

  /** In bytes. */
  private static final int LONGEST = 400;

  static List<String> targets() {
    return Targets.names();
  }

  @ParameterizedTest
  @MethodSource("targets")
  void noInputFindsAnything(String target, TestReporter reporter) {
    var hunt = new Hunt(Targets.named(target), Path.of("target/fuzz/found"));
    var random = new SplittableRandom(SEED);
    for (int i = 0; i < INPUTS; i++) {
      var input = new byte[1 + random.nextInt(LONGEST)];
      random.nextBytes(input);
      hunt.tryOut(input);
    }

    reporter.publishEntry(target, hunt.toString());
    assertEquals(Map.of(), hunt.found(), "kept in target/fuzz/found");
  }
}
