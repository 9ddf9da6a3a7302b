package org.clausebook;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * No word of a policy changes unnoticed: each policy of each council under {@code councils} says
 * what was approved, in every format.
 *
 * <p>To approve: {@code mvn test -Dtest=WordingTest -Dapprove=alcester/it-policy}, or {@code
 * -Dapprove=all}.
 */
final class WordingTest {
  private static final WordingGuard GUARD = new WordingGuard(
      Path.of(""),
      Path.of("src/test/resources/wording"),
      Optional.ofNullable(System.getProperty("approve")),
      "true".equals(System.getenv("CI")),
      System.out::println);

  @TestFactory
  Stream<DynamicTest> everyPolicySaysWhatWasApproved() {
    return GUARD.policies().stream().map(name -> dynamicTest(name, () -> GUARD.check(name)));
  }

  @Test
  void nothingIsApprovedOfAPolicyThatIsGone() {
    GUARD.checkNames();
  }
}
