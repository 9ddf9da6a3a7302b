package org.clausebook.model.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.clausebook.cache.Lazy;

/** The bytes of a file; immutable. */
public final class FileContent {
  private final byte[] bytes;
  private final Lazy<Fingerprint> print;

  private FileContent(byte[] bytes) {
    this.bytes = bytes;
    this.print = new Lazy<>(() -> Fingerprint.of(bytes));
  }

  public static FileContent of(byte[] bytes) {
    return new FileContent(bytes.clone());
  }

  /** The UTF-8 bytes of a text. */
  public static FileContent of(String text) {
    return new FileContent(text.getBytes(StandardCharsets.UTF_8));
  }

  /** How many bytes there are. */
  public int size() {
    return bytes.length;
  }

  /** A copy of the bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** The bytes read as UTF-8. */
  public String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** The fingerprint of these bytes; computed lazily. */
  public Fingerprint fingerprint() {
    return print.get();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FileContent that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }
}
