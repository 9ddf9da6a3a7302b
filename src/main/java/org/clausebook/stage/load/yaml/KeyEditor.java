package org.clausebook.stage.load.yaml;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausebook.stage.load.yaml.FileText.Change;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Finds what has to change in the text of a file so that a key is in it. */
final class KeyEditor {
  private static final String COMMENT = "#";
  private static final int STEP = 2;

  private final String text;
  private final YamlPlaces places;
  private final KeyEdit edit;

  private KeyEditor(String text, KeyEdit edit) {
    this.text = text;
    this.places = new YamlPlaces(text);
    this.edit = edit;
  }

  /** The change to a text; empty if it is written so that it cannot be made. */
  static Optional<Change> change(String text, KeyEdit edit) {
    var editor = new KeyEditor(text, edit);
    return editor.places.root().filter(root -> !YamlPlaces.isFlow(root)).flatMap(editor::change);
  }

  private Optional<Change> change(MappingNode root) {
    Optional<NodeTuple> there = YamlPlaces.entry(root, edit.top());
    if (there.isEmpty()) {
      return Optional.of(atEnd(YamlPlaces.column(root)));
    }
    Node key = there.get().getKeyNode();
    Node value = there.get().getValueNode();
    if (edit.group().isEmpty()) {
      return instead(key, value);
    }
    if (value instanceof MappingNode group) {
      Optional<NodeTuple> former = YamlPlaces.entry(group, edit.key());
      return former.isPresent()
          ? instead(former.get().getKeyNode(), former.get().getValueNode())
          : Optional.of(YamlPlaces.isFlow(group) ? inBraces(group) : below(group));
    }
    return isNothing(value)
        ? Optional.of(after(places.lineEnd(places.end(key)), YamlPlaces.column(key) + STEP))
        : Optional.empty();
  }

  private static boolean isNothing(Node value) {
    return value instanceof ScalarNode scalar && scalar.getValue().isEmpty();
  }

  /** Another answer in the place of one that says nothing yet. */
  private Optional<Change> instead(Node key, Node value) {
    if (!(value instanceof ScalarNode)) {
      return Optional.empty();
    }
    if (isNothing(value)) {
      int colon = text.indexOf(':', places.end(key)) + 1;
      return Optional.of(new Change(colon, colon, " " + edit.value().onOneLine()));
    }
    return Optional.of(new Change(places.start(value), places.end(value), written(key, value)));
  }

  /** Lines in the place of lines, however many follow. */
  private String written(Node key, Node value) {
    String former = text.substring(places.start(value), places.end(value));
    if (!former.contains("\n")) {
      return edit.value().onOneLine();
    }
    String end = former.substring(former.stripTrailing().length());
    return edit.value().written(" ".repeat(YamlPlaces.column(key))) + end;
  }

  private Change atEnd(int column) {
    String end = text.isEmpty() || text.endsWith("\n") ? "" : "\n";
    String lines = edit.group()
        .map(group -> " ".repeat(column) + group + ":\n" + lines(column + STEP))
        .orElseGet(() -> lines(column));
    return new Change(text.length(), text.length(), end + (isSetOff() ? "\n" : "") + lines + "\n");
  }

  /** Whether a blank line goes before: between groups, and after the comments of an empty file. */
  private boolean isSetOff() {
    String last = text.stripTrailing();
    boolean isAfterGroup = last.startsWith(" ", last.lastIndexOf('\n') + 1);
    boolean isFirst = YamlFile.isEmpty(text);
    return !text.isEmpty() && (isFirst || isAfterGroup || edit.group().isPresent());
  }

  private Change below(MappingNode group) {
    Node last = group.getValue().get(group.getValue().size() - 1).getValueNode();
    int column = YamlPlaces.column(group);
    return after(places.lineEndWithComments(places.end(last), column), column);
  }

  private Change after(int line, int column) {
    return new Change(line, line, "\n" + lines(column));
  }

  private String lines(int column) {
    String indent = " ".repeat(column);
    return Stream.concat(
            edit.comment().stream().map(line -> COMMENT + " " + line),
            Stream.of(edit.key() + ": " + edit.value().written(indent)))
        .map(line -> indent + line)
        .collect(Collectors.joining("\n"));
  }

  private Change inBraces(MappingNode group) {
    int brace = places.end(group) - 1;
    String separator = group.getValue().isEmpty() ? "" : ", ";
    return new Change(brace, brace, separator + edit.key() + ": " + edit.value().onOneLine());
  }
}
