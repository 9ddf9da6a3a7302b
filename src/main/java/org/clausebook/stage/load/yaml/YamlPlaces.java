package org.clausebook.stage.load.yaml;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Where the parts of a YAML text are, as offsets from 0. The text is known to be YAML. */
final class YamlPlaces {
  private final String text;

  YamlPlaces(String text) {
    this.text = text;
  }

  /** The group of keys at the top, if it is one; an empty group for an empty text. */
  Optional<MappingNode> root() {
    if (YamlFile.isEmpty(text)) {
      var start = new Mark("", 0, 0, 0, new int[0], 0);
      return Optional.of(
          new MappingNode(Tag.MAP, true, new ArrayList<>(), start, start, FlowStyle.BLOCK));
    }
    return Optional.ofNullable(new Yaml(new LoaderOptions()).compose(new StringReader(text)))
        .flatMap(node -> node instanceof MappingNode map ? Optional.of(map) : Optional.empty());
  }

  static Optional<NodeTuple> entry(MappingNode map, String key) {
    return map.getValue().stream()
        .filter(entry ->
            entry.getKeyNode() instanceof ScalarNode name && name.getValue().equals(key))
        .findFirst();
  }

  static Optional<Node> value(MappingNode map, String key) {
    return entry(map, key).map(NodeTuple::getValueNode);
  }

  static boolean isFlow(CollectionNode<?> node) {
    return node.getFlowStyle() == FlowStyle.FLOW;
  }

  static int column(Node node) {
    return node.getStartMark().getColumn();
  }

  int start(Node node) {
    return offset(node.getStartMark());
  }

  /** Behind the last character of a value, without the blanks and comments that follow it. */
  int end(Node node) {
    int end = offset(node.getEndMark());
    if (node instanceof ScalarNode scalar) {
      boolean isBlock = scalar.getScalarStyle() == ScalarStyle.LITERAL
          || scalar.getScalarStyle() == ScalarStyle.FOLDED;
      return isBlock ? text.substring(0, end).stripTrailing().length() : end;
    }
    if (isFlow((CollectionNode<?>) node)) {
      return end;
    }
    if (node instanceof MappingNode map) {
      List<NodeTuple> entries = map.getValue();
      return end(entries.get(entries.size() - 1).getValueNode());
    }
    List<Node> items = ((SequenceNode) node).getValue();
    return end(items.get(items.size() - 1));
  }

  /** Before the line break of the line that an offset is in. */
  int lineEnd(int offset) {
    int end = text.indexOf('\n', offset);
    return end < 0 ? text.length() : end;
  }

  /**
   * The same, after the comments on lines of their own that follow with at least such an indent.
   */
  int lineEndWithComments(int offset, int indent) {
    int end = lineEnd(offset);
    while (end < text.length()) {
      String next = text.substring(end + 1, lineEnd(end + 1));
      int blanks = next.length() - next.stripLeading().length();
      if (blanks < indent || !next.startsWith("#", blanks)) {
        return end;
      }
      end = lineEnd(end + 1);
    }
    return end;
  }

  /** Whether two places are on one line. */
  boolean areOnOneLine(int from, int to) {
    return text.substring(from, to).indexOf('\n') < 0;
  }

  /** Marks count code points, strings UTF-16 units. */
  private int offset(Mark mark) {
    return text.offsetByCodePoints(0, mark.getIndex());
  }
}
