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
