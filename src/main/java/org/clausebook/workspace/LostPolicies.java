package org.clausebook.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.document.Format;
import org.clausebook.model.text.FileContent;
import org.clausebook.stage.load.WorkspaceLoader;
import org.clausebook.stage.load.lock.Locks;
import org.clausebook.stage.rendition.RenditionReader;

/** Finds policies that were adopted or published, and whose file is gone or has another name. */
final class LostPolicies {
  private final Path workspace;
  private final WorkspaceLoader loader;
  private final Locks locks;

  LostPolicies(Path workspace, WorkspaceLoader loader, Locks locks) {
    this.workspace = workspace;
    this.loader = loader;
    this.locks = locks;
  }

  /**
   * The lost policies of a council.
   *
   * @param output the folder that policies are published in
   */
  List<Diagnostic> of(String council, Path output) {
    List<String> policies = loader.policies(council);
    var problems = new ArrayList<Diagnostic>();
    locks.policies(council).forEach((policy, file) -> {
      if (!policies.contains(policy)) {
        problems.add(adopted(council, policy, file));
      }
    });
    listed(output.resolve(council), Files::isRegularFile)
        .filter(file -> isOf(file, council, policies))
        .map(file -> published(file, council))
        .forEach(problems::add);
    return problems;
  }

  /** Files published for councils that have no folder. */
  List<Diagnostic> councils(Path output) {
    List<String> councils = loader.councils();
    return listed(output, Files::isDirectory)
        .map(folder -> folder.getFileName().toString())
        .filter(name -> !name.startsWith(".") && !councils.contains(name))
        .flatMap(name -> of(name, output).stream())
        .toList();
  }

  private static Diagnostic adopted(String council, String policy, String file) {
    return Diagnostic.error(
        Location.of(file, 1, 1),
        "the words that were decided on are locked here, but there is no file councils/" + council
            + "/" + policy + ".yaml",
        "put that file back from version control, or give it its name back; a policy that has"
            + " ended keeps its file, with the decision that ended it");
  }

  private Diagnostic published(Path file, String council) {
    Path inWorkspace = file.startsWith(workspace) ? workspace.relativize(file) : file;
    return Diagnostic.warning(
        Location.of(inWorkspace.toString().replace('\\', '/')),
        "this was published for a policy that has no file in councils/" + council + " now",
        "put the file of the policy back, or remove this one");
  }

  private static Stream<Path> listed(Path folder, Predicate<Path> wanted) {
    if (!Files.isDirectory(folder)) {
      return Stream.empty();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(wanted).sorted().toList().stream();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** Whether a file says that it is a policy of the council, and there is none of its name. */
  private static boolean isOf(Path file, String council, List<String> policies) {
    return policy(file)
        .filter(policy -> !policies.contains(policy))
        .filter(policy -> identifier(file).equals(Optional.of(council + "/" + policy)))
        .isPresent();
  }

  private static Optional<String> policy(Path file) {
    String name = file.getFileName().toString();
    int dot = name.indexOf('.');
    return Arrays.stream(Format.values())
        .filter(format -> dot > 0 && name.substring(dot + 1).equals(format.extension()))
        .map(format -> name.substring(0, dot))
        .findFirst();
  }

  private static Optional<String> identifier(Path file) {
    try {
      return RenditionReader.inspect(file.toString(), FileContent.of(Files.readAllBytes(file)))
          .toOptional()
          .map(metadata -> metadata.name().identifier());
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }
}
