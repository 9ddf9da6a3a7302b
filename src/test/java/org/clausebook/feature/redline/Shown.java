package org.clausebook.feature.redline;

import java.util.List;
import java.util.stream.Collectors;
import org.clausebook.model.document.RedlineBlock;
import org.clausebook.model.document.RedlineRun;
import org.clausebook.model.document.Revision;

/** Runs and blocks as tests write them. */
final class Shown {
  private Shown() {}

  /** Deleted words stand in {@code [-} and {@code -]}, inserted ones in <code>{+</code> and the like. */
  static String runs(List<RedlineRun> runs) {
    return runs.stream().map(Shown::run).collect(Collectors.joining());
  }

  private static String run(RedlineRun run) {
    return switch (run.revision()) {
      case KEPT -> run.text();
      case INSERTED -> "{+" + run.text() + "+}";
      case DELETED -> "[-" + run.text() + "-]";
    };
  }

  /** A line for each block, with what stands before its words. */
  static List<String> blocks(List<RedlineBlock> blocks) {
    return blocks.stream()
        .map(block -> block.lead()
            + block.label()
            + (block.label().isEmpty() ? "" : " ")
            + runs(block.runs()))
        .toList();
  }

  /** The words of one of the two versions. */
  static String without(Revision gone, List<RedlineRun> runs) {
    return runs.stream()
        .filter(run -> run.revision() != gone)
        .map(RedlineRun::text)
        .collect(Collectors.joining());
  }
}
