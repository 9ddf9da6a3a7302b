package org.clausebook.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Clausebook as a user starts it.
 *
 * @param name of the Java that it starts, or of the package that it is in
 * @param program that starts it
 */
record Launcher(String name, String program, Map<String, String> environment, String javaOptions) {
  private static final Path PACKAGES = Path.of("target", "dist");

  static Launcher on(Jdk jdk) {
    return new Launcher(
        jdk.toString(), "./policy", Map.of("JAVA_HOME", jdk.home().toString()), "");
  }

  /** The one of the package that was made last; it is unpacked here. */
  static Optional<Launcher> ofPackage() {
    if (!Files.isDirectory(PACKAGES)) {
      Progress.say("packages are left out: make them with mvn -Pdist package -DskipTests");
      return Optional.empty();
    }
    Path folder = Folders.empty("package");
    try (Stream<Path> files = Files.list(PACKAGES)) {
      return files
          .map(Path::toString)
          .filter(file -> file.endsWith(".tar.gz"))
          .max(Comparator.naturalOrder())
          .map(file -> {
            Command.of("tar", "-xzf", file, "-C", folder.toString(), "--strip-components=1")
                .run();
            String program = folder.resolve("bin/policy").toString();
            return new Launcher("package", program, Map.of(), "");
          });
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  Launcher with(String options) {
    return new Launcher(name, program, environment, (javaOptions + " " + options).strip());
  }

  /** {@code policy} with some arguments. */
  Command command(List<String> arguments) {
    var words = new ArrayList<String>(List.of(program));
    words.addAll(arguments);
    Map<String, String> all = new TreeMap<>(environment);
    all.put("CLAUSEBOOK_JAVA_OPTS", javaOptions);
    return new Command(words, all);
  }

  /** {@code policy generate} with more arguments. */
  Command generate(Path workspace, Path output, String... arguments) {
    var words = new ArrayList<String>(List.of("generate"));
    words.addAll(List.of(arguments));
    words.addAll(List.of("--workspace", workspace.toString(), "--output", output.toString()));
    return command(words);
  }

  /** Builds Clausebook and its archive, where that was not done before. */
  void prepare() {
    command(List.of("generate", "--help")).run();
  }

  @Override
  public String toString() {
    return name;
  }
}
