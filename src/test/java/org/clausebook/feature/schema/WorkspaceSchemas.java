package org.clausebook.feature.schema;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.feature.lint.Rules;
import org.clausebook.model.document.OutputFile;
import org.clausebook.stage.load.WorkspaceLoader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The schemas of a workspace, and which file is about which. */
final class WorkspaceSchemas {
  /** Where they would be, were they on the web; nothing is fetched. */
  private static final String FOLDER = "https://schemas.example/";

  private static final Pattern FOLDER_OF_TEMPLATES = Pattern.compile(
      "(?:templates|councils/[^/]+)/(clauses|policies|requirements|themes)/[^/]+[.]yaml");
  private static final Pattern FILE_OF_TEMPLATES =
      Pattern.compile("templates/(library|words|words[.]cy|references|control|watchlist)[.]yaml");
  private static final Pattern FILE_OF_LAYER =
      Pattern.compile("councils/_[^/]+/(words|control|watchlist)[.]yaml");
  private static final Pattern OVERLAY = Pattern.compile("councils/[^/]+/([^/]+)[.]yaml");

  private final Map<String, String> texts = new LinkedHashMap<>();
  private final Map<String, Schema> schemas = new LinkedHashMap<>();
  private final SchemaRegistry registry;

  private WorkspaceSchemas(List<OutputFile> files) {
    files.forEach(file -> texts.put(file.path(), file.content().text()));
    Map<String, String> addressed = new LinkedHashMap<>();
    texts.forEach((path, text) -> addressed.put(FOLDER + path, text));
    this.registry = SchemaRegistry.withDefaultDialect(
        SpecificationVersion.DRAFT_7, registry -> registry.schemas(addressed));
  }

  /** Those of a workspace that has no mistakes in its templates, layers and profiles. */
  static WorkspaceSchemas of(Path workspace) {
    return new WorkspaceSchemas(WorkspaceLoader.open(workspace)
        .schemaSources()
        .toOptional()
        .map(new SchemaMaker(Rules.reasons())::make)
        .orElseThrow(() -> new IllegalArgumentException("mistakes in " + workspace)));
  }

  /** The texts of the schemas, by path. */
  Map<String, String> texts() {
    return texts;
  }

  /** The path of the schema that is about a file, whether there is one or not; else nothing. */
  static String path(String file) {
    if (file.equals("clausebook.yaml")) {
      return "clausebook.schema.json";
    }
    Matcher folder = FOLDER_OF_TEMPLATES.matcher(file);
    if (folder.matches()) {
      return switch (folder.group(1)) {
        case "policies" -> "outline.schema.json";
        case "requirements" -> "requirements.schema.json";
        case "themes" -> "theme.schema.json";
        default -> "clauses.schema.json";
      };
    }
    Matcher single = FILE_OF_TEMPLATES.matcher(file);
    if (single.matches()) {
      return single.group(1) + ".schema.json";
    }
    Matcher layer = FILE_OF_LAYER.matcher(file);
    if (layer.matches()) {
      String kind = layer.group(1);
      return (kind.equals("watchlist") ? kind : "layer-" + kind) + ".schema.json";
    }
    Matcher overlay = OVERLAY.matcher(file);
    if (!overlay.matches()) {
      return "";
    }
    return switch (overlay.group(1)) {
      case "council", "layer" -> overlay.group(1) + ".schema.json";
      default -> "overlays/" + overlay.group(1) + ".schema.json";
    };
  }

  /** What is wrong with a file; nothing where no schema is about it. */
  List<Error> errors(String file, String yaml, YamlReading reading) {
    return schema(path(file)).map(schema -> schema.validate(reading.read(yaml))).orElse(List.of());
  }

  /** The schema at a path as a value, with what it refers to in place of the references. */
  JsonNode node(String path) {
    return written(path, schema(path).orElseThrow().getSchemaNode());
  }

  private JsonNode written(String path, JsonNode schema) {
    if (schema.path("$ref").isString()) {
      String[] place = schema.path("$ref").asString().split("#", 2);
      String file = place[0].isEmpty() ? path : place[0].replaceFirst("^[.][.]/", "");
      return written(file, schema(file).orElseThrow().getSchemaNode().at(place[1]));
    }
    if (schema.isObject()) {
      var whole = JsonNodeFactory.instance.objectNode();
      schema.forEachEntry((key, value) -> whole.set(key, written(path, value)));
      return whole;
    }
    var list = JsonNodeFactory.instance.arrayNode();
    schema.forEach(entry -> list.add(written(path, entry)));
    return schema.isArray() ? list : schema;
  }

  private Optional<Schema> schema(String path) {
    return Optional.ofNullable(texts.get(path))
        .map(text ->
            schemas.computeIfAbsent(path, p -> registry.getSchema(SchemaLocation.of(FOLDER + p))));
  }
}
