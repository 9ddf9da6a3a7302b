package org.clausebook.cli.report;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Position;

/** Writes results for machines, and reads them again. Keys are stable. */
public final class Json {
  private static final JSON WRITER = JSON.builder()
      .register(new JsonRecords())
      .enable(JSON.Feature.PRETTY_PRINT_OUTPUT)
      .build();

  /** Something that was found in a file. */
  record Finding(
      String severity, Place place, String message, Optional<String> hint, Optional<String> rule) {}

  /** Where something is; the line is not known of a file as a whole. */
  record Place(String file, Optional<Integer> line, Optional<Integer> column)
      implements JsonRecords.Inline {
    static Place of(Location location) {
      return new Place(
          location.file(),
          location.position().map(Position::line),
          location.position().map(Position::column));
    }
  }

  private Json() {}

  public static void print(Console console, Object value) {
    console.out().println(text(value));
  }

  /** The value in lines that end as they do on every system, without the last line end. */
  static String text(Object value) {
    try {
      return WRITER.asString(value).replace(System.lineSeparator(), "\n");
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** What a text in JSON says; throws an {@link IllegalArgumentException} if it is no group. */
  static JsonGroup read(String text) {
    try {
      return new JsonGroup(JSON.std.mapFrom(text));
    } catch (IOException malformed) {
      throw new IllegalArgumentException(malformed);
    }
  }

  static List<Finding> diagnostics(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .sorted()
        .distinct()
        .map(diagnostic -> new Finding(
            diagnostic.severity().word(),
            Place.of(diagnostic.location()),
            diagnostic.message(),
            diagnostic.hint(),
            diagnostic.rule()))
        .toList();
  }
}
