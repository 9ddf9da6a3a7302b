package org.clausebook.feature.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clausebook.model.SchemaSources;
import org.clausebook.model.document.OutputFile;
import org.clausebook.model.text.FileContent;

/**
 * Makes the JSON Schemas (draft-07) of a workspace: one for each kind of YAML file, and for the files
 * of councils and layers one for each policy, in the folder {@code overlays}. The latter hold what
 * is their own, and refer to the others for the rest.
 */
final class SchemaMaker {
  static final String ENDING = ".schema.json";

  /** The kinds of files of which every workspace has one schema, by the names of the schemas. */
  static final List<String> KINDS = List.of(
      "clausebook",
      "clauses",
      "control",
      "council",
      "layer",
      "layer-control",
      "layer-words",
      "library",
      "outline",
      "references",
      "requirements",
      "theme",
      "watchlist",
      "words",
      "words.cy");

  /** What the files of all policies have in common, which is no kind of file by itself. */
  static final String OVERLAY = "overlay";

  private static final String POLICY = "policy";

  /** The folder of the schemas for the files of councils and layers, one for each policy. */
  static final String OVERLAYS = OVERLAY + "s/";

  private final Map<String, String> rules;

  /**
   * A maker of schemas.
   *
   * @param rules those of {@code lint}, by id, each with its reason
   */
  SchemaMaker(Map<String, String> rules) {
    this.rules = new LinkedHashMap<>(rules);
  }

  /** The schemas, in order of path. */
  List<OutputFile> make(SchemaSources sources) {
    Definitions workspace = Definitions.base()
        .with(WorkspaceParts.of(sources))
        .with(Map.of("rule of lint", Choice.described(rules)));
    var files = new ArrayList<OutputFile>();
    KINDS.forEach(kind -> files.add(file(kind, base(kind), workspace)));
    files.add(file(OVERLAY, base(OVERLAY), workspace));
    Map<String, Object> overlay = base(POLICY);
    for (String policy : sources.policies()) {
      Definitions all = workspace.with(new PolicyParts(sources, policy).parts());
      files.add(file(OVERLAYS + policy, overlay, all));
    }
    return files;
  }

  private static Map<String, Object> base(String kind) {
    return SchemaJson.read(kind + ENDING);
  }

  private static OutputFile file(String name, Map<String, Object> base, Definitions parts) {
    return new OutputFile(name + ENDING, FileContent.of(SchemaJson.write(parts.writeOut(base))));
  }
}
