package org.clausebook.fuzz;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;

/** A YAML file whose tree is no longer what it was, beside the trees of other files. */
final class SpoiltYaml {
  private final List<String> keys = new ArrayList<>();
  private final List<Node> donors = new ArrayList<>();

  /** What keys and values are taken from: the texts of faultless files. */
  SpoiltYaml(List<String> texts) {
    for (String text : texts) {
      compose(text)
          .ifPresent(root -> walk(root, node -> {
            donors.add(node);
            if (node instanceof MappingNode mapping) {
              mapping.getValue().forEach(entry -> keys.add(scalar(entry.getKeyNode())));
            }
          }));
    }
    Collections.sort(keys);
  }

  /** Another tree, or the same text where it has none. */
  String of(String text, Choices choices) {
    Optional<Node> root = compose(text);
    if (root.isEmpty()) {
      return text;
    }
    do {
      var inner = new ArrayList<Node>();
      walk(root.get(), node -> {
        if (node instanceof CollectionNode<?> group && !group.getValue().isEmpty()) {
          inner.add(node);
        }
      });
      if (!inner.isEmpty()) {
        change(choices.of(inner), choices);
      }
    } while (choices.isOneIn(2) && !choices.isUsedUp());
    return text(root.get());
  }

  private void change(Node node, Choices choices) {
    if (node instanceof MappingNode mapping) {
      change(mapping.getValue(), choices);
    } else if (node instanceof SequenceNode list) {
      changeItems(list.getValue(), choices);
    }
  }

  private void change(List<NodeTuple> entries, Choices choices) {
    int place = choices.below(entries.size());
    NodeTuple entry = entries.get(place);
    switch (choices.below(8)) {
      case 0 -> entries.remove(place);
      case 1 -> entries.add(entry);
      case 2 -> Collections.swap(entries, place, choices.below(entries.size()));
      case 3 -> entries.set(place, new NodeTuple(key(choices), entry.getValueNode()));
      case 4 -> entries.add(place, new NodeTuple(key(choices), donor(choices)));
      default ->
        entries.set(
            place, new NodeTuple(entry.getKeyNode(), changed(entry.getValueNode(), choices)));
    }
  }

  private void changeItems(List<Node> items, Choices choices) {
    int place = choices.below(items.size());
    switch (choices.below(6)) {
      case 0 -> items.remove(place);
      case 1 -> items.add(copy(items.get(place)));
      case 2 -> Collections.swap(items, place, choices.below(items.size()));
      case 3 -> items.add(place, donor(choices));
      default -> items.set(place, changed(items.get(place), choices));
    }
  }

  private Node changed(Node value, Choices choices) {
    return switch (choices.below(8)) {
      case 0 -> scalar(OddText.value(choices), choices);
      case 1 -> scalar(OddText.any(choices), choices);
      case 2 -> donor(choices);
      case 3 ->
        new SequenceNode(Tag.SEQ, new ArrayList<>(List.of(value)), DumperOptions.FlowStyle.AUTO);
      case 4 ->
        new MappingNode(
            Tag.MAP,
            new ArrayList<>(List.of(new NodeTuple(key(choices), value))),
            DumperOptions.FlowStyle.AUTO);
      default ->
        value instanceof ScalarNode scalar
            ? scalar(OddText.spoilt(scalar.getValue(), choices), choices)
            : donor(choices);
    };
  }

  private Node key(Choices choices) {
    return scalar(choices.isOneIn(6) ? OddText.any(choices) : choices.of(keys), choices);
  }

  private Node donor(Choices choices) {
    Node node = choices.of(donors);
    // The same node in two places is written as an alias.
    return choices.isOneIn(20) ? node : copy(node);
  }

  private static Node scalar(String value, Choices choices) {
    var style = choices.of(List.of(
        DumperOptions.ScalarStyle.PLAIN,
        DumperOptions.ScalarStyle.DOUBLE_QUOTED,
        DumperOptions.ScalarStyle.LITERAL,
        DumperOptions.ScalarStyle.FOLDED,
        DumperOptions.ScalarStyle.SINGLE_QUOTED));
    return new ScalarNode(Tag.STR, value, null, null, style);
  }

  private static Node copy(Node node) {
    if (node instanceof ScalarNode scalar) {
      return new ScalarNode(node.getTag(), scalar.getValue(), null, null, scalar.getScalarStyle());
    }
    if (node instanceof SequenceNode list) {
      var items = new ArrayList<Node>();
      list.getValue().forEach(item -> items.add(copy(item)));
      return new SequenceNode(node.getTag(), items, list.getFlowStyle());
    }
    var entries = new ArrayList<NodeTuple>();
    ((MappingNode) node)
        .getValue()
        .forEach(entry ->
            entries.add(new NodeTuple(copy(entry.getKeyNode()), copy(entry.getValueNode()))));
    return new MappingNode(node.getTag(), entries, ((MappingNode) node).getFlowStyle());
  }

  private static String scalar(Node node) {
    return node instanceof ScalarNode scalar ? scalar.getValue() : "";
  }

  private static void walk(Node node, java.util.function.Consumer<Node> visitor) {
    visitor.accept(node);
    if (node instanceof MappingNode mapping) {
      mapping.getValue().forEach(entry -> walk(entry.getValueNode(), visitor));
    } else if (node instanceof SequenceNode list) {
      list.getValue().forEach(item -> walk(item, visitor));
    }
  }

  /** The tree of a text, if it has one. */
  static Optional<Node> compose(String text) {
    try {
      return Optional.ofNullable(yaml().compose(new StringReader(text)));
    } catch (YAMLException unreadable) {
      return Optional.empty();
    }
  }

  private static String text(Node root) {
    var out = new StringWriter();
    yaml().serialize(root, out);
    return out.toString();
  }

  private static Yaml yaml() {
    var options = new DumperOptions();
    options.setAllowUnicode(true);
    options.setSplitLines(false);
    options.setWidth(Integer.MAX_VALUE);
    options.setNonPrintableStyle(DumperOptions.NonPrintableStyle.ESCAPE);
    return new Yaml(new SafeConstructor(new LoaderOptions()), new Representer(options), options);
  }
}
