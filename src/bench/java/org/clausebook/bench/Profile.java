package org.clausebook.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Where the time of one run goes, of each command, from the launcher and from the package. */
final class Profile {
  private static final Path LOG = Folders.path("profile.log");
  private static final Path OUTPUT = Folders.path("profile");
  private static final String POLICY = "alcester it-policy";

  /** The last finds nothing to do. */
  private static final List<String> COMMANDS = List.of(
      "--version",
      "--help",
      "list",
      "check " + POLICY,
      "generate " + POLICY + " --output " + OUTPUT + " --force --format md",
      "generate " + POLICY + " --output " + OUTPUT + " --force",
      "generate " + POLICY + " --output " + OUTPUT);

  /** A run, with the log of its stages. */
  private record Logged(Run run, Map<Stage, Duration> stages) {}

  private final List<Launcher> launchers = new ArrayList<>();
  private final int rounds;
  private final Contest contest = new Contest();
  private final Map<String, List<Logged>> logged = new LinkedHashMap<>();

  Profile(List<Jdk> jdks, int rounds) {
    this.rounds = rounds;
    jdks.forEach(jdk -> launchers.add(Launcher.on(jdk)));
    Launcher.ofPackage().ifPresent(launchers::add);
  }

  Table measure() {
    for (Launcher launcher : launchers) {
      COMMANDS.forEach(command -> add(launcher, command));
    }
    contest.run("profile", rounds);
    var head = new ArrayList<String>(List.of("command", "whole"));
    head.addAll(Stage.titles());
    head.add("processors");
    var rows = new ArrayList<List<String>>();
    logged.forEach((name, runs) -> rows.add(row(name, runs)));
    return new Table(
        "Where the time of a run goes, in milliseconds: the run of median length of " + rounds
            + ", whose stages add up to the whole; and the time of all processors, as a median",
        head,
        rows);
  }

  private void add(Launcher launcher, String line) {
    String name = launcher + ", "
        + line.replace(" " + POLICY + " --output " + OUTPUT, "").replace(" " + POLICY, "");
    Command command =
        launcher.with(Stage.logTo(LOG)).command(List.of(line.split(" ", -1))).timed();
    contest.add(name, () -> {
      Run run = command.run();
      logged
          .computeIfAbsent(name, any -> new ArrayList<>())
          .add(new Logged(run, Stage.durations(run.took(), log())));
      return run;
    });
  }

  private static List<String> log() {
    try {
      return Files.readAllLines(LOG);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** The first run does not count. */
  private static List<String> row(String name, List<Logged> runs) {
    List<Logged> counted = runs.subList(1, runs.size()).stream()
        .sorted(Comparator.comparing((Logged run) -> run.run().took()))
        .toList();
    Logged median = counted.get(counted.size() / 2);
    var cells = new ArrayList<String>(List.of(name, millis(median.run().took())));
    Stream.of(Stage.values())
        .map(median.stages()::get)
        .forEach(stage -> cells.add(stage == null ? "" : millis(stage)));
    cells.add(new Spread(
            counted.stream().map(run -> 1000 * run.run().processorSeconds()).toList())
        .middle(0));
    return cells;
  }

  private static String millis(Duration duration) {
    return String.valueOf(Math.round(duration.toNanos() / 1e6));
  }
}
