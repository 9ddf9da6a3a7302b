package org.clausebook.fuzz;

import java.util.List;

/** All kinds of input. */
final class Targets {
  private static final YamlTarget YAML = new YamlTarget();
  private static final ClauseTarget CLAUSE = new ClauseTarget();

  static final List<Target> ALL = List.of(
      YAML,
      CLAUSE,
      new LayoutTarget(),
      new LockTarget(),
      new AdoptTarget(YAML, CLAUSE),
      new PictureTarget(),
      new FontTarget(),
      new InspectTarget(),
      new ImportTarget(),
      new ArgumentsTarget(),
      new PreviewTarget());

  private Targets() {}

  static List<String> names() {
    return ALL.stream().map(Target::name).toList();
  }

  static Target named(String name) {
    return ALL.stream()
        .filter(target -> target.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no target '" + name + "'"));
  }
}
