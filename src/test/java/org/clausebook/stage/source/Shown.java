package org.clausebook.stage.source;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Result;
import org.clausebook.stage.source.block.SourceBlock;
import org.clausebook.stage.source.block.SourceDocument;
import org.clausebook.stage.source.block.TrackedChanges;

/** Shows what a file is read as, a block a line. */
public final class Shown {
  private Shown() {}

  /** Reads a file of some bytes. */
  public static Result<SourceDocument> read(String name, byte[] bytes, TrackedChanges changes) {
    try {
      Path file = Files.createTempFile("source", "");
      try {
        Files.write(file, bytes);
        return new SourceReader(changes).read(file, name);
      } finally {
        Files.delete(file);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The blocks of a text file. */
  public static String blocks(String text) {
    return blocks(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The blocks of a file that asks for no choice. */
  public static String blocks(byte[] bytes) {
    return blocks(read("policy", bytes, TrackedChanges.ASK));
  }

  /** The blocks of what was read, or what is wrong. */
  public static String blocks(Result<SourceDocument> read) {
    return read.toOptional()
        .map(document -> document.blocks().stream().map(Shown::line).collect(joining()))
        .orElseGet(() -> problems(read));
  }

  /** The remarks of what was read. */
  public static String remarks(Result<SourceDocument> read) {
    return read.toOptional().orElseThrow().remarks().stream()
        .map(remark ->
            (remark.kind() + " " + remark.place()).strip() + ": " + remark.message() + "\n")
        .collect(joining());
  }

  /** What is wrong with a file, and the hints. */
  public static String problems(Result<SourceDocument> read) {
    return read.diagnostics().stream().map(Shown::problem).collect(joining());
  }

  private static String problem(Diagnostic found) {
    return found.message() + "\n  hint: " + found.hint().orElse("") + "\n";
  }

  private static String line(SourceBlock block) {
    String kind = block.kind() + (block.level() > 0 ? " " + block.level() : "");
    String label = block.label().isEmpty() ? "" : block.isTyped() ? "typed" : "counted";
    String anchors = block.anchors().isEmpty() ? "" : "@" + String.join(" @", block.anchors());
    return Stream.of(
                kind,
                label,
                block.label(),
                block.text().isEmpty() ? "" : "'" + block.text() + "'",
                block.rows().isEmpty() ? "" : block.rows().toString(),
                anchors)
            .filter(part -> !part.isEmpty())
            .collect(joining(" "))
        + "\n";
  }
}
