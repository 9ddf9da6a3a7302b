package org.clausebook.feature.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.clausebook.cli.WorkspaceFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The schemas as they are written and committed, and the lines that refer to them. */
final class SchemaFilesTest {
  private static final Path COMMITTED = Path.of("templates/schema");
  private static final String MARK = "# yaml-language-server: $schema=";

  @TempDir
  Path temporary;

  @Test
  void theCommittedSchemasAreThoseOfThisWorkspace() throws IOException {
    Map<String, String> committed = new TreeMap<>();
    for (Path file : files(COMMITTED)) {
      committed.put(
          COMMITTED.relativize(file).toString().replace('\\', '/'), Files.readString(file));
    }

    assertEquals(
        new TreeMap<>(WorkspaceSchemas.of(Path.of("")).texts()),
        committed,
        "run './policy schema'; if a policy is gone, delete its schema in templates/schema");
  }

  @Test
  void everySchemaIsOne() {
    Schema ofSchemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
        .getSchema(SchemaLocation.of("http://json-schema.org/draft-07/schema#"));

    WorkspaceSchemas.of(WorkspaceFolder.SAMPLES.resolve("_samples"))
        .texts()
        .forEach((path, text) -> {
          assertEquals(List.of(), ofSchemas.validate(text, InputFormat.JSON), path);
          assertFalse(text.contains("\r"), path);
        });
  }

  @Test
  void everyKeyIsDescribed() {
    var bare = new ArrayList<String>();
    var schemas = WorkspaceSchemas.of(WorkspaceFolder.SAMPLES.resolve("_samples"));
    schemas.texts().keySet().forEach(path -> describe(path, schemas.node(path), bare));

    assertEquals(List.of(), bare);
  }

  private static void describe(String path, JsonNode schema, List<String> bare) {
    schema.path("properties").forEachEntry((name, key) -> {
      if (key.isObject() && !key.has("description") && schema.has("additionalProperties")) {
        bare.add(path + "/" + name);
      }
      if (key.isObject()) {
        describe(path + "/" + name, key, bare);
      }
    });
    schema.path("anyOf").forEach(branch -> describe(path, branch, bare));
    Stream.of("items", "additionalProperties")
        .filter(below -> schema.path(below).isObject())
        .forEach(below -> describe(path, schema.path(below), bare));
  }

  @Test
  void aPolicyOfOneCouncilHasItsSchemaToo() {
    var workspace = new WorkspaceFolder(temporary)
        .lay(WorkspaceFolder.SAMPLES.resolve("_base"))
        .write("councils/little-muddling/policies/markets.yaml", """
            title: Markets
            description: How the market is run.
            fields:
              stalls: {question: "How many stalls are there?", example: 12}
            wording:
              bells: {about: "When is the bell rung?"}
            review-cycle: {words: annually}
            clauses: [purpose]
            """);

    var schemas = WorkspaceSchemas.of(workspace.folder());

    JsonNode passage = schemas
        .node("overlays/markets.schema.json")
        .at("/properties/wording/properties/bells/description");
    assertEquals("When is the bell rung?", passage.asString());
    JsonNode fact = schemas.node("council.schema.json").at("/properties/facts/properties/stalls");
    assertEquals("How many stalls are there?", fact.path("description").asString());
    assertEquals("12", fact.path("examples").path(0).asString());
  }

  @Test
  void everyFileOfTheProjectBeginsWithTheLineThatNamesItsSchema() throws IOException {
    for (String part : List.of("templates", "councils")) {
      for (Path file : files(Path.of(part))) {
        boolean isLock = file.toString().replace('\\', '/').contains("/adopted/");
        if (file.toString().endsWith(".yaml") && !isLock) {
          String schema = WorkspaceSchemas.path(file.toString().replace('\\', '/'));
          Path folder = Objects.requireNonNull(file.getParent());
          String relative = folder.relativize(COMMITTED.resolve(schema)).toString();

          assertEquals(
              MARK + relative.replace('\\', '/'), Files.readAllLines(file).get(0), file::toString);
          assertTrue(Files.exists(COMMITTED.resolve(schema)), schema);
        }
      }
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
