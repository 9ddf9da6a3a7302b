package org.clausebook.feature.schema;

import java.nio.file.Path;
import java.util.List;
import org.clausebook.diagnostic.Result;
import org.clausebook.feature.lint.Rules;
import org.clausebook.model.document.OutputFile;
import org.clausebook.stage.publish.Publisher;
import org.clausebook.workspace.Workspace;

/** The JSON Schemas (draft-07) with which editors complete and check the YAML of a workspace. */
public final class Schemas {
  private static final String OWN_LIBRARY = "templates";
  private static final String HIDDEN = ".clausebook";

  private final Workspace workspace;

  /** Schemas for one workspace. */
  public Schemas(Workspace workspace) {
    this.workspace = workspace;
  }

  /**
   * The folder that the files of the workspace refer to: that of its own library or, so that another
   * library can be put in its place, a hidden one.
   */
  public Path folder() {
    String folder = workspace.defaults().library().equals(OWN_LIBRARY) ? OWN_LIBRARY : HIDDEN;
    return workspace.folder().resolve(folder).resolve("schema");
  }

  /**
   * Writes them or, as soon as the templates, a layer or a profile has an error, none.
   *
   * @param output the folder to write to, usually {@link #folder}
   * @return the files, in order of path
   */
  public Result<List<Path>> write(Path output) {
    return files().then(new Publisher(output)::write);
  }

  /** The schemas, by their paths from their folder, or the mistakes that prevent them. */
  public Result<List<OutputFile>> files() {
    return workspace.schemaSources().whole().map(new SchemaMaker(Rules.reasons())::make);
  }

  /** Settings that tell VS Code which of these schemas is about which files. */
  public String editorSettings(List<OutputFile> schemas) {
    String folder = workspace.folder().relativize(folder()).toString().replace('\\', '/');
    return EditorSettings.of(folder, schemas);
  }
}
