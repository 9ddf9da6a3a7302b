package org.clausebook.feature.schema;

import java.nio.file.Path;
import java.util.List;
import org.clausebook.diagnostic.Result;
import org.clausebook.feature.lint.Rules;
import org.clausebook.stage.publish.Publisher;
import org.clausebook.workspace.Workspace;

/** The JSON Schemas (draft-07) with which editors complete and check the YAML of a workspace. */
public final class Schemas {
  private final Workspace workspace;

  /** Schemas for one workspace. */
  public Schemas(Workspace workspace) {
    this.workspace = workspace;
  }

  /**
   * Writes them or, as soon as the templates, a layer or a profile has an error, none.
   *
   * @param output the folder to write to; files refer to {@code templates/schema}
   * @return the files, in order of path
   */
  public Result<List<Path>> write(Path output) {
    return workspace
        .schemaSources()
        .whole()
        .then(found -> new Publisher(output).write(new SchemaMaker(Rules.reasons()).make(found)));
  }
}
