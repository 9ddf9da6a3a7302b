package org.clausebook.feature.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.clausebook.diagnostic.Diagnostic;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which keys an amendment needs and which exclude each other, for the schema as for the loader. */
final class AmendmentSchemaTest {
  private static final String OVERLAY = "councils/little-muddling/allotments.yaml";

  @TempDir
  static Path folder;

  private static LoaderSays loader;
  private static WorkspaceSchemas schemas;

  @BeforeAll
  static void layTheBase() {
    loader = new LoaderSays(folder, "_base");
    schemas = WorkspaceSchemas.of(folder);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{substitute: conduct, with: x}",
        "{substitute: conduct, words: light a fire, with: x}",
        "{substitute: conduct, paragraph: A tenant, with: x}",
        "{substitute: conduct, item: let the, with: x}",
        "{insert: new, before: conduct, heading: x, body: x}",
        "{insert: new, after: conduct, heading: x, body: x, when: wording.gates}",
        "{insert: new, under: conduct, heading: x, body: x, source: x, version: 1.0, licence: x}",
        "{insert: paragraph, into: conduct, after: A tenant, body: x}",
        "{insert: item, into: conduct, before: let the, body: x}",
        "{omit: conduct}",
        "{omit: conduct, words: light a fire}",
        "{omit: conduct, paragraph: A tenant}",
        "{omit: conduct, item: let the}",
        "{move: conduct, before: waiting-list}",
        "{move: conduct, after: purpose}",
        "{move: conduct, under: purpose}",
        "{move: conduct, item: let the, before: light a}",
        "{move: conduct, paragraph: A tenant, after: '${wording.gates}'}",
        "{merge: conduct, into: purpose}",
        "{retitle: conduct, with: x}",
        "{split: conduct, before: to others}",
      })
  void theseAreAccepted(String amendment) {
    assertEquals(List.of(), mistakes(amendment));
    for (YamlReading reading : YamlReading.values()) {
      assertEquals(List.of(), schemas.errors(OVERLAY, overlay(amendment), reading));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "text",
        "[substitute]",
        "{substitut: conduct, with: x}",
        "{substitute: conduct}",
        "{substitute: Conduct, with: x}",
        "{substitute: [conduct], with: x}",
        "{substitute: conduct, with: }",
        "{substitute: conduct, words: light a fire, paragraph: A tenant, with: x}",
        "{substitute: conduct, paragraph: A tenant, item: let the, with: x}",
        "{substitute: conduct, words: light a fire, item: let the, with: x}",
        "{substitute: conduct, with: x, into: purpose}",
        "{substitute: conduct, retitle: conduct, with: x}",
        "{insert: new, heading: x, body: x}",
        "{insert: new, before: conduct}",
        "{insert: new, before: conduct, heading: x}",
        "{insert: new, before: conduct, body: x}",
        "{insert: new, before: conduct, after: purpose, heading: x, body: x}",
        "{insert: new, after: conduct, heading: x, body: x, when: soon}",
        "{insert: new, into: conduct, after: purpose, body: x}",
        "{insert: paragraph, after: A tenant, body: x}",
        "{insert: paragraph, into: conduct, body: x}",
        "{insert: paragraph, into: conduct, after: A tenant}",
        "{insert: paragraph, into: conduct, under: A tenant, body: x}",
        "{insert: item, into: conduct, after: A tenant, heading: x, body: x}",
        "{omit: conduct, words: light a fire, item: let the}",
        "{move: conduct}",
        "{move: conduct, before: purpose, after: purpose}",
        "{move: conduct, item: let the}",
        "{move: conduct, item: let the, under: light a}",
        "{move: conduct, item: let the, paragraph: A tenant, before: light a}",
        "{merge: conduct}",
        "{retitle: conduct}",
        "{split: conduct}",
        "{split: conduct, before: [let the plot]}",
      })
  void theseAreRefused(String amendment) {
    assertTrue(mistakes(amendment).stream().anyMatch(Diagnostic::isError));
    for (YamlReading reading : YamlReading.values()) {
      assertFalse(schemas.errors(OVERLAY, overlay(amendment), reading).isEmpty());
    }
  }

  private static List<Diagnostic> mistakes(String amendment) {
    return loader.mistakes(OVERLAY, overlay(amendment)).stream()
        .filter(mistake -> !mistake.message().contains("loses its heading"))
        .toList();
  }

  private static String overlay(String amendment) {
    return "wording: {livestock-rules: Hens.}\namendments: [" + amendment + "]\n";
  }
}
