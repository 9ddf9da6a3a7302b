package org.clausebook.cli.option;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Optional;
import org.clausebook.workspace.Shard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** A machine learns its place from whatever has started it. */
final class ShardOptionTest {
  private final ShardOption option = new ShardOption();

  @BeforeEach
  void giveACommand() {
    option.spec = CommandSpec.create();
    new CommandLine(option.spec);
  }

  @Test
  void withoutAnyOfThemAllCouncilsAreMeant() {
    assertEquals(Optional.empty(), find(Map.of()));
  }

  @Test
  void kubernetesCountsFromNought() {
    assertEquals(
        Optional.of(new Shard(1, 3)),
        find(Map.of("JOB_COMPLETION_INDEX", "0", "JOB_COMPLETIONS", "3")));
  }

  @Test
  void soDoesGitHub() {
    assertEquals(
        Optional.of(new Shard(3, 3)),
        find(Map.of("STRATEGY_JOB_INDEX", "2", "STRATEGY_JOB_TOTAL", "3")));
  }

  @Test
  void theOptionGoesBeforeTheEnvironment() {
    option.shard = "2/5";

    assertEquals(
        Optional.of(new Shard(2, 5)),
        find(Map.of("JOB_COMPLETION_INDEX", "0", "JOB_COMPLETIONS", "3")));
  }

  @ParameterizedTest
  @CsvSource({
    "JOB_COMPLETION_INDEX, 3, JOB_COMPLETIONS, 3",
    "JOB_COMPLETION_INDEX, x, JOB_COMPLETIONS, 3",
    "JOB_COMPLETION_INDEX, 0, JOB_COMPLETIONS, ''",
    "JOB_COMPLETION_INDEX, -1, JOB_COMPLETIONS, 3",
    "STRATEGY_JOB_INDEX, 0, STRATEGY_JOB_TOTAL, 0",
  })
  void aPlaceThatIsNoneIsRefused(String index, String at, String count, String of) {
    var refused = assertThrows(WrongOption.class, () -> find(Map.of(index, at, count, of)));

    assertEquals(
        "the variable %s is '%s', and %s is '%s': that is not a part such as 1/3"
            .formatted(index, at, count, of),
        refused.getMessage());
  }

  @Test
  void anIndexWithoutTheCountIsRefusedWithWhatToSet() {
    var refused = assertThrows(WrongOption.class, () -> find(Map.of("JOB_COMPLETION_INDEX", "0")));

    assertEquals(
        "the variable JOB_COMPLETION_INDEX is '0', and JOB_COMPLETIONS is not set: that is not a"
            + " part such as 1/3",
        refused.getMessage());
    assertEquals(
        "set JOB_COMPLETIONS to the job's 'completions', or use --shard 1/1 for all councils",
        refused.hint());
  }

  private Optional<Shard> find(Map<String, String> environment) {
    return option.find(environment::get);
  }
}
