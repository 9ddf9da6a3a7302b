package org.clausebook.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/** The lines that are typed or piped in: UTF-8, or else in the encoding of the terminal. */
final class InputLines {
  private static final int END = -1;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /**
   * One line.
   *
   * @param text without its end; empty where it cannot be read as text
   */
  record Line(Optional<String> text) {}

  private final InputStream in;
  private final Optional<Charset> ofTerminal;
  private boolean isFirst = true;

  /**
   * Lines of a stream.
   *
   * @param ofTerminal how the terminal sends what is not UTF-8
   */
  InputLines(InputStream in, Optional<Charset> ofTerminal) {
    this.in = in;
    this.ofTerminal = ofTerminal;
  }

  /** The encoding in which this system's terminals send what is typed, as far as Java knows. */
  static Optional<Charset> ofTerminal() {
    return Stream.of("stdin.encoding", "stdout.encoding", "native.encoding")
        .flatMap(name -> Optional.ofNullable(System.getProperty(name)).stream())
        .filter(Charset::isSupported)
        .map(Charset::forName)
        .findFirst();
  }

  /** The next line; empty after the last. */
  Optional<Line> next() {
    try {
      var bytes = new ByteArrayOutputStream();
      int read = in.read();
      if (read == END) {
        return Optional.empty();
      }
      for (; read != '\n' && read != END; read = in.read()) {
        bytes.write(read);
      }
      Optional<String> text = decoded(bytes.toByteArray());
      isFirst = false;
      return Optional.of(new Line(text));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private Optional<String> decoded(byte[] bytes) {
    return decoded(bytes, StandardCharsets.UTF_8)
        .or(() -> ofTerminal.flatMap(charset -> decoded(bytes, charset)))
        .map(text -> isFirst && text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text)
        .map(text -> text.endsWith("\r") ? text.substring(0, text.length() - 1) : text);
  }

  private static Optional<String> decoded(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException other) {
      return Optional.empty();
    }
  }
}
