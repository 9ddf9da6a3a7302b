package org.clausebook.stage.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files on their way have names of their own. */
final class UnfinishedTest {
  private static final Pattern NAME = Pattern.compile("(\\.policy-\\d+-)(\\d+)(\\.new)");

  @TempDir
  Path folder;

  @Test
  void aNameThatIsTakenIsPassedOver() throws IOException {
    Path target = folder.resolve("it.md");
    Path first = Unfinished.write(target, bytes("first"));
    Path taken = Files.write(folder.resolve(after(first)), bytes("of another container"));

    Path second = Unfinished.write(target, bytes("second"));

    assertEquals(after(taken), second.getFileName().toString());
    assertEquals("first", Files.readString(first));
    assertEquals("of another container", Files.readString(taken));
    assertEquals("second", Files.readString(second));
  }

  /** In a container every process has the same number, so its own counts as that of one before. */
  @Test
  void whatAnEarlierProcessOfThisNumberLeftIsTakenAway() throws IOException {
    Path left = aged(ProcessHandle.current().pid(), Duration.ofMinutes(11));

    takeAway();

    assertFalse(Files.exists(left));
  }

  @Test
  void whatAProcessThatRunsIsWritingStays() throws IOException {
    Path written =
        aged(ProcessHandle.current().parent().orElseThrow().pid(), Duration.ofMinutes(11));

    takeAway();

    assertTrue(Files.exists(written));
  }

  /** Ten minutes to the second, and one more; no process has so high a number. */
  @Test
  void onlyWhatIsOldIsTakenAway() throws IOException {
    Path young = aged(HIGH, Duration.ofMinutes(10));
    Path old = aged(HIGH - 1, Duration.ofMinutes(10).plusSeconds(1));

    takeAway();

    assertTrue(Files.exists(young));
    assertFalse(Files.exists(old));
  }

  private static final long HIGH = 999_999_999_999L;
  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

  private Path aged(long process, Duration age) throws IOException {
    Path file = Files.write(folder.resolve(".policy-" + process + "-0.new"), bytes("half"));
    return Files.setLastModifiedTime(file, FileTime.from(NOW.minus(age)));
  }

  private void takeAway() throws IOException {
    Path fresh = Unfinished.write(folder.resolve("it.md"), bytes("whole"));
    Unfinished.takeAwayBeside(Files.setLastModifiedTime(fresh, FileTime.from(NOW)));
  }

  /** The name that comes next. */
  private static String after(Path file) {
    Matcher name = NAME.matcher(file.getFileName().toString());
    return name.replaceAll(
        part -> part.group(1) + (Long.parseLong(part.group(2)) + 1) + part.group(3));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
