package org.clausebook.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.clausebook.cli.WorkspaceFolder;

/** The same text for many councils, under their names, with the start of the process. */
final class Hundred {
  private static final String HERE = "Alcester";

  private final Jdk jdk;
  private final List<Peer> peers;
  private final int count;
  private final int rounds;

  /** Of a program that takes one text at a time, only so many are measured. */
  private final int alone;

  Hundred(Jdk jdk, List<Peer> peers, int count, int rounds) {
    this.jdk = jdk;
    this.peers = peers;
    this.count = count;
    this.rounds = rounds;
    alone = Math.max(1, count / 20);
  }

  Table measure() {
    var contest = new Contest();
    Path workspace = workspace();
    contest.add("Clausebook, three formats", () -> ours(workspace, "md,html,pdf"));
    contest.add("Clausebook, PDF alone", () -> ours(workspace, "pdf"));
    var folder = new WorkspaceFolder(Folders.empty("texts"));
    List<SameText> texts = IntStream.rangeClosed(1, count)
        .mapToObj(number -> SameText.write(folder, number))
        .toList();
    for (Peer peer : peers) {
      Path output = Folders.empty("hundred-" + peers.indexOf(peer));
      contest.add(peer.name(), () -> theirs(peer, texts, output));
    }
    return table(contest.run(count + " texts", rounds));
  }

  /**
   * As many councils as there are texts, each with the real one's files under a name of its own, and
   * without the lock of its words, which are other ones here.
   */
  private Path workspace() {
    Path folder = Folders.empty("hundred");
    new WorkspaceFolder(folder.resolve("templates")).lay(Path.of("templates"));
    var project = new WorkspaceFolder(Path.of("councils", "alcester"));
    for (int number = 1; number <= count; number++) {
      var council = new WorkspaceFolder(folder.resolve("councils").resolve("example-" + number));
      for (String file : List.of("council.yaml", "it-policy.yaml")) {
        String text = project.read(file).replaceAll("(?m)^ *wording: [0-9a-f]{64}\n", "");
        council.write(file, text.replace(HERE, "Example-" + number));
      }
    }
    return folder;
  }

  private Run ours(Path workspace, String formats) {
    return Launcher.on(jdk)
        .generate(workspace, Folders.empty("hundred-output"), "--all", "--format", formats)
        .run();
  }

  private Run theirs(Peer peer, List<SameText> texts, Path output) {
    if (peer.takesMany()) {
      return peer.command(texts, output).run();
    }
    // As if all were made one after the other.
    long nanos = texts.subList(0, alone).stream()
        .mapToLong(text -> peer.command(List.of(text), output).run().took().toNanos())
        .sum();
    return new Run(Duration.ofNanos(nanos / alone * texts.size()), 0, List.of());
  }

  private Table table(Map<String, List<Run>> runs) {
    Spread ours = Contest.seconds(runs.values().iterator().next());
    var rows = new ArrayList<List<String>>();
    runs.forEach((name, all) -> {
      Spread seconds = Contest.seconds(all);
      double perSecond = count / seconds.median();
      rows.add(List.of(
          name,
          seconds.middle(2) + " s",
          seconds.range(2),
          new Spread(List.of(perSecond)).middle(1),
          seconds.ratio(ours)));
    });
    return new Table(
        "The same for " + count + " councils, the whole process on " + jdk + "; pandoc and Chromium"
            + " take one text at a time and were timed on " + alone + " (median of " + rounds
            + ")",
        List.of("program", "time", "from–to", "texts a second", "ratio"),
        rows);
  }
}
