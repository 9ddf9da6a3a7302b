package org.clausebook.stage.publish;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Files on their way into their places, {@code .policy-PROCESS-NUMBER.new} beside them. A process
 * that is killed leaves them behind.
 */
final class Unfinished {
  private static final String ENDING = ".new";
  private static final Pattern NAME = Pattern.compile("\\.policy-([0-9]{1,18})-[0-9]+\\.new");

  // Of a process on another machine, or in another container, nobody here knows whether it runs.
  private static final Duration LONGEST_WAY = Duration.ofMinutes(10);

  private static final long SELF = ProcessHandle.current().pid();
  private static final AtomicLong COUNT = new AtomicLong();

  private Unfinished() {}

  /** Writes a new file of this process, under a name that no other one has. */
  static Path write(Path target, byte[] content) throws IOException {
    while (true) {
      Path fresh =
          target.resolveSibling(".policy-" + SELF + "-" + COUNT.incrementAndGet() + ENDING);
      try {
        return Files.write(fresh, content, StandardOpenOption.CREATE_NEW);
      } catch (FileAlreadyExistsException another) {
        // Left behind, or of a process of this number in another container: the next one, then.
      } catch (IOException fault) {
        Files.deleteIfExists(fresh);
        throw fault;
      }
    }
  }

  /**
   * Removes what processes that have ended left unfinished; what cannot be removed stays.
   *
   * @param fresh a file that was just written beside them: its time tells how old the others are
   */
  static void takeAwayBeside(Path fresh) {
    try (DirectoryStream<Path> others =
        Files.newDirectoryStream(fresh.getParent(), ".policy-*" + ENDING)) {
      FileTime now = Files.getLastModifiedTime(fresh);
      for (Path other : others) {
        if (isLeft(other, now)) {
          Files.deleteIfExists(other);
        }
      }
    } catch (IOException | DirectoryIteratorException unreadable) {
      return;
    }
  }

  private static boolean isLeft(Path file, FileTime now) throws IOException {
    Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
    return name.matches()
        && !isOfAnother(Long.parseLong(name.group(1)))
        && Duration.between(Files.getLastModifiedTime(file).toInstant(), now.toInstant())
                .compareTo(LONGEST_WAY)
            > 0;
  }

  /** Whether another process that runs has this number; in a container all have the same. */
  private static boolean isOfAnother(long process) {
    return process != SELF
        && ProcessHandle.of(process).filter(ProcessHandle::isAlive).isPresent();
  }
}
