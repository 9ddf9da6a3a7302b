package org.clausebook.feature.schema;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Reads the base schemas and writes schemas as JSON, with keys in their order and line feeds. */
final class SchemaJson {
  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
  private static final JSON WRITER = JSON.std.with(new DefaultPrettyPrinter(
          Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
      .withObjectIndenter(INDENT)
      .withArrayIndenter(INDENT));

  private SchemaJson() {}

  /** A resource of this package, with its keys in their order. */
  static Map<String, Object> read(String resource) {
    try (InputStream bytes = SchemaJson.class.getResourceAsStream(resource)) {
      String text = new String(
          Optional.ofNullable(bytes)
              .orElseThrow(() -> new IllegalStateException("no resource " + resource))
              .readAllBytes(),
          StandardCharsets.UTF_8);
      return JSON.std.mapFrom(text);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  static String write(Map<String, Object> schema) {
    try {
      return WRITER.asString(schema) + "\n";
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
