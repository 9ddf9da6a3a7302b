package org.clausebook.stage.render.word.tracked;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.clausebook.markdown.CommonEnds;
import org.clausebook.markdown.DiffRun;

/** The blocks of a document by the clauses that they are of; before the first clause by no name. */
final class Clauses {
  /** What follows the last clause. */
  private static final String END = "end of clauses";

  private final Map<String, List<Block>> blocks = new LinkedHashMap<>();

  /**
   * The clauses of a document.
   *
   * @param starts the names of the bookmarks with which clauses begin
   * @param other the other document; what both end with is of no clause
   */
  Clauses(XmlElement document, Set<String> starts, XmlElement other) {
    List<Block> all = blocks(document);
    List<String> texts = all.stream().map(Block::text).toList();
    List<String> others = blocks(other).stream().map(Block::text).toList();
    int end = all.size() - CommonEnds.of(texts, others).end();
    for (int i = all.size() - 1; i >= end; i--) {
      end = begun(all.get(i), starts).isPresent() ? i + 1 : end;
    }
    String id = "";
    blocks.put(id, new ArrayList<>());
    for (int i = 0; i < all.size(); i++) {
      id = i == end ? END : begun(all.get(i), starts).orElse(id);
      blocks.computeIfAbsent(id, unknown -> new ArrayList<>()).add(all.get(i));
    }
  }

  private static List<Block> blocks(XmlElement document) {
    return Block.of(gathered(document.within("w:body")));
  }

  private static Optional<String> begun(Block block, Set<String> starts) {
    Set<String> names = block.bookmarks();
    return starts.stream()
        .filter(start -> names.contains(start) || names.contains(BookmarkNames.was(start)))
        .findFirst();
  }

  /** Bookmarks between paragraphs are in the next one. */
  private static List<XmlElement> gathered(List<XmlElement> elements) {
    var gathered = new ArrayList<XmlElement>();
    var marks = new ArrayList<XmlElement>();
    for (XmlElement element : elements) {
      if (element.name().startsWith("w:bookmark")) {
        marks.add(element);
      } else if (element.is("w:p") && !marks.isEmpty()) {
        gathered.add(element.with(Stream.of(
                element.children("w:pPr"),
                List.copyOf(marks),
                element.without(Set.of("w:pPr")).elements())
            .flatMap(List::stream)
            .toList()));
        marks.clear();
      } else {
        gathered.add(element);
      }
    }
    return gathered;
  }

  List<String> ids() {
    return List.copyOf(blocks.keySet());
  }

  List<Block> blocks(String id) {
    return blocks.getOrDefault(id, List.of());
  }

  /** The clauses that are in both documents and do not move. */
  List<String> staying(Clauses later) {
    return DiffRun.between(ids(), later.ids()).stream()
        .filter(DiffRun::isKept)
        .flatMap(run -> run.after().stream())
        .toList();
  }
}
