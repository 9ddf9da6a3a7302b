package org.clausebook.feature.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clausebook.markdown.DiffRun;
import org.clausebook.model.document.NumberedClause;

/**
 * The words of a clause in a file, with those paragraphs and items as they were that the law lays
 * down.
 *
 * @param section with them restored
 * @param edited as the file has them
 */
record StatutoryParts(Section section, List<Block> edited) {
  StatutoryParts {
    edited = List.copyOf(edited);
  }

  static StatutoryParts of(NumberedClause clause, Section printed, Section file) {
    List<String> statutory = statutory(clause);
    if (statutory.isEmpty()) {
      return new StatutoryParts(file, List.of());
    }
    List<Block> restored = new ArrayList<>();
    List<Block> edited = new ArrayList<>();
    int at = 0;
    int there = 0;
    for (DiffRun<String> run : DiffRun.between(words(printed), words(file))) {
      List<Block> before = printed.blocks().subList(at, at + run.before().size());
      List<Block> after = file.blocks().subList(there, there + run.after().size());
      if (run.isKept()) {
        restored.addAll(after);
      } else {
        restore(before, after, statutory, restored, edited);
      }
      at += before.size();
      there += after.size();
    }
    return new StatutoryParts(
        edited.isEmpty() ? file : Section.of(file.heading(), restored), edited);
  }

  private static void restore(
      List<Block> before,
      List<Block> after,
      List<String> statutory,
      List<Block> restored,
      List<Block> edited) {
    Map<Integer, Block> places = new TreeMap<>();
    for (int i = 0; i < before.size(); i++) {
      if (statutory.contains(Printout.words(before.get(i)))) {
        places.put(i, before.get(i));
      }
    }
    for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
      Block own = places.get(i);
      if (own != null) {
        restored.add(own);
        edited.add(i < after.size() ? after.get(i) : own);
      } else if (i < after.size()) {
        restored.add(after.get(i));
      }
    }
  }

  private static List<String> words(Section section) {
    return section.blocks().stream().map(Printout::words).toList();
  }

  /** The words of the paragraphs and items that the law lays down. */
  private static List<String> statutory(NumberedClause clause) {
    List<String> lines = clause.body().lines().toList();
    List<String> statutory = new ArrayList<>();
    for (int line : clause.statutory()) {
      Section one = Section.of(
          java.util.Optional.empty(),
          List.of(new Block(Block.Kind.PARAGRAPH, 1, "", lines.get(line).strip(), "", List.of())));
      statutory.add(one.tokens().plain().toLowerCase(java.util.Locale.ROOT));
    }
    return statutory;
  }
}
