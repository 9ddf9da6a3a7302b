package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Committed files that are made from something else. */
public final class Generated {
  private Generated() {}

  /** Compares a file with what it should be, or writes it. */
  public static void check(Path file, String text) throws IOException {
    if ("reference".equals(System.getProperty("record"))) {
      Files.writeString(file, text);
    }
    String before = Files.exists(file) ? Files.readString(file) : "";
    assertEquals(
        text, before, "make it again: mvn test -Drecord=reference -Dtest='*ReferenceTest'");
  }
}
