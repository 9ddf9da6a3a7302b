package org.clausebook.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The stages of a run add up to the whole of it. */
final class StageTest {
  @Test
  void aStageLastsUntilTheNextBeginsAndTheRestIsTheJvms() {
    List<String> log = List.of(
        "[20000000ns] 340 Initializing 'java/lang/String' (0x01) by thread \"main\"",
        "[30000000ns] 394 Initializing 'org/clausebook/cli/Main' (0x02)",
        "[35000000ns] 395 Initializing 'org/clausebook/cli/Other'(no method) (0x02)",
        "[70000000ns] 396 Initializing 'org/clausebook/Clausebook'(no method) (0x02)",
        "[71000000ns] something else",
        "[90000000ns] 400 Initializing 'java/util/Last' (0x03)");

    Map<Stage, Duration> durations = Stage.durations(Duration.ofMillis(100), log);

    assertEquals(
        Map.of(
            Stage.JVM, Duration.ofMillis(40),
            Stage.COMMAND_LINE, Duration.ofMillis(40),
            Stage.LIBRARY, Duration.ofMillis(20)),
        durations);
  }
}
