package org.clausebook.feature.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.clausebook.model.text.ClauseId;

/**
 * Finds the clause that each section of an edited file is: by the marks that the file carries, and
 * by its words where they say otherwise or the marks were lost.
 */
record MarkedPairs(
    List<EditedFile.Part> parts,
    Map<ClauseId, Template> templates,
    Map<ClauseId, Section> printed) {

  /** A pair for each section, in the order of the file. */
  List<Pair> pairs() {
    Map<Integer, ClauseId> found = new LinkedHashMap<>();
    Set<ClauseId> used = new TreeSet<>();
    for (ClauseId id : templates.keySet()) {
      bearer(id).filter(at -> !found.containsKey(at)).ifPresent(at -> {
        found.put(at, id);
        used.add(id);
      });
    }
    List<Template> left =
        templates.values().stream().filter(one -> !used.contains(one.id())).toList();
    List<Section> open = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      if (!found.containsKey(i)) {
        open.add(parts.get(i).section());
      }
    }
    List<Pair> byWords = Matching.of(open, left);
    var pairs = new ArrayList<Pair>();
    int next = 0;
    for (int i = 0; i < parts.size(); i++) {
      Optional<ClauseId> id = Optional.ofNullable(found.get(i));
      pairs.add(id.isPresent() ? marked(parts.get(i), id.get()) : byWords.get(next++));
    }
    return pairs;
  }

  private Pair marked(EditedFile.Part part, ClauseId id) {
    Template template = Optional.ofNullable(templates.get(id)).orElseThrow();
    return Pair.own(part.section()).with(template, Pass.MARK, 1);
  }

  /** The section with a clause's mark; of several the one with most of its words. */
  private Optional<Integer> bearer(ClauseId id) {
    Optional<Integer> best = Optional.empty();
    int most = -1;
    for (int i = 0; i < parts.size(); i++) {
      EditedFile.Part part = parts.get(i);
      if (!part.marks().contains(id) || isAnother(part, id)) {
        continue;
      }
      int kept = (int) part.kept().stream().filter(id::equals).count() * 2
          + (isCalled(part, id) ? 1 : 0)
          + (part.marks().get(0).equals(id) ? 1 : 0);
      if (kept > most) {
        best = Optional.of(i);
        most = kept;
      }
    }
    return best;
  }

  /** Whether all words of a section are those of another clause, and its heading is not this one's. */
  private boolean isAnother(EditedFile.Part part, ClauseId id) {
    String words = part.section().tokens().plain();
    boolean isItself = Optional.ofNullable(printed.get(id))
        .filter(own -> own.tokens().plain().equals(words))
        .isPresent();
    return !isItself
        && !isCalled(part, id)
        && printed.entrySet().stream()
            .filter(other -> !other.getKey().equals(id))
            .anyMatch(other -> isCalled(part, other.getKey())
                || (!words.isEmpty() && words.equals(other.getValue().tokens().plain())));
  }

  private boolean isCalled(EditedFile.Part part, ClauseId id) {
    Optional<Block> heading = part.section().heading();
    return heading.isPresent()
        && Optional.ofNullable(printed.get(id))
            .flatMap(Section::heading)
            .map(Printout::words)
            .equals(heading.map(Printout::words));
  }
}
