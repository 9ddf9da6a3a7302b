package org.clausebook.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.cli.WorkspaceFolder;

/** {@code generate --all} on councils that do not exist, in three formats and little memory. */
final class Many {
  private static final String HEAP = "-Xmx256m";
  private static final Pattern DONE = Pattern.compile("([\\d,]+) of ([\\d,]+) councils");
  private static final Pattern RENDERED = Pattern.compile("policies rendered: [\\d,]+");

  private final Launcher launcher;
  private final List<List<String>> rows = new ArrayList<>();

  Many(Jdk jdk) {
    launcher = Launcher.on(jdk).with(HEAP);
  }

  /**
   * Measures.
   *
   * @param sizes numbers of councils; with the second one all is done that is done again and again
   */
  Table measure(List<Integer> sizes) {
    one(sizes.get(0), "on one thread", launcher.with("-XX:ActiveProcessorCount=1"));
    for (int size : sizes) {
      Run first = one(size, "on " + Machine.cores() + " threads", launcher);
      if (size == sizes.get(1)) {
        again(size, first);
      }
      Folders.delete(folder(size));
    }
    return new Table(
        "`generate --all` with `" + HEAP + "` on " + launcher.name()
            + ", on invented councils (seed " + InventedWorkspace.USUAL_SEED
            + "); warm is the second half",
        List.of("councils", "what", "time", "councils a second, warm", "from–to", "peak"),
        rows);
  }

  private static Path folder(int size) {
    return Folders.path("many-" + size);
  }

  private Run one(int size, String how, Launcher with) {
    Progress.say("inventing " + size + " councils");
    Path workspace = Folders.empty("many-" + size);
    InventedWorkspace.write(workspace, size, InventedWorkspace.USUAL_SEED);
    return generate(size, "all new, " + how, with);
  }

  private void again(int size, Run first) {
    Run second = generate(size, "nothing changed", launcher);
    var workspace = new WorkspaceFolder(folder(size));
    workspace.replace("templates/clauses/communications.yaml", "answer back. This", "answer. This");
    Run third = generate(size, "a clause changed", launcher);
    addTo(rows.size() - 2, ratio(second, first) + " of the first run");
    addTo(rows.size() - 1, third.find(RENDERED).orElse("") + ", " + using(workspace) + " use it");
  }

  private void addTo(int row, String more) {
    var cells = new ArrayList<String>(rows.get(row));
    cells.set(1, cells.get(1) + ": " + more);
    rows.set(row, cells);
  }

  private static String ratio(Run run, Run other) {
    return new Spread(List.of(run.seconds())).ratio(new Spread(List.of(other.seconds())));
  }

  private static long using(WorkspaceFolder workspace) {
    return workspace.files("councils").keySet().stream()
        .filter(path -> !path.startsWith("_") && path.endsWith("/communications.yaml"))
        .count();
  }

  private Run generate(int size, String what, Launcher with) {
    Progress.say(size + " councils, " + what);
    Path workspace = folder(size);
    Run run = with.generate(workspace, workspace.resolve("output"), "--all").run();
    Spread warm = warm(run, size);
    rows.add(List.of(
        String.format(Locale.ROOT, "%,d", size),
        what,
        new Spread(List.of(run.seconds())).middle(1) + " s",
        warm.middle(0),
        warm.range(0),
        new Spread(List.of(run.peakMib())).middle(0) + " MiB"));
    return run;
  }

  /** Councils a second, between each two lines of progress of the second half. */
  private static Spread warm(Run run, int size) {
    var rates = new ArrayList<Double>();
    int before = 0;
    Duration then = Duration.ZERO;
    for (Run.Line line : run.lines()) {
      Matcher progress = DONE.matcher(line.text());
      if (progress.find()) {
        int done = Integer.parseInt(progress.group(1).replace(",", ""));
        if (before >= size / 2) {
          rates.add((done - before) / Run.seconds(line.at().minus(then)));
        }
        before = done;
        then = line.at();
      }
    }
    return new Spread(rates.isEmpty() ? List.of(size / run.seconds()) : rates);
  }
}
