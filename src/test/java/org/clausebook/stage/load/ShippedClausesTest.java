package org.clausebook.stage.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.Outline;
import org.clausebook.model.Outlines;
import org.clausebook.model.SharedTemplates;
import org.clausebook.stage.load.yaml.Folder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clauses that are read when they are asked for are those that are read at once. */
final class ShippedClausesTest {
  private static final Path LIBRARY = Path.of("templates");

  @TempDir
  Path workspace;

  @Test
  void everyClauseIsFoundInItsFile() {
    var folder = new Folder(Path.of(""));
    var problems = new ArrayList<Diagnostic>();
    var whole = new ClauseReader(problems);
    for (String name : folder.files("templates/clauses")) {
      if (name.endsWith(".yaml")) {
        whole.read(folder.read("templates/clauses/" + name).toOptional().orElseThrow());
      }
    }

    LibraryClauses shipped = new ShippedClauses(folder).clauses();

    assertEquals(List.of(), problems);
    assertEquals(
        List.copyOf(whole.part().clauses().keySet()),
        List.copyOf(shipped.library().clauses().keySet()));
    assertEquals(whole.part().clauses().toString(), shipped.library().clauses().toString());
    assertEquals(whole.part().remarks().toString(), shipped.library().remarks().toString());
    assertEquals(whole.meets().toString(), shipped.meets().get().toString());
  }

  @Test
  void everyOutlineIsTheOneInItsFile() throws IOException {
    copyLibrary();
    SharedTemplates shipped = read().toOptional().orElseThrow();
    Path changed = workspace.resolve("templates/clauses/it.yaml");
    Files.writeString(changed, "# Changed.\n", StandardOpenOption.APPEND);
    SharedTemplates whole = read().toOptional().orElseThrow();

    assertEquals(
        List.copyOf(whole.outlines().keySet()), List.copyOf(shipped.outlines().keySet()));
    assertEquals(whole.outlines().toString(), shipped.outlines().toString());
    assertEquals(
        whole.requirements().byId().toString(), shipped.requirements().byId().toString());
  }

  /** So that a policy of a library of a hundred reads one outline. */
  @Test
  void whatIsNotAskedForIsNotRead() {
    var asked = new ArrayList<String>();
    Map<String, Supplier<Outline>> files = new LinkedHashMap<>();
    SharedTemplates shipped = read(new Folder(Path.of(""))).toOptional().orElseThrow();
    shipped
        .outlines()
        .keySet()
        .forEach(policy -> files.put(policy, () -> {
          asked.add(policy);
          return shipped.outlines().get(policy);
        }));

    var outlines = new SharedTemplates(
            shipped.library(),
            Outlines.in(files),
            shipped.layout(),
            shipped.vocabulary(),
            shipped.watchlist(),
            shipped.requirements())
        .over(SharedTemplates.none())
        .outlines();

    assertTrue(outlines.containsKey("it-policy") && outlines.size() > 10);
    assertEquals(List.of(), asked);
    assertEquals("it-policy", outlines.get("it-policy").policy());
    assertEquals(List.of("it-policy"), asked);
  }

  @Test
  void aChangedFileIsReadAtOnceWithItsMistakes() throws IOException {
    copyLibrary();
    assertEquals(List.of(), read().diagnostics());
    Path file = workspace.resolve("templates/clauses/grants-of-our-own.yaml");
    Files.writeString(file, "clauses:\n  our-grants:\n    heading: Grants\n");

    List<Diagnostic> found = read().diagnostics();

    assertTrue(found.toString().contains("body"), found.toString());
  }

  @Test
  void aRequirementThatIsTakenOutIsMissed() throws IOException {
    copyLibrary();
    Files.delete(workspace.resolve("templates/requirements/employment.yaml"));

    List<Diagnostic> found = read().diagnostics();

    assertTrue(found.toString().contains("no requirement is called"), found.toString());
  }

  private Result<SharedTemplates> read() {
    return read(new Folder(workspace));
  }

  private static Result<SharedTemplates> read(Folder folder) {
    return new TemplatesReader(folder).read();
  }

  private void copyLibrary() throws IOException {
    for (String part : List.of("", "clauses", "policies", "requirements")) {
      copy(part);
    }
  }

  private void copy(String part) throws IOException {
    Path from = LIBRARY.resolve(part);
    Path to = Files.createDirectories(workspace.resolve("templates").resolve(part));
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }
}
