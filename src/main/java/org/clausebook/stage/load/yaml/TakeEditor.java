package org.clausebook.stage.load.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.clausebook.diagnostic.Position;
import org.clausebook.stage.load.yaml.FileText.Change;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Finds what has to change in the text of a policy's file so that a clause is settled in it. */
final class TakeEditor {
  private static final String AMENDMENTS = "amendments";
  private static final String COMMENT = "#";
  private static final int STEP = 2;

  private final String text;
  private final YamlPlaces places;
  private final TakeEdit edit;
  private final List<Change> changes = new ArrayList<>();
  private final StringBuilder atEnd = new StringBuilder();

  private TakeEditor(String text, TakeEdit edit) {
    this.text = text;
    this.places = new YamlPlaces(text);
    this.edit = edit;
  }

  /** The changes to a text; empty if it is written so that they cannot be made. */
  static Optional<List<Change>> changes(String text, TakeEdit edit) {
    var editor = new TakeEditor(text, edit);
    return editor
        .places
        .root()
        .filter(root -> !YamlPlaces.isFlow(root))
        .filter(editor::edit)
        .map(root -> editor.changes);
  }

  private boolean edit(MappingNode root) {
    boolean isDone = amend(root) && addSettled(root);
    if (!atEnd.isEmpty()) {
      String end = text.isEmpty() || text.endsWith("\n") ? "" : "\n";
      changes.add(new Change(text.length(), text.length(), end + atEnd));
    }
    return isDone;
  }

  private boolean amend(MappingNode root) {
    Optional<NodeTuple> entry = YamlPlaces.entry(root, AMENDMENTS);
    if (entry.isEmpty()) {
      addList(root, AMENDMENTS, edit.added());
      return edit.takenOut().isEmpty();
    }
    if (edit.added().isEmpty() && edit.takenOut().isEmpty()) {
      return true;
    }
    if (!(entry.get().getValueNode() instanceof SequenceNode list) || YamlPlaces.isFlow(list)) {
      return false;
    }
    int column = YamlPlaces.column(list);
    List<Node> taken = list.getValue().stream().filter(this::isTakenOut).toList();
    taken.forEach(item -> takeOut(item, column, item.equals(taken.get(0))));
    boolean isEmptied = taken.size() == list.getValue().size() && edit.added().isEmpty();
    if (isEmptied) {
      int key = places.start(entry.get().getKeyNode());
      changes.add(new Change(key, key, COMMENT + " "));
    }
    Node before = taken.isEmpty() ? list.getValue().get(list.getValue().size() - 1) : taken.get(0);
    int line = places.lineEnd(places.end(before));
    edit.added().forEach(keys -> changes.add(new Change(line, line, "\n\n" + item(keys, column))));
    return true;
  }

  private boolean isTakenOut(Node item) {
    int first = item.getStartMark().getLine() + 1;
    int last = Position.FIRST.after(text.substring(0, places.end(item))).line();
    return edit.isTakenOut(first, last);
  }

  /** The lines of an item become comments, so that nothing that a person wrote is lost. */
  private void takeOut(Node item, int column, boolean isFirst) {
    int from = dash(item, column);
    int to = places.lineEnd(places.end(item));
    String indent = " ".repeat(column);
    String lines = text.substring(from, to)
        .lines()
        .map(line -> commented(line, indent))
        .collect(Collectors.joining("\n"));
    String why = isFirst ? indent + COMMENT + " " + edit.reason() + "\n" : "";
    changes.add(new Change(from, to, why + lines));
  }

  private static String commented(String line, String indent) {
    String words = line.startsWith(indent) ? line.substring(indent.length()) : line.strip();
    return (indent + COMMENT + " " + words).stripTrailing();
  }

  /** The start of the line on which an item has its dash. */
  private int dash(Node item, int column) {
    int line = text.lastIndexOf('\n', places.start(item) - 1) + 1;
    while (line > 0 && !text.startsWith("-", line + column)) {
      line = text.lastIndexOf('\n', line - 2) + 1;
    }
    return line;
  }

  private boolean addSettled(MappingNode root) {
    if (edit.settled().isEmpty()) {
      return true;
    }
    Optional<Node> value = YamlPlaces.value(root, TakeEdit.KEY);
    if (value.isEmpty()) {
      addList(root, TakeEdit.KEY, List.of(edit.settled()));
      return true;
    }
    if (!(value.get() instanceof SequenceNode list) || YamlPlaces.isFlow(list)) {
      return false;
    }
    Optional<MappingNode> earlier = list.getValue().stream()
        .filter(MappingNode.class::isInstance)
        .map(MappingNode.class::cast)
        .filter(entry -> text(entry, "clause").equals(edit.clause()))
        .findFirst();
    earlier.ifPresentOrElse(this::replace, () -> append(list));
    return true;
  }

  private static String text(MappingNode entry, String key) {
    return YamlPlaces.value(entry, key)
        .map(node -> node instanceof ScalarNode scalar ? scalar.getValue() : "")
        .orElse("");
  }

  private void replace(MappingNode entry) {
    edit.settled()
        .forEach((key, words) -> YamlPlaces.value(entry, key)
            .filter(node -> !text(entry, key).equals(words))
            .ifPresent(
                node -> changes.add(new Change(places.start(node), places.end(node), words))));
  }

  private void append(SequenceNode list) {
    Node last = list.getValue().get(list.getValue().size() - 1);
    int line = places.lineEnd(places.end(last));
    changes.add(new Change(line, line, "\n" + item(edit.settled(), YamlPlaces.column(list))));
  }

  private void addList(MappingNode root, String key, List<Map<String, String>> items) {
    if (items.isEmpty()) {
      return;
    }
    int column = YamlPlaces.column(root);
    String written =
        items.stream().map(keys -> item(keys, column + STEP)).collect(Collectors.joining("\n\n"));
    atEnd.append("\n").append(" ".repeat(column)).append(key).append(":\n").append(written);
    atEnd.append("\n");
  }

  private static String item(Map<String, String> keys, int dash) {
    return " ".repeat(dash) + "- " + YamlWords.prose(keys, " ".repeat(dash + STEP));
  }
}
