package org.clausebook.stage.source.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.clausebook.stage.source.archive.ArchiveParts;
import org.clausebook.stage.source.archive.XmlNode;
import org.clausebook.stage.source.archive.XmlPart;
import org.clausebook.stage.source.block.UnreadableFile;

/** What a part refers to, by ids and by the kind of what is there. */
public final class DocxRelations {
  /**
   * A part of the file, or an address outside of it.
   *
   * @param kind the last word of its type, such as {@code styles}
   */
  public record Relation(String kind, String target, boolean isOutside) {}

  private final Map<String, Relation> byId = new TreeMap<>();

  private DocxRelations() {}

  /** Those of a part; of the whole file if the name is empty. */
  public static DocxRelations of(ArchiveParts parts, String part) throws UnreadableFile {
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    String name = folder + "_rels/" + part.substring(slash) + ".rels";
    var relations = new DocxRelations();
    XmlPart.whole(parts, name).children().stream()
        .filter(node -> !node.get("Id").isEmpty())
        .forEach(node -> relations.byId.putIfAbsent(node.get("Id"), relation(node, folder)));
    return relations;
  }

  private static Relation relation(XmlNode node, String folder) {
    String type = node.get("Type");
    boolean isOutside = node.get("TargetMode").equals("External");
    String target = node.get("Target");
    return new Relation(
        type.substring(type.lastIndexOf('/') + 1),
        isOutside ? target : path(folder, target),
        isOutside);
  }

  /** The name of a part, from the folder of the one that refers to it. */
  private static String path(String folder, String target) {
    Deque<String> path = new ArrayDeque<>();
    String whole = target.startsWith("/") ? target : folder + target;
    for (String step : whole.split("/", -1)) {
      if (step.equals("..")) {
        path.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        path.add(step);
      }
    }
    return String.join("/", path);
  }

  public Optional<Relation> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The first part of a kind. */
  public Optional<String> part(String kind) {
    return parts(kind).stream().findFirst();
  }

  /** The parts of a kind. */
  public List<String> parts(String kind) {
    var found = new ArrayList<String>();
    byId.values().stream()
        .filter(relation -> !relation.isOutside() && relation.kind().equals(kind))
        .forEach(relation -> found.add(relation.target()));
    return found;
  }
}
