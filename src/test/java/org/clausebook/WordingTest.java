package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Result;
import org.clausebook.feature.guard.GuardReport;
import org.clausebook.feature.guard.GuardRequest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * No word of a policy changes unnoticed: each policy of each council under {@code councils} says
 * what was approved, in every format.
 *
 * <p>To approve: {@code ./policy guard --approve alcester/it-policy}, or {@code mvn test
 * -Dtest=WordingTest -Dapprove=alcester/it-policy}; {@code all} approves every policy.
 */
final class WordingTest {
  @TestFactory
  Stream<DynamicTest> everyPolicySaysWhatWasApproved() {
    var request = new GuardRequest(
        Optional.ofNullable(System.getProperty("approve")), "true".equals(System.getenv("CI")));

    Result<GuardReport> guarded = Clausebook.open(Path.of("")).proof().guard(request);

    assertTrue(guarded.isOk(), guarded::toString);
    return guarded.toOptional().orElseThrow().policies().stream()
        .map(policy -> dynamicTest(policy.name(), () -> assertTrue(policy.isGood(), policy::told)));
  }
}
