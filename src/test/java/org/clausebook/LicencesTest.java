package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.Yaml;

/** On what terms others may use the program and the clauses that come with it. */
final class LicencesTest {
  private static final Path TEMPLATES = Path.of("templates");
  private static final Set<String> TERMS = Set.of("source", "licence");

  /** The digest of the text that the Apache Software Foundation publishes. */
  private static final String APACHE_2 =
      "cfc7749b96f63bd31c3c42b5c471bf756814053e847c10f3eb003417bc523d30";

  @Test
  void theLicenceIsTheApacheLicenceWordForWord() throws IOException, NoSuchAlgorithmException {
    byte[] licence = Files.readAllBytes(Path.of("LICENSE"));

    assertEquals(
        APACHE_2, HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(licence)));
  }

  @TestFactory
  Stream<DynamicTest> everySharedClauseSaysItsSourceAndLicence() throws IOException {
    return clauseFiles().stream()
        .map(file -> DynamicTest.dynamicTest(file.toString(), () -> {
          Map<String, Object> texts = new Yaml().load(Files.readString(file));

          assertTrue(
              says(texts) || clauses(texts).stream().allMatch(LicencesTest::says),
              "say 'source' and 'licence' above 'clauses', or in each clause");
        }));
  }

  private static boolean says(Object texts) {
    return texts instanceof Map<?, ?> keys && keys.keySet().containsAll(TERMS);
  }

  private static List<?> clauses(Map<String, Object> texts) {
    return texts.get("clauses") instanceof Map<?, ?> clauses
        ? List.copyOf(clauses.values())
        : List.of();
  }

  @Test
  void theLicenceOfTheTemplatesNamesEveryClauseFileThatIsNotGivenToEverybody() throws IOException {
    String licence = Files.readString(TEMPLATES.resolve("LICENSE"));

    for (Path file : clauseFiles()) {
      String name = TEMPLATES.relativize(file).toString().replace('\\', '/');
      assertEquals(
          !Files.readString(file).contains("\nlicence: CC0-1.0\n"),
          licence.contains("  " + name),
          name);
    }
  }

  private static List<Path> clauseFiles() throws IOException {
    try (Stream<Path> files = Files.list(TEMPLATES.resolve("clauses"))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }
}
