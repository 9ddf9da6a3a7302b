package org.clausebook.cli.report;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;

/** Writes results for machines, and reads them again. Keys are stable; one without a value is left out. */
public final class Json {
  private static final JSON WRITER =
      JSON.std.with(JSON.Feature.PRETTY_PRINT_OUTPUT).without(JSON.Feature.WRITE_NULL_PROPERTIES);

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

  static List<Map<String, Object>> diagnostics(List<Diagnostic> diagnostics) {
    return diagnostics.stream().sorted().distinct().map(Json::diagnostic).toList();
  }

  private static Map<String, Object> diagnostic(Diagnostic diagnostic) {
    var values = new LinkedHashMap<String, Object>();
    values.put("severity", diagnostic.severity().word());
    values.putAll(location(diagnostic.location()));
    values.put("message", diagnostic.message());
    diagnostic.hint().ifPresent(hint -> values.put("hint", hint));
    diagnostic.rule().ifPresent(rule -> values.put("rule", rule));
    return values;
  }

  /** {@code file}, and {@code line} and {@code column} where they are known. */
  static Map<String, Object> location(Location location) {
    var values = new LinkedHashMap<String, Object>();
    values.put("file", location.file());
    location.position().ifPresent(position -> {
      values.put("line", position.line());
      values.put("column", position.column());
    });
    return values;
  }
}
