package org.clausebook.cli.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.model.document.Format;
import org.clausebook.model.record.PolicyKey;

/** The files that were written to a folder, as people look for them. */
public final class WrittenFiles {
  /** What people look at: first the pages as they are printed. */
  private static final List<Format> SHOWN =
      List.of(Format.PDF, Format.HTML, Format.MARKDOWN, Format.FRAGMENT, Format.PDF_UA2);

  private static final int DEPTH = 2;

  private final Path output;
  private final List<Format> formats;

  /** The files in a folder, of the first format that there is. */
  public WrittenFiles(Path output) {
    this(output, SHOWN);
  }

  /** The files of one format in a folder. */
  public WrittenFiles(Path output, Format format) {
    this(output, List.of(format));
  }

  private WrittenFiles(Path output, List<Format> formats) {
    this.output = output;
    this.formats = List.copyOf(formats);
  }

  /** A policy as it stands or, where that is not written, its draft. */
  public Optional<Path> of(PolicyKey key) {
    return Stream.of("", ".draft")
        .flatMap(draft -> formats.stream().map(format -> path(key, draft, format)))
        .filter(Files::isRegularFile)
        .findFirst();
  }

  /** The draft of a policy. */
  public Optional<Path> draft(PolicyKey key) {
    return formats.stream()
        .map(format -> path(key, ".draft", format))
        .filter(Files::isRegularFile)
        .findFirst();
  }

  private Path path(PolicyKey key, String draft, Format format) {
    return output.resolve(key.council()).resolve(key.policy() + draft + "." + format.extension());
  }

  /** The file that was written last; of those that were written together, the first format. */
  public Optional<Path> last() {
    return lastIn(output);
  }

  /** The same of one council. */
  public Optional<Path> last(String council) {
    return lastIn(output.resolve(council));
  }

  private Optional<Path> lastIn(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.find(folder, DEPTH, (file, about) -> about.isRegularFile())) {
      Optional<Path> newest =
          files.filter(this::isShown).max(Comparator.comparingLong(WrittenFiles::time));
      return newest.map(this::firstFormat);
    } catch (IOException closed) {
      throw new UncheckedIOException(closed);
    }
  }

  private boolean isShown(Path file) {
    String name = file.getFileName().toString();
    return !name.startsWith(".")
        && formats.stream().anyMatch(format -> name.endsWith("." + format.extension()));
  }

  private static long time(Path file) {
    try {
      return Files.getLastModifiedTime(file).toMillis();
    } catch (IOException gone) {
      return Long.MIN_VALUE;
    }
  }

  /** The same text in the format that people look at first. */
  private Path firstFormat(Path file) {
    String name = file.getFileName().toString();
    String stem = name.substring(0, name.length() - ending(name).length());
    return formats.stream()
        .map(format -> file.resolveSibling(stem + format.extension()))
        .filter(Files::isRegularFile)
        .findFirst()
        .orElse(file);
  }

  private String ending(String name) {
    return formats.stream()
        .map(Format::extension)
        .filter(extension -> name.endsWith("." + extension))
        .max(Comparator.comparingInt(String::length))
        .orElse("");
  }
}
