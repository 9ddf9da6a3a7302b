package org.clausebook.feature.schema;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.clausebook.Generated;
import org.clausebook.feature.lint.Rules;
import org.clausebook.model.SchemaSources;
import org.clausebook.stage.load.WorkspaceLoader;
import org.junit.jupiter.api.Test;

/** What is made from the base schemas, which are the one statement of every key. */
final class KeyReferenceTest {
  @Test
  void theLoaderKnowsTheKeysOfTheBaseSchemas() throws IOException {
    Generated.check(
        Path.of("src/main/resources/org/clausebook/stage/load/yaml/keys.txt"), KeyLists.text());
  }

  @Test
  void theKeyReferenceSaysWhatTheBaseSchemasSay() throws IOException {
    var tables = new KeyTable(parts());

    Generated.checkParts("reference-keys.md", tables::of);
  }

  /** Those of any workspace: what the outlines of this one ask for is left out. */
  private static Definitions parts() {
    SchemaSources sources =
        WorkspaceLoader.open(Path.of("")).schemaSources().toOptional().orElseThrow();
    Map<String, Object> own = new LinkedHashMap<>();
    for (String part : new String[] {
      "layer",
      "kind of body",
      "nouns of bodies",
      "contacts that are asked for",
      "facts that are asked for",
      "passages of the policy",
      "facts of the policy",
      "optional clauses of the policy",
      "variants in the policy"
    }) {
      own.put(part, Map.of());
    }
    own.put("rule of lint", Choice.described(Rules.reasons()));
    return Definitions.base().with(WorkspaceParts.of(sources)).with(own);
  }
}
