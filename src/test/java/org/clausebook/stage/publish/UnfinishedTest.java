package org.clausebook.stage.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
