package org.clausebook.feature.schema;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The ways in which YAML is read as the values that schemas are about. */
enum YamlReading {
  /** As the loader does: {@code 1.10}, {@code no} and {@code 2026} are text. */
  LOADER {
    @Override
    JsonNode plain(String text) {
      return NULL.matcher(text).matches() ? JSON.nullNode() : JSON.stringNode(text);
    }
  },
  /** As editors do, by the core schema of YAML 1.2: {@code no} is text, {@code 2026} is not. */
  EDITOR {
    @Override
    JsonNode plain(String text) {
      if (NULL.matcher(text).matches()) {
        return JSON.nullNode();
      }
      if (BOOLEAN.matcher(text).matches()) {
        return JSON.booleanNode(text.equalsIgnoreCase("true"));
      }
      if (INTEGER.matcher(text).matches()) {
        return JSON.numberNode(new BigDecimal(text).toBigInteger());
      }
      return FLOAT.matcher(text).matches()
          ? JSON.numberNode(new BigDecimal(text))
          : JSON.stringNode(text);
    }
  };

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final Pattern NULL = Pattern.compile("|~|null|Null|NULL");
  private static final Pattern BOOLEAN = Pattern.compile("true|True|TRUE|false|False|FALSE");
  private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]+");
  private static final Pattern FLOAT =
      Pattern.compile("[-+]?(?:\\.[0-9]+|[0-9]+(?:\\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?");

  /** What an unquoted text is read as. */
  abstract JsonNode plain(String text);

  /**
   * The value of a file.
   *
   * @throws org.yaml.snakeyaml.error.YAMLException if it is not YAML
   */
  JsonNode read(String yaml) {
    Node root = new Yaml().compose(new StringReader(yaml));
    return root == null ? JSON.nullNode() : value(root);
  }

  private JsonNode value(Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar.isPlain() ? plain(scalar.getValue()) : JSON.stringNode(scalar.getValue());
    }
    if (node instanceof SequenceNode sequence) {
      var list = JSON.arrayNode();
      sequence.getValue().forEach(item -> list.add(value(item)));
      return list;
    }
    var group = JSON.objectNode();
    for (NodeTuple tuple : ((MappingNode) node).getValue()) {
      String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
      group.set(key, value(tuple.getValueNode()));
    }
    return group;
  }
}
