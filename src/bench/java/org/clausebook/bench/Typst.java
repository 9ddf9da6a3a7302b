package org.clausebook.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Typst, in the form that npm has; {@code src/bench/run} installs it below {@code target}. */
record Typst(boolean keepsCache) implements Peer {
  private static final Path MODULE =
      Path.of("target/bench/npm/node_modules/@myriaddreamin/typst-ts-node-compiler");
  private static final String SCRIPT = "src/bench/resources/typst.cjs";

  /** As it is: what it keeps in its cache of one text serves the next. */
  Typst() {
    this(true);
  }

  @Override
  public String name() {
    return keepsCache ? "Typst" : "Typst without its cache";
  }

  @Override
  public Optional<String> version() {
    return Files.exists(MODULE)
        ? Peer.versionLine("node", "-p", "require('./" + MODULE + "/package.json').version")
            .map(version -> "Typst (typst-ts-node-compiler " + version + ")")
        : Optional.empty();
  }

  @Override
  public String howToGet() {
    return "install Node.js with npm, and run the benchmark again";
  }

  @Override
  public Command command(List<SameText> texts, Path output) {
    return new Command(
        Peer.words(
            Stream.of(
                "node",
                SCRIPT,
                MODULE.toString(),
                keepsCache ? "keep" : "evict",
                output.toString()),
            texts.stream().map(SameText::typst)),
        Map.of());
  }

  @Override
  public boolean takesMany() {
    return true;
  }
}
