package org.clausebook.stage.load.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.text.SourceText;
import org.clausebook.stage.load.yaml.YamlValue.Entry;
import org.clausebook.stage.load.yaml.YamlValue.Mapping;
import org.clausebook.stage.load.yaml.YamlValue.Nothing;
import org.clausebook.stage.load.yaml.YamlValue.Refused;
import org.clausebook.stage.load.yaml.YamlValue.Scalar;
import org.clausebook.stage.load.yaml.YamlValue.Sequence;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Turns SnakeYAML's nodes into our values and refuses what a policy never needs. */
final class YamlNodes {
  private static final Set<Tag> TAGS = Set.of(
      Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL, Tag.TIMESTAMP, Tag.MERGE, Tag.MAP, Tag.SEQ);

  private final String file;
  private final String text;
  private final List<Diagnostic> problems;
  private final boolean hasSurrogates;

  YamlNodes(String file, String text, List<Diagnostic> problems) {
    this.file = file;
    this.text = text;
    this.problems = problems;
    this.hasSurrogates = text.chars().anyMatch(c -> Character.isSurrogate((char) c));
  }

  YamlValue convert(Node node) {
    Location location = YamlFile.location(file, node.getStartMark());
    if (node.getAnchor() != null) {
      problems.add(Diagnostic.error(
          location,
          "a text that begins with '&' is read as a label; labels and references are not used",
          "put the text in \"double quotes\", or write the value out where it is needed"));
      return new Refused(location);
    }
    if (!TAGS.contains(node.getTag())) {
      problems.add(Diagnostic.error(
          location,
          "a text that begins with '!' is read as a type, and types are not used",
          "put the text in \"double quotes\", or take the type out"));
      return new Refused(location);
    }
    if (node instanceof ScalarNode scalar) {
      return scalar(scalar, location);
    }
    if (node instanceof SequenceNode sequence) {
      return new Sequence(sequence.getValue().stream().map(this::convert).toList(), location);
    }
    return mapping((MappingNode) node, location);
  }

  private Mapping mapping(MappingNode node, Location location) {
    var entries = new ArrayList<Entry>();
    Map<String, Location> seen = new LinkedHashMap<>();
    for (NodeTuple tuple : node.getValue()) {
      YamlValue key = convert(tuple.getKeyNode());
      if (key instanceof Refused) {
        continue;
      }
      if (!(key instanceof Scalar scalar)) {
        problems.add(Diagnostic.error(
            key.location(),
            "a key must be a word, not " + key.kind(),
            "write 'key: text'; put a text that begins with a bracket in quotes"));
        continue;
      }
      String name = scalar.text().value();
      Location first = seen.putIfAbsent(name, scalar.location());
      if (first != null) {
        problems.add(Diagnostic.error(
            scalar.location(),
            "'" + name + "' is given twice, first at " + first,
            "keep one of the two and delete the other"));
        continue;
      }
      entries.add(new Entry(name, scalar.location(), convert(tuple.getValueNode())));
    }
    return new Mapping(entries, location);
  }

  private YamlValue scalar(ScalarNode node, Location location) {
    if ((node.isPlain() && node.getTag().equals(Tag.NULL)) || isBlank(node.getValue())) {
      return new Nothing(location);
    }
    SourceText source = source(node);
    if (node.isPlain()) {
      new LostText(text, offset(node.getStartMark()), offset(node.getEndMark()))
          .report(source)
          .ifPresent(problems::add);
    }
    int control = firstControl(node.getValue());
    if (control >= 0) {
      problems.add(Diagnostic.error(
          source.locate(control),
          "a control character cannot be printed",
          "delete it; in \"double quotes\" write \\\\ for one backslash"));
      return new Refused(location);
    }
    return new Scalar(source, location);
  }

  /** Whether nothing would be seen of a text, not even in print. */
  private static boolean isBlank(String value) {
    return value.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  private static int firstControl(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (Character.isISOControl(value.charAt(i)) && "\n\t".indexOf(value.charAt(i)) < 0) {
        return i;
      }
    }
    return -1;
  }

  private SourceText source(ScalarNode node) {
    int from = offset(node.getStartMark());
    int to = offset(node.getEndMark());
    int line = node.getStartMark().getLine() + 1;
    int column = node.getStartMark().getColumn() + 1;
    ScalarStyle style = node.getScalarStyle();
    if (style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED) {
      int body = text.indexOf('\n', from) + 1;
      return new SourceText(
          node.getValue().stripTrailing(),
          text.substring(body, Math.max(body, to)),
          Location.of(file, line + 1, 1));
    }
    int quote = node.isPlain() ? 0 : 1;
    return new SourceText(
        node.getValue(),
        text.substring(from + quote, to - quote),
        Location.of(file, line, column + quote));
  }

  /** Marks count code points, strings UTF-16 units. */
  private int offset(Mark mark) {
    return hasSurrogates ? text.offsetByCodePoints(0, mark.getIndex()) : mark.getIndex();
  }
}
