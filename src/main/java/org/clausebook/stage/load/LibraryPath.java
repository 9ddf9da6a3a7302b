package org.clausebook.stage.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.text.SourceText;
import org.clausebook.stage.load.yaml.Folder;

/** Checks the path of a library that {@code clausebook.yaml} names. */
final class LibraryPath {
  /** The folders without which nothing can be printed. */
  private static final List<String> PARTS = List.of("clauses", "policies", "layouts");

  private final Folder workspace;
  private final List<Diagnostic> problems;

  /** What is wrong with a path, and what to do about it. */
  private record Fault(String message, String hint) {}

  LibraryPath(Folder workspace, List<Diagnostic> problems) {
    this.workspace = workspace;
    this.problems = problems;
  }

  /** The workspace over the library at a path; empty if that cannot be used, which is reported. */
  Optional<Folder> over(SourceText written) {
    String path = written.value().strip().replace('\\', '/').replaceFirst("/++$", "");
    Optional<Fault> fault = fault(path);
    fault.ifPresent(f -> problems.add(Diagnostic.error(written.start(), f.message(), f.hint())));
    return fault.isEmpty() ? Optional.of(workspace.over(path)) : Optional.empty();
  }

  private Optional<Fault> fault(String path) {
    try {
      Path library = workspace.root().resolve(path);
      if (!Files.isDirectory(library)) {
        return Optional.of(missing(path, Files.exists(library)));
      }
      if (isMixed(library.toRealPath(), workspace.root().toRealPath())) {
        return Optional.of(new Fault(
            "'" + path + "' cannot be the library: it holds the workspace, or lies in 'councils'",
            "put the library into a folder of its own, such as '../library', and name that"));
      }
    } catch (InvalidPathException | IOException nowhere) {
      return Optional.of(missing(path, false));
    }
    if (path.equals(Folder.TEMPLATES)) {
      return Optional.empty();
    }
    if (workspace.has(Folder.TEMPLATES)) {
      return Optional.of(new Fault(
          "this workspace has a library of its own in 'templates', which would not be read",
          "take this line out, or move the folder 'templates' out of the workspace"));
    }
    return workspace.over(path).closed(path).isPresent()
        ? Optional.of(new Fault(
            "the folder '" + path + "' may not be read",
            "change its permissions so that you can read it (in its properties, or with chmod)"))
        : lacking(path);
  }

  private static Fault missing(String path, boolean isFile) {
    return new Fault(
        isFile ? "'" + path + "' is a file, not a folder" : "there is no folder '" + path + "'",
        "write the path from the folder of this file, such as '../library', or take this line out");
  }

  /** Whether one place is within the other in a way that mixes libraries with councils. */
  private static boolean isMixed(Path library, Path root) {
    return root.startsWith(library) || library.startsWith(root.resolve(Folder.COUNCILS));
  }

  private Optional<Fault> lacking(String path) {
    List<String> lacking = lackingIn(path);
    if (lacking.isEmpty()) {
      return Optional.empty();
    }
    String inside = path + "/" + Folder.TEMPLATES;
    String names =
        lacking.stream().map(part -> "'" + part + "'").collect(Collectors.joining(" and no "));
    return Optional.of(new Fault(
        "the library '" + path + "' has no folder " + names,
        lackingIn(inside).isEmpty()
            ? "write 'library: " + inside + "'"
            : "name a folder that holds 'clauses', 'policies' and 'layouts'"));
  }

  private List<String> lackingIn(String path) {
    return PARTS.stream()
        .filter(part -> !Files.isDirectory(workspace.root().resolve(path + "/" + part)))
        .toList();
  }
}
