package org.clausebook.stage.load.lock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.ControlPlace;
import org.clausebook.model.Presentation;
import org.clausebook.model.Surroundings;
import org.clausebook.model.document.DocumentText;
import org.clausebook.model.document.Lock;
import org.clausebook.model.document.PrintedLines;
import org.clausebook.model.text.FileContent;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A lock that is read and written again is the same file, byte for byte. */
final class LockRoundTripTest {
  private static final Path SAMPLES = Path.of("src/test/resources/workspaces");
  private static final Path LOCK = SAMPLES.resolve(
      "lock-without-its-line/broken/councils/little-muddling/adopted/allotments/2026-03-05-adopted.yaml");

  @TestFactory
  Stream<DynamicTest> everyLockIsWrittenAsItWasRead() throws IOException {
    try (Stream<Path> councils = Files.walk(Path.of("councils"));
        Stream<Path> samples = Files.walk(SAMPLES)) {
      return Stream.concat(councils, samples)
          .filter(file -> file.toString().replace('\\', '/').matches(".*/adopted/.*\\.yaml"))
          .filter(LockRoundTripTest::isSound)
          .sorted()
          .toList()
          .stream()
          .map(file -> dynamicTest(
              file.toString().replace('\\', '/'),
              () -> assertWritten(file, lock(file).toOptional().orElseThrow())));
    }
  }

  /**
   * Of the first form the words alone come out again, as it has another seal; and so they do where
   * the folder of the council was renamed.
   */
  private static void assertWritten(Path file, Lock lock) {
    String written = LockWriter.write(lock);
    String begin =
        "clausebook-lock: \"" + Lock.FORM + "\"\ncouncil: \"" + lock.document().council() + "\"\n";
    if (text(file).contains(begin)) {
      assertEquals(text(file), written);
    }
    assertEquals(Optional.of(lock), read(file, written).toOptional());
  }

  @Test
  void linesAtBothEndsAreKept() {
    assertKept(ControlPlace.BOTTOM, List.of("Over"), List.of("Under"));
    assertKept(ControlPlace.TOP, List.of("Over"), List.of("Under"));
    assertKept(ControlPlace.TOP, List.of(), List.of("Under"));
    assertKept(ControlPlace.BOTTOM, List.of("Over"), List.of());
  }

  /** As they were written before lines had places of their own. */
  @Test
  void linesThatAreAllUnderTheTitleAreOneListWithOnePlace() {
    String written = assertKept(ControlPlace.TOP, List.of("Over", "Under"), List.of());

    assertTrue(written.contains("    closing: \"TOP\"\n"), written);
    assertTrue(written.contains("  closing:\n    - \"Over\"\n    - \"Under\"\n"), written);
    assertFalse(written.contains("opening"), written);
  }

  private static String assertKept(ControlPlace place, List<String> opening, List<String> closing) {
    Lock lock = lock(LOCK).toOptional().orElseThrow();
    var lines = new PrintedLines(opening, closing);
    DocumentText text = lock.document().text();
    var document = lock.document()
        .with(new DocumentText(
            text.title(),
            text.runningTitle(),
            text.clauses(),
            lines,
            Presentation.none().with(new Surroundings(Optional.empty(), Optional.of(place))),
            text.offices()));
    String written = LockWriter.write(lock.with(document, lock.event(), lock.cycle(), lock.made()));
    Lock read = read(LOCK, written).toOptional().orElseThrow();
    assertEquals(lines, read.document().lines());
    assertEquals(document, read.document());
    return written;
  }

  /** A lock that shows a mistake cannot be read; those of the councils here can. */
  private static boolean isSound(Path file) {
    Result<Lock> lock = lock(file);
    if (!file.startsWith(SAMPLES)) {
      assertEquals(List.of(), lock.diagnostics());
    }
    return lock.isOk();
  }

  private static Result<Lock> lock(Path file) {
    return read(file, text(file));
  }

  private static Result<Lock> read(Path file, String text) {
    int adopted = IntStream.range(0, file.getNameCount())
        .filter(i -> file.getName(i).toString().equals("adopted"))
        .findFirst()
        .orElseThrow();
    String council = file.getName(adopted - 1).toString();
    return Locks.parse(file.toString(), council, text, pictures(file.subpath(0, adopted + 1)));
  }

  private static List<FileContent> pictures(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> Files.isRegularFile(file) && !file.toString().endsWith(".yaml"))
          .map(LockRoundTripTest::content)
          .toList();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static String text(Path file) {
    return content(file).text();
  }

  private static FileContent content(Path file) {
    try {
      return FileContent.of(Files.readAllBytes(file));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
