package org.clausebook.stage.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.clausebook.diagnostic.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One edit at a time. */
final class EditTurnTest {
  private static final String BUSY =
      "another command is changing files of councils, and has not ended yet";

  @TempDir
  Path workspace;

  @BeforeEach
  void makeTheFolder() throws IOException {
    Files.createDirectory(workspace.resolve("councils"));
  }

  private EditTurn turn(Duration patience) {
    return new EditTurn(workspace, patience);
  }

  @Test
  void noTwoEditsAreMadeAtOnce() {
    var told = new ArrayList<String>();

    List<CompletableFuture<Result<Boolean>>> edits = IntStream.range(0, 8)
        .mapToObj(i -> CompletableFuture.supplyAsync(
            () -> turn(Duration.ofMinutes(1)).edit(() -> {
              // Not thread-safe: two at once lose one.
              told.add("begin");
              for (int look = 0; look < 500; look++) {
                Files.exists(workspace);
              }
              return Result.ok(told.add("end"));
            }),
            task -> new Thread(task).start()))
        .toList();

    edits.forEach(edit -> assertTrue(edit.join().isOk()));
    assertEquals(
        IntStream.range(0, 16).mapToObj(i -> i % 2 == 0 ? "begin" : "end").toList(), told);
  }

  @Test
  void whoWaitsTooLongIsRefused() {
    var isEditing = new CountDownLatch(1);
    var isRefused = new CountDownLatch(1);
    var other = CompletableFuture.supplyAsync(() -> turn(Duration.ZERO).edit(() -> {
      isEditing.countDown();
      return Result.ok(await(isRefused));
    }));
    await(isEditing);

    Result<String> refused = turn(Duration.ofMillis(100)).edit(() -> Result.ok("edited"));
    isRefused.countDown();

    assertEquals(BUSY, refused.diagnostics().get(0).message());
    assertTrue(other.join().isOk());
    assertTrue(turn(Duration.ZERO).edit(() -> Result.ok("edited")).isOk());
  }

  private static boolean await(CountDownLatch latch) {
    try {
      latch.await();
      return true;
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  @Test
  void whoWaitsForAnotherHolderIsRefusedAndThenServed() throws IOException {
    assertTrue(turn(Duration.ZERO).edit(() -> Result.ok("the file is there")).isOk());
    Path file = workspace.resolve("councils/.policy/turn");

    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        FileLock held = channel.lock()) {
      assertTrue(held.isValid());
      Result<String> refused = turn(Duration.ofMillis(120)).edit(() -> Result.ok("edited"));
      assertEquals(BUSY, refused.diagnostics().get(0).message());
    }

    assertTrue(turn(Duration.ZERO).edit(() -> Result.ok("edited")).isOk());
  }

  @Test
  void anEditWithinAnEditIsMadeAtOnce() {
    Result<String> result =
        turn(Duration.ZERO).edit(() -> turn(Duration.ZERO).edit(() -> Result.ok("within")));

    assertEquals("within", result.toOptional().orElseThrow());
  }

  @Test
  void anEditThatFailsEndsTheTurn() {
    assertThrows(
        IllegalStateException.class,
        () -> turn(Duration.ZERO).edit(() -> {
          throw new IllegalStateException("a fault");
        }));

    assertTrue(turn(Duration.ZERO).edit(() -> Result.ok("edited")).isOk());
  }

  @Test
  void nothingOfItIsForVersionControl() throws IOException {
    assertTrue(turn(Duration.ZERO).edit(() -> Result.ok("edited")).isOk());

    assertEquals("*\n", Files.readString(workspace.resolve("councils/.policy/.gitignore")));
  }

  @Test
  void aFolderThatCannotBeWrittenToIsTold() throws IOException {
    Files.writeString(workspace.resolve("councils/.policy"), "a file in the place of the folder");

    Result<String> refused = turn(Duration.ZERO).edit(() -> Result.ok("edited"));

    assertTrue(
        refused.diagnostics().get(0).message().startsWith("this folder cannot be written to"));
  }
}
