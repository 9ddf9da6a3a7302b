package org.clausebook.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Clausebook as a user starts it. */
record Launcher(Jdk jdk, String javaOptions) {
  static Launcher on(Jdk jdk) {
    return new Launcher(jdk, "");
  }

  Launcher with(String options) {
    return new Launcher(jdk, (javaOptions + " " + options).strip());
  }

  /** {@code policy generate} with more arguments. */
  Command generate(Path workspace, Path output, String... arguments) {
    var words = new ArrayList<String>(List.of("./policy", "generate"));
    words.addAll(List.of(arguments));
    words.addAll(List.of("--workspace", workspace.toString(), "--output", output.toString()));
    return new Command(
        words, Map.of("JAVA_HOME", jdk.home().toString(), "CLAUSEBOOK_JAVA_OPTS", javaOptions));
  }

  /** Builds Clausebook and its archive, where that was not done before. */
  void prepare() {
    new Command(
            List.of("./policy", "generate", "--help"),
            Map.of("JAVA_HOME", jdk.home().toString()))
        .run();
  }
}
