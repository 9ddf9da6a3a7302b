package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clausebook.cli.report.ExitCode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files that nobody writes by mistake, or that git cannot hold, so that code makes them.
 *
 * <p>What the command says of each stands in {@code src/test/resources/workspaces/_made}.
 */
@Tag("slow")
class HostileFilesTest {
  private static final Path APPROVED = WorkspaceFolder.SAMPLES.resolve("_made");
  private static final String PROFILE = "councils/little-muddling/council.yaml";
  private static final String OVERLAY = "councils/little-muddling/allotments.yaml";
  private static final String CLAUSES = "templates/clauses/allotments.yaml";
  private static final String OUTLINE = "templates/policies/allotments.yaml";
  private static final String RECORD = "templates/layouts/policy/record.html.ftl";
  private static final String OUTPUT = "output/little-muddling";
  private static final int MANY = 50_000;

  private final Map<String, Consumer<WorkspaceFolder>> attacks = new TreeMap<>();

  @TempDir
  Path temporary;

  HostileFilesTest() {
    attacks.put("alias-bomb", w -> w.write(PROFILE, aliasBomb()));
    attacks.put("nested-lists", w -> w.write(PROFILE, "name: " + "[".repeat(MANY)));
    attacks.put("nested-dashes", w -> w.write(PROFILE, "name:\n  " + "- ".repeat(MANY)));
    attacks.put("nested-groups", w -> w.write(PROFILE, "name: " + "{a: ".repeat(MANY)));
    attacks.put("nested-brackets-in-clause", w -> clause(w, "${" + "(".repeat(MANY)));
    attacks.put("nested-conditions-in-clause", w -> clause(w, "<#if true>".repeat(MANY)));
    attacks.put("nested-texts-in-clause", w -> clause(w, "${\"".repeat(MANY)));
    attacks.put("nested-quotations-in-clause", w -> clause(w, "\n\n      " + ">".repeat(MANY)));
    attacks.put("long-merge-field", w -> clause(w, "${a" + ".a".repeat(MANY) + "}"));
    attacks.put("long-clause-id", w -> w.replace(OUTLINE, "- purpose", "- a" + "-a".repeat(MANY)));
    attacks.put("nested-brackets-in-layout", w -> w.write(RECORD, "${" + "(".repeat(MANY)));
    attacks.put("nested-conditions-in-layout", w -> w.write(RECORD, "<#if true>".repeat(MANY)));
    attacks.put("endless-lists-in-layout", w -> w.write(RECORD, endlessLists()));
    attacks.put("macro-of-itself-in-layout", w -> w.write(RECORD, "<#macro m><@m/></#macro><@m/>"));
    attacks.put("file-of-two-mebibytes", w -> w.write(OVERLAY, "#".repeat(2 << 20)));
    attacks.put("file-full-of-zeros", w -> w.write(OVERLAY, new byte[1000]));
    attacks.put(
        "text-like-a-diagnostic",
        w -> w.replace(
            OVERLAY, "date: 2026-02-12", "date: \"12\\n" + PROFILE + ":1:1: error: forged\""));
    attacks.put("folder-for-profile", w -> replaceByFolder(w, PROFILE));
    attacks.put("folder-for-overlay", w -> replaceByFolder(w, OVERLAY));
    attacks.put("folder-for-clauses", w -> replaceByFolder(w, CLAUSES));
    attacks.put("link-out-of-the-workspace", w -> link(w, PROFILE, outside()));
    attacks.put("link-to-itself", w -> link(w, OVERLAY, w.path(OVERLAY)));
    attacks.put("font-is-a-link", w -> link(w, "templates/fonts/Own.ttf", outside()));
    attacks.put("font-is-no-font", w -> w.write("templates/fonts/Own.ttf", "not a font"));
    attacks.put("no-templates", HostileFilesTest::leaveToTheProgram);
    attacks.put("no-councils", w -> delete(w, "councils"));
    attacks.put("no-layout", w -> delete(w, "templates/layouts/policy/policy.html.ftl"));
    attacks.put("output-is-a-file", w -> w.write("output", "a file"));
    attacks.put("folder-of-output-is-a-file", w -> w.write(OUTPUT, "a file"));
    attacks.put("file-of-output-is-a-folder", w -> w.write(OUTPUT + "/allotments.pdf/a", "a file"));
  }

  @TestFactory
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  Stream<DynamicTest> everyAttackEndsInADiagnosticAndNothingIsWritten() {
    return attacks.entrySet().stream()
        .map(attack ->
            dynamicTest(attack.getKey(), () -> isRepelled(attack.getKey(), attack.getValue())));
  }

  private void isRepelled(String name, Consumer<WorkspaceFolder> attack) {
    var workspace = WorkspaceFolder.faultless(temporary.resolve(name));
    attack.accept(workspace);
    var before = workspace.files("");

    CommandRun run = workspace.run("generate", "--all");

    new ConsoleText(APPROVED.resolve(name)).verify(run);
    assertEquals(ExitCode.ERRORS, run.exitCode());
    assertEquals(List.of(), DiagnosticLines.odd(run.err()));
    assertEquals(before, workspace.files(""));
  }

  @Test
  void everyApprovedTextBelongsToAnAttack() throws IOException {
    try (Stream<Path> folders = Files.list(APPROVED)) {
      var approved = new TreeSet<String>();
      folders.forEach(folder -> approved.add(folder.getFileName().toString()));

      assertEquals(attacks.keySet(), approved);
    }
  }

  /** A few lines that stand for a thousand million texts. */
  private static String aliasBomb() {
    String levels = IntStream.range(1, 10)
        .mapToObj(i -> "a%d: &a%d [%s]\n"
            .formatted(i, i, String.join(", ", Collections.nCopies(9, "*a" + (i - 1)))))
        .collect(Collectors.joining());
    return "a0: &a0 [ha, ha]\n" + levels + "name: *a9\n";
  }

  private static void clause(WorkspaceFolder workspace, String text) {
    workspace.replace(CLAUSES, "This policy says how.", text);
  }

  /** Six clauses, listed within themselves often enough to take years. */
  private static String endlessLists() {
    return "<#list clauses as clause>".repeat(20) + "</#list>".repeat(20);
  }

  /** The path of a file that no workspace holds. */
  private Path outside() {
    return new WorkspaceFolder(temporary)
        .write("outside.yaml", "name: Outside")
        .path("outside.yaml");
  }

  private static void replaceByFolder(WorkspaceFolder workspace, String file) {
    delete(workspace, file);
    workspace.write(file + "/note.txt", "a file in a folder");
  }

  private static void link(WorkspaceFolder workspace, String file, Path target) {
    try {
      Files.deleteIfExists(workspace.path(file));
      Files.createSymbolicLink(workspace.path(file), target);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** Names near those of the program's own library, so that no hint lists all that it has. */
  private static void leaveToTheProgram(WorkspaceFolder workspace) {
    delete(workspace, "templates");
    delete(workspace, OVERLAY);
    workspace
        .write("councils/little-muddling/it-polcy.yaml", "version: \"1.0\"\n")
        .replace(PROFILE, "allotments: ", "helpdsk: ");
  }

  private static void delete(WorkspaceFolder workspace, String path) {
    try (Stream<Path> paths = Files.walk(workspace.path(path))) {
      for (Path each : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
