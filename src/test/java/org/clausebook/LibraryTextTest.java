package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Result;
import org.clausebook.feature.summary.SummaryReport;
import org.clausebook.feature.summary.SummaryRequest;
import org.clausebook.model.Field;
import org.clausebook.model.FieldType;
import org.clausebook.model.SharedTemplates;
import org.clausebook.model.document.Format;
import org.clausebook.model.document.Rendition;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.workspace.Workspace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each policy of the library, as councils that do not exist would print it: its words change only
 * when somebody has read and approved them, and {@code lint} has nothing against them.
 *
 * <p>The answers of the councils are the examples of the outlines, so that a new policy needs no
 * code. To approve: {@code mvn test -Dtest=LibraryTextTest -Dapprove=it-policy}, or {@code all}.
 */
final class LibraryTextTest {
  private static final Path TEMPLATES = Path.of("templates");
  private static final Path APPROVED = Path.of("src/test/resources/library");
  private static final String FRONT_MATTER_END = "\n---\n\n";
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
  private static final Executor NOT_NOW = task -> {};

  @TempDir
  private static Path folder;

  private static SharedTemplates library;
  private static Clausebook clausebook;

  @BeforeAll
  static void makeCouncils() throws IOException {
    Files.writeString(
        folder.resolve("clausebook.yaml"),
        "library: " + TEMPLATES.toAbsolutePath().toString().replace('\\', '/'));
    Result<SharedTemplates> read = Workspace.open(Path.of(""), NOT_NOW).templates();
    library = read.toOptional().orElseThrow(() -> new AssertionError(lines(read.diagnostics())));
    for (InventedCouncil council : InventedCouncil.values()) {
      Path files = Files.createDirectories(folder.resolve("councils/" + council.kind()));
      Files.writeString(files.resolve("council.yaml"), council.profile(library));
      for (var outline : library.outlines().values()) {
        Files.writeString(
            files.resolve(outline.policy() + ".yaml"), council.overlay(outline, library.library()));
      }
    }
    clausebook = Clausebook.open(folder);
  }

  @TestFactory
  Stream<DynamicTest> everyFactThatIsAskedForHasAnExample() {
    return library.outlines().values().stream()
        .map(outline -> dynamicTest(outline.policy(), () -> {
          List<String> without = outline.fields().values().stream()
              .filter(LibraryTextTest::lacksExample)
              .map(field -> field.location() + ": '" + field.path() + "' has no example")
              .toList();

          assertEquals(List.of(), without, "write 'example:' and an invented answer");
        }));
  }

  private static boolean lacksExample(Field field) {
    return field.example().isEmpty()
        && field.type() != FieldType.YES_NO
        && field.type() != FieldType.ONE_OF;
  }

  @TestFactory
  Stream<DynamicTest> everyPolicySaysWhatWasApproved() {
    return each((key, name) -> {
      String text = text(key);
      Path approved = APPROVED.resolve(name + ".approved.md");
      Path received = APPROVED.resolve(name + ".received.md");
      approve(key.policy(), approved, text);
      Files.deleteIfExists(received);
      String before = Files.exists(approved) ? Files.readString(approved) : "";
      if (!text.equals(before.replace("\r\n", "\n"))) {
        Files.writeString(received, text);
      }

      assertEquals(
          before.replace("\r\n", "\n"),
          text,
          "read " + received + "; to approve it: mvn test -Dtest=LibraryTextTest -Dapprove="
              + key.policy());
    });
  }

  private static String text(PolicyKey key) {
    Result<List<Rendition>> printed = clausebook.render(List.of(key), Set.of(Format.MARKDOWN));
    assertTrue(printed.isOk(), () -> lines(printed.diagnostics()));
    String file = printed.toOptional().orElseThrow().get(0).content().text();
    return file.substring(file.indexOf(FRONT_MATTER_END) + FRONT_MATTER_END.length());
  }

  private static void approve(String policy, Path approved, String text) throws IOException {
    String wanted = System.getProperty("approve", "");
    if (wanted.equals("all") || wanted.equals(policy)) {
      assertNotEquals("true", System.getenv("CI"), "nothing is approved where nobody reads it");
      Files.createDirectories(approved.getParent());
      Files.writeString(approved, text);
    }
  }

  /** All of the IT policy's clauses together are more than any council would sum up on a page. */
  @TestFactory
  Stream<DynamicTest> aSummaryOfTwentyClausesOrSoStandsOnOnePage() {
    return each((key, name) -> {
      Result<SummaryReport> made = clausebook.summary(
          new SummaryRequest(key, true, Set.of(Format.PDF), folder.resolve("summaries")));

      int clauses = made.toOptional().orElseThrow().summary().summaries().size();
      assertEquals(
          clauses > 24,
          lines(made.diagnostics()).contains("this summary takes 2 pages on paper"),
          () -> clauses + " clauses: " + lines(made.diagnostics()));
    });
  }

  @TestFactory
  Stream<DynamicTest> lintHasNothingAgainstAnyPolicy() {
    return each((key, name) -> {
      Result<List<Diagnostic>> findings = clausebook.lint(List.of(key), TODAY);

      assertTrue(findings.isOk(), () -> lines(findings.diagnostics()));
      assertEquals(
          "",
          lines(findings.toOptional().orElseThrow().stream()
              .filter(finding -> !isAgedInTheCouncilsModel(finding))
              .toList()));
    });
  }

  /** The model that councils took their IT policies from is theirs, and is left as it is. */
  private static boolean isAgedInTheCouncilsModel(Diagnostic finding) {
    return finding.rule().filter("aged-advice"::equals).isPresent()
        && finding.location().toString().contains("clauses/it.yaml");
  }

  @Test
  void noTextIsApprovedOfAPolicyThatIsGone() throws IOException {
    Set<String> wanted = library.outlines().keySet().stream()
        .flatMap(policy -> Stream.of(InventedCouncil.values())
            .map(council -> policy + "." + council.kind() + ".approved.md"))
        .collect(Collectors.toCollection(TreeSet::new));
    try (Stream<Path> files = Files.list(APPROVED)) {
      Set<String> gone = files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.contains(".approved.") && !wanted.contains(file))
          .collect(Collectors.toCollection(TreeSet::new));

      assertEquals(Set.of(), gone);
    }
  }

  private interface Claim {
    void hold(PolicyKey key, String name) throws IOException;
  }

  private static Stream<DynamicTest> each(Claim claim) {
    return library.outlines().keySet().stream()
        .sorted()
        .flatMap(policy -> Stream.of(InventedCouncil.values()).map(council -> {
          String name = policy + "." + council.kind();
          return dynamicTest(name, () -> claim.hold(new PolicyKey(council.kind(), policy), name));
        }));
  }

  private static String lines(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .map(found -> found.location() + ": " + found.message()
            + found.hint().map(hint -> "\n  hint: " + hint).orElse(""))
        .collect(Collectors.joining("\n"));
  }
}
