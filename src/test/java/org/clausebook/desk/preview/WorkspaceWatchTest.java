package org.clausebook.desk.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.clausebook.cli.WorkspaceFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What keeps a folder from being watched. */
@Timeout(60)
final class WorkspaceWatchTest {
  private static final String FILE = "templates/words.yaml";

  @TempDir
  Path temporary;

  @Test
  void isToldAndTheOthersAreWatchedOn() throws Exception {
    WorkspaceFolder workspace = WorkspaceFolder.faultless(temporary);
    BlockingQueue<Throwable> faults = new LinkedBlockingQueue<>();
    BlockingQueue<Integer> heard = new LinkedBlockingQueue<>();
    var limit = new UncheckedIOException(new IOException("user limit of inotify watches reached"));

    try (var watch = new WorkspaceWatch(
        temporary,
        isShared -> {
          heard.add(heard.size());
          if (heard.size() == 1) {
            throw limit;
          }
        },
        faults::add)) {
      watch.start();
      workspace.write(FILE, "and: and\n");

      assertEquals(limit, faults.poll(30, TimeUnit.SECONDS));

      workspace.write(FILE, "and: as well as\n");
      heard.take();
      heard.take();
    }
  }
}
