package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Texts that belong together, each approved as {@code <name>.approved.<ending>}: neither fewer nor
 * more of them. What is not as approved is put beside it as {@code <name>.received.<ending>}.
 *
 * @param folder where they stand
 */
record ApprovedFolder(Path folder) {
  private static final String APPROVED = ".approved.";
  private static final String RECEIVED = ".received.";

  /** Fails unless these are the texts that are approved; by their paths in the folder. */
  void verify(Map<String, String> received) {
    Map<String, String> wanted = new TreeMap<>();
    received.forEach((file, text) -> wanted.put(named(file, APPROVED), text.replace("\r\n", "\n")));
    Map<String, String> approved = approved();
    wanted.forEach((file, text) -> keep(file, text, text.equals(approved.get(file))));
    assertEquals(approved.keySet(), new TreeSet<>(wanted.keySet()), folder::toString);
    wanted.forEach((file, text) ->
        assertEquals(approved.get(file), text, () -> folder.resolve(file).toString()));
  }

  private static String named(String file, String mark) {
    int ending = file.lastIndexOf('.');
    return file.substring(0, ending) + mark + file.substring(ending + 1);
  }

  private Map<String, String> approved() {
    Map<String, String> texts = new TreeMap<>();
    if (!Files.exists(folder)) {
      return texts;
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String file = folder.relativize(path).toString().replace('\\', '/');
        if (file.contains(APPROVED)) {
          texts.put(file, Files.readString(path).replace("\r\n", "\n"));
        }
      }
      return texts;
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private void keep(String file, String text, boolean isApproved) {
    Path path = folder.resolve(file.replace(APPROVED, RECEIVED));
    try {
      if (isApproved) {
        Files.deleteIfExists(path);
      } else {
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
