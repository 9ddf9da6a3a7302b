package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Lines as terminals, pipes and Windows send them. */
final class InputLinesTest {
  private static final Charset WINDOWS_CONSOLE = Charset.forName("IBM850");

  @Test
  void eachEndOfALineEndsOne() {
    assertEquals(List.of("a", "", "b", "c"), read("a\n\nb\r\nc"));
    assertEquals(List.of(), read(""));
    assertEquals(List.of("a"), read("a\n"));
  }

  @Test
  void aByteOrderMarkIsNoLetterOfTheFirstLine() {
    assertEquals(List.of("a", "\uFEFFb"), read("\uFEFFa\n\uFEFFb\n"));
  }

  @Test
  void whatIsNoUtf8IsReadAsTheTerminalSendsIt() {
    byte[] typed = "Llanf\u00EAr\nTre\u00EAr".getBytes(WINDOWS_CONSOLE);

    assertEquals(List.of("Llanf\u00EAr", "Tre\u00EAr"), read(typed, Optional.of(WINDOWS_CONSOLE)));
    assertEquals(
        List.of("Llanf\u00EAr"),
        read("Llanf\u00EAr".getBytes(StandardCharsets.UTF_8), Optional.of(WINDOWS_CONSOLE)));
  }

  @Test
  void whatNobodyCanReadIsNotGuessed() {
    byte[] typed = "Llanf\u00EAr\nb".getBytes(StandardCharsets.ISO_8859_1);

    assertEquals(List.of("unreadable", "b"), read(typed, Optional.empty()));
    assertEquals(List.of("unreadable", "b"), read(typed, Optional.of(StandardCharsets.UTF_8)));
  }

  private static List<String> read(String typed) {
    return read(typed.getBytes(StandardCharsets.UTF_8), Optional.empty());
  }

  private static List<String> read(byte[] typed, Optional<Charset> ofTerminal) {
    var lines = new InputLines(new ByteArrayInputStream(typed), ofTerminal);
    var texts = new ArrayList<String>();
    for (Optional<InputLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
      texts.add(line.get().text().orElse("unreadable"));
    }
    return texts;
  }
}
