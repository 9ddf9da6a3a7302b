package org.clausebook.feature.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clausebook.model.document.OutputFile;

/** Tells an editor which schema is about which files, where a file does not say so itself. */
final class EditorSettings {
  private EditorSettings() {}

  /**
   * The settings of VS Code for a workspace.
   *
   * @param folder of the schemas, from the workspace
   */
  static String of(String folder, List<OutputFile> schemas) {
    Map<String, Object> files = new LinkedHashMap<>();
    schemas.stream()
        .map(OutputFile::path)
        .filter(schema -> !schema.equals(SchemaMaker.OVERLAY + SchemaMaker.ENDING))
        .forEach(schema -> files.put("./" + folder + "/" + schema, about(schema)));
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("yaml.schemas", files);
    return SchemaJson.write(settings);
  }

  /** The files that a schema is about, as a pattern. */
  static String about(String schema) {
    String kind = schema.substring(0, schema.length() - SchemaMaker.ENDING.length());
    return switch (kind) {
      case "clausebook" -> "clausebook.yaml";
      case "clauses" -> "councils/*/clauses/*.yaml";
      case "outline" -> "councils/*/policies/*.yaml";
      case "requirements" -> "councils/*/requirements/*.yaml";
      case "theme" -> "councils/_*/themes/*.yaml";
      case "council" -> "councils/*/council.yaml";
      case "layer" -> "councils/_*/layer.yaml";
      case "layer-control" -> "councils/_*/control.yaml";
      case "layer-words" -> "councils/_*/words.yaml";
      case "watchlist" -> "councils/_*/watchlist.yaml";
      default ->
        kind.startsWith(SchemaMaker.OVERLAYS)
            ? "councils/*/" + kind.substring(SchemaMaker.OVERLAYS.length()) + ".yaml"
            : "templates/" + kind + ".yaml";
    };
  }
}
