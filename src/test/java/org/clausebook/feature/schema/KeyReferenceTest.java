package org.clausebook.feature.schema;

import java.io.IOException;
import java.nio.file.Path;
import org.clausebook.Generated;
import org.junit.jupiter.api.Test;

/** What is made from the base schemas, which are the one statement of every key. */
final class KeyReferenceTest {
  @Test
  void theLoaderKnowsTheKeysOfTheBaseSchemas() throws IOException {
    Generated.check(
        Path.of("src/main/resources/org/clausebook/stage/load/yaml/keys.txt"), KeyLists.text());
  }
}
