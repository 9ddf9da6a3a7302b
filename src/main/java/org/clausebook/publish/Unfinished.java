package org.clausebook.publish;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
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

  private Unfinished() {}

  /** An empty file of this process. */
  static Path in(Path folder) throws IOException {
    return Files.createTempFile(folder, ".policy-" + self() + "-", ENDING);
  }

  /**
   * Takes away what processes left behind that run no more; what cannot be taken away stays.
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
    return process != self()
        && ProcessHandle.of(process).filter(ProcessHandle::isAlive).isPresent();
  }

  private static long self() {
    return ProcessHandle.current().pid();
  }
}
