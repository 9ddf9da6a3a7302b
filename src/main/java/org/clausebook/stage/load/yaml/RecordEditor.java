package org.clausebook.stage.load.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.stage.load.yaml.FileText.Change;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Finds what has to change in the text of a policy's file so that a decision is in it. */
final class RecordEditor {
  /** The keys of an event in the order in which they are written. */
  private static final List<String> ORDER =
      List.of("verb", "body", "by", "date", "minute", "version", "note", "wording");

  private static final int STEP = EventLines.STEP;

  private final String text;
  private final YamlPlaces places;
  private final RecordEdit edit;
  private final EventLines lines;
  private final List<Change> changes = new ArrayList<>();

  private RecordEditor(String text, RecordEdit edit) {
    this.text = text;
    this.places = new YamlPlaces(text);
    this.edit = edit;
    this.lines = new EventLines(edit.keys());
  }

  /** The changes to a text; empty if it is written so that they cannot be made. */
  static Optional<List<Change>> changes(String text, RecordEdit edit) {
    var editor = new RecordEditor(text, edit);
    boolean isDone = editor
        .places
        .root()
        .filter(root -> !YamlPlaces.isFlow(root))
        .filter(editor::edit)
        .isPresent();
    return isDone ? Optional.of(editor.changes) : Optional.empty();
  }

  private boolean edit(MappingNode root) {
    edit.version().ifPresent(version -> replace(YamlPlaces.value(root, "version"), version));
    edit.due()
        .ifPresent(due -> YamlPlaces.value(root, "review-cycle").ifPresent(cycle -> {
          if (cycle instanceof MappingNode map) {
            replace(YamlPlaces.value(map, "due"), due);
          }
        }));
    Optional<Node> adoption = YamlPlaces.value(root, "adoption");
    if (adoption.isEmpty()) {
      addAtEnd(YamlPlaces.column(root));
      return true;
    }
    return adoption.get() instanceof MappingNode map && editAdoption(root, map);
  }

  private void replace(Optional<Node> value, String with) {
    value
        .filter(ScalarNode.class::isInstance)
        .map(ScalarNode.class::cast)
        .filter(scalar -> !scalar.getValue().equals(with))
        .ifPresent(
            scalar -> change(places.start(scalar), places.end(scalar), quoted(scalar, with)));
  }

  /** A text in the same quotes as the former text. */
  private static String quoted(ScalarNode former, String with) {
    String plain = YamlWords.text(with);
    return switch (former.getScalarStyle()) {
      case SINGLE_QUOTED -> "'" + with.replace("'", "''") + "'";
      case DOUBLE_QUOTED -> plain.startsWith("\"") ? plain : "\"" + plain + "\"";
      default -> plain;
    };
  }

  private void change(int from, int to, String with) {
    changes.add(new Change(from, to, with));
  }

  private void addAtEnd(int column) {
    String indent = " ".repeat(column);
    String end = text.isEmpty() || text.endsWith("\n") ? "" : "\n";
    change(
        text.length(),
        text.length(),
        end + (text.isEmpty() ? "" : "\n") + indent + "adoption:\n" + lines.list(column + STEP)
            + "\n");
  }

  private boolean editAdoption(MappingNode root, MappingNode adoption) {
    Optional<NodeTuple> events = YamlPlaces.entry(adoption, "events");
    if (events.isEmpty()) {
      return addEvents(root, adoption);
    }
    if (!(events.get().getValueNode() instanceof SequenceNode list)) {
      return false;
    }
    if (!edit.isNew()) {
      return list.getValue().get(edit.event()) instanceof MappingNode event && setKeys(event);
    }
    if (!YamlPlaces.isFlow(list)) {
      addToBlock(events.get().getKeyNode(), list);
    } else if (list.getValue().isEmpty() && !YamlPlaces.isFlow(adoption)) {
      fillBrackets(events.get().getKeyNode(), list);
    } else {
      addToFlow(list);
    }
    return true;
  }

  private boolean addEvents(MappingNode root, MappingNode adoption) {
    if (YamlPlaces.isFlow(adoption)) {
      String braced = "events: [" + YamlWords.braced(edit.keys()) + "]";
      boolean isEmpty = adoption.getValue().isEmpty();
      int inside = places.start(adoption) + 1;
      change(inside, inside, isEmpty ? braced : braced + ", ");
      return true;
    }
    Node key = YamlPlaces.entry(root, "adoption").orElseThrow().getKeyNode();
    int line = places.lineEnd(places.end(key));
    change(line, line, "\n" + lines.list(YamlPlaces.column(adoption)));
    return true;
  }

  private void addToBlock(Node key, SequenceNode list) {
    int dash = YamlPlaces.column(list);
    Node first = list.getValue().get(0);
    boolean isBeside = places.areOnOneLine(places.start(list), places.start(first));
    int keys = isBeside && first instanceof MappingNode map && !YamlPlaces.isFlow(map)
        ? YamlPlaces.column(first)
        : dash + STEP;
    int line = edit.event() == 0
        ? places.lineEnd(places.end(key))
        : places.lineEndWithComments(
            places.end(list.getValue().get(edit.event() - 1)), dash + STEP);
    change(line, line, "\n" + lines.item(dash, keys));
  }

  /** An empty list in brackets becomes one with a dash for each event. */
  private void fillBrackets(Node key, SequenceNode list) {
    int behindColon = text.indexOf(':', places.end(key)) + 1;
    change(behindColon, places.end(list), "");
    int line = places.lineEnd(places.end(list));
    int dash = YamlPlaces.column(key) + STEP;
    change(line, line, "\n" + lines.item(dash, dash + STEP));
  }

  private void addToFlow(SequenceNode list) {
    String braced = YamlWords.braced(edit.keys());
    List<Node> items = list.getValue();
    if (edit.event() < items.size()) {
      int before = places.start(items.get(edit.event()));
      change(before, before, braced + ", ");
    } else if (items.isEmpty()) {
      int inside = places.start(list) + 1;
      change(inside, inside, braced);
    } else {
      int behind = places.end(items.get(items.size() - 1));
      change(behind, behind, ", " + braced);
    }
  }

  private boolean setKeys(MappingNode event) {
    Map<Integer, Map<String, String>> added = new LinkedHashMap<>();
    for (Map.Entry<String, String> key : edit.keys().entrySet()) {
      Optional<Node> value = YamlPlaces.value(event, key.getKey());
      if (value.isPresent()) {
        replace(value, key.getValue());
      } else {
        added
            .computeIfAbsent(endBefore(event, key.getKey()), place -> new LinkedHashMap<>())
            .put(key.getKey(), key.getValue());
      }
    }
    added.forEach((place, keys) -> {
      if (YamlPlaces.isFlow(event)) {
        String braced = YamlWords.braced(keys);
        change(place, place, ", " + braced.substring(1, braced.length() - 1));
      } else {
        int line = places.lineEnd(place);
        String indent = " ".repeat(YamlPlaces.column(event));
        change(line, line, "\n" + indent + YamlWords.lines(keys, indent));
      }
    });
    return true;
  }

  /** The end of the nearest key that is written before such a one. */
  private int endBefore(MappingNode event, String key) {
    List<String> before = ORDER.subList(0, ORDER.indexOf(key));
    Node value = before.stream()
        .flatMap(name -> YamlPlaces.value(event, name).stream())
        .reduce((a, b) -> b)
        .orElseThrow();
    return places.end(value);
  }
}
