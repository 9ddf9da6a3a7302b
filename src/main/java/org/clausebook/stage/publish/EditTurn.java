package org.clausebook.stage.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;

/**
 * One command at a time changes the files of councils, from reading them to writing them: of this
 * process, of another one, or of another computer on the same network folder.
 *
 * <p>The system holds the turn on the file {@code councils/.policy/turn}, and ends it when a process
 * ends, however that happens. The file is one of its own, as Windows keeps everybody from a file that
 * is held, and Linux ends a turn as soon as its process closes that file anywhere. It lies below
 * {@code councils}, the one folder that whoever records decisions can write to; it is hidden, so that
 * nothing here reads or watches it; its folder excludes itself from version control; and it is never
 * removed, since who waits for a removed file waits for nothing. A folder that can only be read needs
 * no turn: a command that writes nothing takes none.
 */
public final class EditTurn {
  private static final String FOLDER = ".policy";
  private static final Duration PAUSE = Duration.ofMillis(50);
  private static final Map<Path, ReentrantLock> HERE = new ConcurrentSkipListMap<>();

  private final Path councils;
  private final Duration patience;

  /**
   * The turn to edit one workspace.
   *
   * @param patience how long to wait for others
   */
  public EditTurn(Path workspace, Duration patience) {
    this.councils = workspace.resolve("councils");
    this.patience = patience;
  }

  /** The result of an edit, run with no other at work; within an edit of this thread, at once. */
  public <T> Result<T> edit(Supplier<Result<T>> edit) {
    try {
      ReentrantLock here = HERE.computeIfAbsent(
          Files.createDirectories(councils).toRealPath(), folder -> new ReentrantLock());
      if (!here.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS)) {
        return Result.failed(busy());
      }
      try {
        return here.getHoldCount() > 1 ? edit.get() : editBesideOthers(edit);
      } finally {
        here.unlock();
      }
    } catch (IOException fault) {
      return Result.failed(unwritable());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return Result.failed(busy());
    }
  }

  private <T> Result<T> editBesideOthers(Supplier<Result<T>> edit)
      throws IOException, InterruptedException {
    try (FileChannel file =
        FileChannel.open(file(), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      for (long left = patience.dividedBy(PAUSE); !isHeld(file); left--) {
        if (left <= 0) {
          return Result.failed(busy());
        }
        Thread.sleep(PAUSE.toMillis());
      }
      return edit.get();
    }
  }

  private Path file() throws IOException {
    Path folder = Files.createDirectories(councils.resolve(FOLDER));
    Path excludes = folder.resolve(".gitignore");
    if (!Files.exists(excludes)) {
      Files.write(excludes, "*\n".getBytes(StandardCharsets.UTF_8));
    }
    return folder.resolve("turn");
  }

  /** Whether the turn is ours; closing the file ends it. */
  private static boolean isHeld(FileChannel file) throws IOException {
    try {
      return Optional.ofNullable(file.tryLock()).isPresent();
    } catch (OverlappingFileLockException ofAnotherClassLoader) {
      return false;
    }
  }

  private static Diagnostic busy() {
    return Diagnostic.error(
        Location.of("councils"),
        "another command is changing files of councils, and has not ended yet",
        "wait until it has ended, and run this command again");
  }

  private static Diagnostic unwritable() {
    return Diagnostic.error(
        Location.of("councils"),
        "this folder cannot be written to, or its drive does not let one command wait for another",
        "make it writable, or work in a copy of the workspace on a drive of this computer");
  }
}
