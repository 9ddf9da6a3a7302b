package org.clausebook.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/** What somebody types, shown on the screen line by line as a terminal does. */
final class TypedInput extends InputStream {
  private final ByteArrayInputStream typed;
  private final StringWriter screen;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();

  TypedInput(byte[] typed, StringWriter screen) {
    this.typed = new ByteArrayInputStream(typed);
    this.screen = screen;
  }

  /** A line at most, as a terminal gives them. */
  @Override
  public int read(byte[] bytes, int from, int length) {
    int count = 0;
    while (count < length) {
      int key = read();
      if (key < 0) {
        return count == 0 ? -1 : count;
      }
      bytes[from + count] = (byte) key;
      count++;
      if (key == '\n') {
        return count;
      }
    }
    return count;
  }

  @Override
  public int read() {
    int key = typed.read();
    if (key >= 0) {
      line.write(key);
    }
    if (key == '\n') {
      screen.write(line.toString(StandardCharsets.UTF_8).replace("\r", ""));
      line.reset();
    }
    return key;
  }
}
