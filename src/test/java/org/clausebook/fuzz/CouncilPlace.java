package org.clausebook.fuzz;

import java.util.List;

/** A policy of a faultless workspace. */
record CouncilPlace(String ground, String council, String policy) {
  /** The one that takes the least time. */
  static final CouncilPlace SMALLEST = new CouncilPlace("base", "little-muddling", "allotments");

  private static final List<CouncilPlace> ALL = List.of(
      new CouncilPlace("samples", "mizzle-under-edge", "bell"),
      new CouncilPlace("samples", "gosling-green", "geese"),
      new CouncilPlace("samples", "wick-and-tallow", "lanterns"),
      new CouncilPlace("samples", "llan-ddim-yn-bod", "letters"),
      new CouncilPlace("samples", "quibbleford", "hall-hire"),
      new CouncilPlace("samples", "nether-quill", "grants"),
      new CouncilPlace("samples", "ty-r-niwl", "hall-hire"),
      new CouncilPlace("samples", "mumbling", "memorials"),
      new CouncilPlace("councils", "alcester", "it-policy"),
      new CouncilPlace("councils", "heanor-and-loscoe", "it-policy"));

  /** The one that is chosen; the smallest every other time. */
  static CouncilPlace of(Choices choices) {
    return choices.isOneIn(2) ? choices.of(ALL) : SMALLEST;
  }

  /** The YAML files that it is made of, and those that it might be made of. */
  List<String> files(Choices choices) {
    String folder = "councils/" + council + "/";
    boolean isOwn = choices.isOneIn(2);
    return Ground.named(ground).files().keySet().stream()
        .filter(file -> file.endsWith(".yaml"))
        .filter(file -> isOwn
            ? file.startsWith(folder) && !file.contains("/adopted/")
            : file.startsWith("templates/") || file.startsWith("councils/_"))
        .toList();
  }
}
