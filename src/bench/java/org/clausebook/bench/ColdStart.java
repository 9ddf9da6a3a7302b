package org.clausebook.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.clausebook.cli.WorkspaceFolder;

/** One policy, from the start of the process to its end. */
final class ColdStart {
  private static final Path PROJECT = Path.of("");

  private final List<Jdk> jdks;
  private final List<Peer> peers;
  private final int rounds;
  private final Contest contest = new Contest();
  private final Map<String, Path> files = new LinkedHashMap<>();

  ColdStart(List<Jdk> jdks, List<Peer> peers, int rounds) {
    this.jdks = jdks;
    this.peers = peers;
    this.rounds = rounds;
  }

  Table measure() {
    // The last is what all are compared with.
    for (Jdk jdk : jdks) {
      add(jdk + ", no archive", Launcher.on(jdk).with(jdk.withoutArchive()), "md,html,pdf");
      add(jdk + ", PDF alone", Launcher.on(jdk), "pdf");
      add(jdk.toString(), Launcher.on(jdk), "md,html,pdf");
    }
    String reference = List.copyOf(files.keySet()).get(files.size() - 1);
    var texts = new WorkspaceFolder(Folders.empty("text"));
    SameText text = SameText.write(texts, 0);
    for (Peer peer : peers) {
      Path output = Folders.empty("cold-" + files.size());
      files.put(peer.name(), output.resolve(text.name() + ".pdf"));
      contest.add(peer.name(), peer.command(List.of(text), output)::run);
    }
    return table(contest.run("cold start", rounds), reference);
  }

  private void add(String how, Launcher launcher, String formats) {
    launcher.prepare();
    String name = "Clausebook, " + how;
    String folder = "cold-" + files.size();
    files.put(name, Folders.path(folder).resolve("alcester/it-policy.pdf"));
    contest.add(name, () -> {
      Path output = Folders.empty(folder);
      return launcher
          .generate(PROJECT, output, "alcester", "it-policy", "--format", formats)
          .run();
    });
  }

  private Table table(Map<String, List<Run>> runs, String reference) {
    Spread ours = Contest.seconds(runs.getOrDefault(reference, List.of()));
    var rows = new ArrayList<List<String>>();
    runs.forEach((name, all) -> {
      Spread seconds = Contest.seconds(all);
      rows.add(List.of(
          name,
          seconds.middle(2) + " s",
          seconds.range(2),
          seconds.ratio(ours),
          name.startsWith("Clausebook") ? Contest.peaks(all).middle(0) + " MiB" : "",
          Accessible.of(Objects.requireNonNull(files.get(name)))));
    });
    return new Table(
        "One policy, the whole process; Clausebook makes Markdown, HTML and PDF, the"
            + " others the PDF (median of " + rounds + "; ratio to " + reference + ")",
        List.of("program", "time", "from–to", "ratio", "peak", "PDF/UA-1"),
        rows);
  }
}
