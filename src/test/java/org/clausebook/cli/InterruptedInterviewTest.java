package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An interview in a process that is ended while it waits for an answer. */
@Tag("slow")
final class InterruptedInterviewTest {
  @TempDir
  Path temporary;

  @Test
  void whoeverEndsItIsToldThatNothingWasWritten() throws IOException, InterruptedException {
    var workspace =
        new WorkspaceFolder(temporary.resolve("workspace")).lay(Path.of("templates"), "templates");
    PolicyProcess run = PolicyProcess.start(workspace, "new");
    run.process().getOutputStream().write("A Town Council\n".getBytes(StandardCharsets.UTF_8));
    run.process().getOutputStream().flush();
    while (run.process().isAlive() && !run.output().contains("Question 2")) {
      Thread.sleep(100);
    }

    run.process().destroy();

    assertNotEquals(0, run.end());
    assertTrue(run.output().endsWith("\nNothing was written.\n"), run.output());
    assertEquals(Map.of(), workspace.files("councils"));
  }
}
