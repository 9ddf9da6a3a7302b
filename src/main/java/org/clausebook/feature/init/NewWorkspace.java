package org.clausebook.feature.init;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.feature.schema.Schemas;
import org.clausebook.model.document.OutputFile;
import org.clausebook.model.text.FileContent;
import org.clausebook.stage.publish.FileEdit;
import org.clausebook.workspace.Workspace;

/** Makes the folders and files that a workspace begins with, as far as they are missing. */
public final class NewWorkspace {
  /** The files that are the same in every workspace, by the names of their resources. */
  private static final List<Map.Entry<String, String>> FILES = List.of(
      Map.entry("README.md", "README.md"),
      Map.entry("clausebook.yaml", "clausebook.yaml"),
      Map.entry("gitattributes", ".gitattributes"));

  private static final String EDITOR = ".vscode/settings.json";
  private static final String COUNCILS = "councils";

  private final Workspace workspace;

  /** A new workspace in a folder that may be missing, empty or in use. */
  public NewWorkspace(Workspace workspace) {
    this.workspace = workspace;
  }

  /** Makes what is missing; what is there stays as it is. */
  public Result<InitReport> make() {
    var schemas = new Schemas(workspace);
    return schemas.files().then(files -> {
      Map<String, FileContent> wanted = new LinkedHashMap<>();
      FILES.forEach(file -> wanted.put(file.getValue(), resource(file.getKey())));
      wanted.put(EDITOR, FileContent.of(schemas.editorSettings(files)));
      Path folder = workspace.folder().relativize(schemas.folder());
      return make(wanted, folder.toString().replace('\\', '/'), files);
    });
  }

  private Result<InitReport> make(
      Map<String, FileContent> wanted, String schemas, List<OutputFile> files) {
    Optional<Diagnostic> refused = refusal();
    if (refused.isPresent()) {
      return Result.failed(refused.get());
    }
    var made = new ArrayList<String>();
    var edits = new ArrayList<FileEdit>();
    for (String folder : List.of(COUNCILS, workspace.defaults().output())) {
      if (!isThere(folder)) {
        made.add(folder + "/");
      }
    }
    var kept = new ArrayList<String>();
    wanted.forEach((path, content) -> {
      (isThere(path) ? kept : made).add(path);
      add(path, content, edits);
    });
    int earlier = edits.size();
    files.forEach(file -> add(schemas + "/" + file.path(), file.content(), edits));
    int added = edits.size() - earlier;
    Map<String, Integer> counted = added == 0 ? Map.of() : Map.of(schemas, added);
    return write(edits, new InitReport(made, counted, kept));
  }

  private void add(String path, FileContent content, List<FileEdit> edits) {
    if (!isThere(path)) {
      edits.add(FileEdit.added(new OutputFile(path, content)));
    }
  }

  private Result<InitReport> write(List<FileEdit> edits, InitReport made) {
    Result<List<Path>> written = edits.isEmpty() ? Result.ok(List.of()) : workspace.write(edits);
    return written.then(files -> {
      try {
        Files.createDirectories(workspace.folder().resolve(COUNCILS));
        Files.createDirectories(workspace.output());
        return Result.ok(made);
      } catch (IOException fault) {
        return Result.failed(unwritable());
      }
    });
  }

  /** Why nothing can be made in the folder, if so. */
  private Optional<Diagnostic> refusal() {
    try {
      Files.createDirectories(workspace.folder());
    } catch (IOException fault) {
      return Optional.of(unwritable());
    }
    return Files.isWritable(workspace.folder()) ? Optional.empty() : Optional.of(unwritable());
  }

  private Diagnostic unwritable() {
    return Diagnostic.error(
        Location.of(workspace.folder().toString().replace('\\', '/')),
        "a workspace cannot be made here: you may not write in this place, or a file has its name",
        "name a folder of your own, such as 'policy init policies' in your documents");
  }

  /** Also where it is a link that leads nowhere: nothing takes its place. */
  private boolean isThere(String path) {
    return Files.exists(workspace.folder().resolve(path), LinkOption.NOFOLLOW_LINKS);
  }

  private static FileContent resource(String name) {
    try (InputStream bytes = NewWorkspace.class.getResourceAsStream(name)) {
      return FileContent.of(Optional.ofNullable(bytes)
          .orElseThrow(() -> new IllegalStateException("no resource " + name))
          .readAllBytes());
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
