package org.clausebook.feature.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.document.OutputFile;
import org.clausebook.model.text.FileContent;
import org.clausebook.stage.publish.FileEdit;
import org.clausebook.stage.publish.Publisher;

/**
 * The texts that somebody has read and approved: {@code council/policy.approved.md}, {@code .html} and
 * {@code .pdf.txt}, in the folder {@code approved} of a workspace.
 */
final class ApprovedTexts {
  private static final String MARK = ".approved.";

  /** Where they are in a workspace; the first of these that is there counts. */
  private static final List<String> FOLDERS = List.of("approved", "src/test/resources/wording");

  private final Path workspace;
  private final String folder;

  ApprovedTexts(Path workspace) {
    this.workspace = workspace;
    this.folder = FOLDERS.stream()
        .filter(name -> Files.isDirectory(workspace.resolve(name)))
        .findFirst()
        .orElse(FOLDERS.get(0));
  }

  /** From the workspace. */
  String folder() {
    return folder;
  }

  /** The policies that have any, as {@code council/policy}; of a strange file, its path. */
  List<String> policies() {
    return files().map(this::policy).distinct().toList();
  }

  /** The files of a policy, from the workspace. */
  List<String> files(String policy) {
    return files().filter(file -> policy(file).equals(policy)).toList();
  }

  private String policy(String file) {
    String name = file.substring(folder.length() + 1);
    return name.contains(MARK) ? name.substring(0, name.indexOf(MARK)) : name;
  }

  private Stream<String> files() {
    if (!Files.isDirectory(workspace.resolve(folder))) {
      return Stream.empty();
    }
    try (Stream<Path> paths = Files.walk(workspace.resolve(folder))) {
      return paths
          .filter(Files::isRegularFile)
          .map(path -> workspace.relativize(path).toString().replace('\\', '/'))
          .filter(file -> !file.substring(file.lastIndexOf('/') + 1).startsWith("."))
          .sorted()
          .toList()
          .stream();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** The text of a policy in a format; empty where none is approved. */
  Optional<String> read(String policy, String ending) {
    Path file = workspace.resolve(file(policy, ending));
    return Files.isRegularFile(file)
        ? Optional.of(content(file).text().replace("\r\n", "\n"))
        : Optional.empty();
  }

  private static FileContent content(Path file) {
    try {
      return FileContent.of(Files.readAllBytes(file));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  String file(String policy, String ending) {
    return folder + "/" + policy + MARK + ending;
  }

  FileEdit writing(String policy, String ending, String text) {
    return FileEdit.replaced(new OutputFile(file(policy, ending), FileContent.of(text)));
  }

  FileEdit removing(String file) {
    return FileEdit.removed(new OutputFile(file, content(workspace.resolve(file))));
  }

  /** All of it or nothing, each file whole. */
  Result<List<Path>> edit(List<FileEdit> edits) {
    return new Publisher(workspace).edit(edits);
  }
}
