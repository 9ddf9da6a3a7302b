package org.clausebook.bench;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures everything, and prints what the benchmarks page shows. */
@Command(
    name = "src/bench/run",
    mixinStandardHelpOptions = true,
    description =
        "Measures Clausebook and, where they are installed, other programs that make PDFs"
            + " of the same text. Prints the tables of src/docs/benchmarks.md; progress goes to standard error.")
public final class Bench implements Runnable {
  /** What can be measured alone, in the order of the tables. */
  enum Part {
    COLD,
    PROFILE,
    HUNDRED,
    MANY,
    STAGES
  }

  private static final int FEWEST = 10;

  @Spec
  CommandSpec spec;

  @Option(names = "--quick", description = "A look in a few minutes: few rounds, 400 councils.")
  boolean quick;

  @Option(
      names = "--councils",
      paramLabel = "N",
      description = "How many councils make many (default: 10000).")
  int councils = InventedWorkspace.USUAL_COUNT;

  @Option(names = "--more", description = "Ten times as many councils too: an hour or so.")
  boolean more;

  @Option(
      names = "--only",
      paramLabel = "PART",
      split = ",",
      description = "${COMPLETION-CANDIDATES}, or several joined by commas.")
  Set<Part> parts = EnumSet.allOf(Part.class);

  /** Takes the options above. */
  public static void main(String[] arguments) {
    System.exit(
        new CommandLine(new Bench()).setCaseInsensitiveEnumValuesAllowed(true).execute(arguments));
  }

  @Override
  public void run() {
    if (councils < FEWEST) {
      throw new ParameterException(spec.commandLine(), "--councils takes 10 or more");
    }
    List<Jdk> jdks = Jdk.oldestAndNewest();
    Jdk newest = jdks.get(jdks.size() - 1);
    List<Peer> peers = Peer.installed();
    System.out.println(machine(jdks, peers));
    if (parts.contains(Part.COLD)) {
      show(new ColdStart(jdks, peers, quick ? 3 : 11).measure());
    }
    if (parts.contains(Part.PROFILE)) {
      show(new Profile(jdks, quick ? 3 : 11).measure());
    }
    if (parts.contains(Part.HUNDRED)) {
      var all = new ArrayList<Peer>(peers);
      peers.stream()
          .filter(Typst.class::isInstance)
          .findFirst()
          .ifPresent(typst -> all.add(1, new Typst(false)));
      show(new Hundred(newest, all, quick ? 20 : 100, quick ? 1 : 3).measure());
    }
    if (parts.contains(Part.MANY)) {
      show(new Many(newest).measure(sizes()));
    }
    if (parts.contains(Part.STAGES)) {
      show(Stages.measure(newest, quick ? 2 : 5));
    }
  }

  private List<Integer> sizes() {
    int many = quick ? 400 : councils;
    return Stream.of(many / 10, many, more ? many * 10 : many).distinct().toList();
  }

  private static String machine(List<Jdk> jdks, List<Peer> peers) {
    var versions = new ArrayList<String>();
    jdks.forEach(jdk -> versions.add("JDK " + jdk.version()));
    peers.forEach(peer -> versions.add(peer.version().orElseThrow()));
    return Table.wrapped(
        "Measured on " + Machine.description() + "; " + String.join(", ", versions) + ".");
  }

  private static void show(Table table) {
    System.out.println(table.toMarkdown());
  }
}
