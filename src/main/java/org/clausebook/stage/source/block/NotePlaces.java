package org.clausebook.stage.source.block;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clausebook.stage.source.block.SourceBlock.Kind;

/**
 * Puts notes where a clause has them: at the end of what is below the heading where they are
 * referred to. A file keeps them at its end, or elsewhere.
 */
public final class NotePlaces {
  private static final Pattern REFERENCE = Pattern.compile("\\[\\^([^\\[\\]\\s]++)\\]");

  private NotePlaces() {}

  /** The blocks with each note that is referred to in its place. */
  public static List<SourceBlock> placed(List<SourceBlock> blocks) {
    Map<String, SourceBlock> notes = new LinkedHashMap<>();
    var others = new ArrayList<SourceBlock>();
    for (SourceBlock block : blocks) {
      boolean isNote = block.kind() == Kind.NOTE && !notes.containsKey(block.label());
      if (isNote) {
        notes.put(block.label(), block);
      } else {
        others.add(block);
      }
    }
    var placed = new ArrayList<SourceBlock>();
    var open = new ArrayList<SourceBlock>();
    for (SourceBlock block : others) {
      if (block.kind() == Kind.HEADING || block.kind() == Kind.RUNNING) {
        placed.addAll(open);
        open.clear();
      }
      placed.add(block);
      words(block)
          .flatMap(words -> REFERENCE.matcher(words).results())
          .flatMap(found -> Optional.ofNullable(notes.remove(found.group(1))).stream())
          .forEach(open::add);
    }
    placed.addAll(open);
    placed.addAll(notes.values());
    return placed;
  }

  private static Stream<String> words(SourceBlock block) {
    return Stream.concat(Stream.of(block.text()), block.rows().stream().flatMap(List::stream));
  }
}
