package org.clausebook.feature.importing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.markdown.DiffRun;
import org.clausebook.model.document.BookmarkName;
import org.clausebook.model.text.ClauseId;

/**
 * A file beside the printout that it was made from.
 *
 * @param sections its clauses, and what may be one
 * @param around what is not of clauses: title, record, signatures
 * @param told what was edited around the clauses, as the file has it
 * @param left what is printed around the clauses and was taken out of the file
 */
record EditedFile(List<Part> sections, List<Block> around, List<Block> told, List<Block> left) {
  /**
   * A section of a file.
   *
   * @param marks clauses whose marks it begins with
   * @param kept clauses that its unchanged blocks are from, a name for each block
   */
  record Part(Section section, List<ClauseId> marks, List<ClauseId> kept) {
    Part {
      marks = List.copyOf(marks);
      kept = List.copyOf(kept);
    }
  }

  EditedFile {
    sections = List.copyOf(sections);
    around = List.copyOf(around);
    told = List.copyOf(told);
    left = List.copyOf(left);
  }

  /** All blocks of clauses, as the file has them. */
  List<Block> ofClauses() {
    return sections.stream()
        .map(Part::section)
        .flatMap(one -> Stream.concat(one.heading().stream(), one.blocks().stream()))
        .toList();
  }

  /**
   * Compares a file with a printout.
   *
   * @param file its blocks
   */
  static EditedFile of(Printout printout, List<Block> file) {
    return new Comparing(printout, file).compared();
  }

  /** How many blocks are not as they were printed. */
  static int edits(Printout printout, List<Block> file) {
    int edits = 0;
    for (DiffRun<String> run : runs(printout, file)) {
      edits += run.isKept() ? 0 : run.before().size() + run.after().size();
    }
    return edits;
  }

  private static List<DiffRun<String>> runs(Printout printout, List<Block> file) {
    return DiffRun.between(
        printout.blocks().stream().map(Printout::words).toList(),
        file.stream().map(Printout::words).toList());
  }

  /** One comparison. */
  private static final class Comparing {
    private final Printout printout;
    private final List<Block> file;

    /** Where in the printout each block of the file is; -1 for one that is new. */
    private final List<Integer> places;

    /** Whether each block of the file is of clauses. */
    private final List<Boolean> isOfClauses;

    private final List<Block> told = new ArrayList<>();
    private final List<Block> left = new ArrayList<>();

    Comparing(Printout printout, List<Block> file) {
      this.printout = printout;
      this.file = file;
      this.places = new ArrayList<>(Collections.nCopies(file.size(), -1));
      this.isOfClauses = new ArrayList<>(Collections.nCopies(file.size(), true));
    }

    EditedFile compared() {
      int at = 0;
      int there = 0;
      for (DiffRun<String> run : runs(printout, file)) {
        if (run.isKept()) {
          kept(at, there, run.before().size());
        } else {
          changed(at, run.before().size(), there, run.after().size());
        }
        at += run.before().size();
        there += run.after().size();
      }
      List<Block> around = new ArrayList<>();
      for (int i = 0; i < file.size(); i++) {
        if (!isOfClauses.get(i)) {
          around.add(file.get(i));
        }
      }
      return new EditedFile(parts(), around, told, left);
    }

    private boolean isAround(int printed) {
      return printout.clauses().get(printed).isEmpty();
    }

    private void kept(int at, int there, int count) {
      for (int i = 0; i < count; i++) {
        places.set(there + i, at + i);
        isOfClauses.set(there + i, !isAround(at + i));
      }
    }

    /** Blocks that took the place of others are of clauses, if those were or are next to them. */
    private void changed(int at, int before, int there, int after) {
      List<Integer> gone = new ArrayList<>();
      for (int i = at; i < at + before; i++) {
        if (isAround(i)) {
          gone.add(i);
        }
      }
      boolean areAllAround = before > 0 && gone.size() == before;
      int count = before == 0
          ? aroundNew(at, there, after)
          : areAllAround ? after : Math.min(gone.size(), after);
      boolean isFirst = areAllAround || before == 0 || gone.contains(at);
      int from = isFirst ? there : there + after - count;
      for (int i = from; i < from + count; i++) {
        isOfClauses.set(i, false);
        told.add(file.get(i));
      }
      gone.subList(Math.min(count, gone.size()), gone.size())
          .forEach(i -> left.add(printout.blocks().get(i)));
    }

    /** How many of some new blocks are around the clauses; those after the last clause are not. */
    private int aroundNew(int at, int there, int after) {
      boolean isAfterClause = at > 0 && !isAround(at - 1);
      boolean isBeforeClause = at < printout.blocks().size() && !isAround(at);
      boolean isNewClause = isBeforeClause && file.get(there).isHeading();
      return isAfterClause || isNewClause ? 0 : after;
    }

    private List<Part> parts() {
      var parts = new ArrayList<Part>();
      int from = 0;
      for (int i = 1; i <= file.size(); i++) {
        if (i == file.size() || begins(i)) {
          part(from, i).ifPresent(parts::add);
          from = i;
        }
      }
      return parts;
    }

    private boolean begins(int at) {
      Block block = file.get(at);
      int place = places.get(at);
      return block.isHeading()
          || (place >= 0 && printout.beginsUnheaded(place))
          || (place < 0 && isUnheadedMark(block))
          || !isOfClauses.get(at).equals(isOfClauses.get(at - 1));
    }

    private boolean isUnheadedMark(Block block) {
      return printout.document().clauses().stream()
          .filter(clause -> clause.heading().isEmpty())
          .anyMatch(clause -> isMark(clause.id(), block));
    }

    private static boolean isMark(ClauseId id, Block block) {
      return block.marks().contains(BookmarkName.of(id).value())
          || block.marks().contains(id.value());
    }

    private Optional<Part> part(int from, int to) {
      List<Block> own = file.subList(from, to);
      if (own.isEmpty() || !isOfClauses.get(from)) {
        return Optional.empty();
      }
      Optional<Block> heading = Optional.of(own.get(0)).filter(Block::isHeading);
      List<ClauseId> marks = printout.document().clauses().stream()
          .map(clause -> clause.id())
          .filter(id -> isMark(id, own.get(0)))
          .toList();
      List<ClauseId> kept = new ArrayList<>();
      for (int i = heading.isPresent() ? from + 1 : from; i < to; i++) {
        if (places.get(i) >= 0) {
          printout.clauses().get(places.get(i)).ifPresent(kept::add);
        }
      }
      Section section = Section.of(heading, heading.isPresent() ? own.subList(1, own.size()) : own);
      return Optional.of(new Part(section, marks, kept));
    }
  }
}
