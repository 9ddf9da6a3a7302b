package org.clausebook.cli.doctor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clausebook.Clausebook;
import org.clausebook.model.CouncilSources;

/** Judges the folders of a workspace. */
public final class WorkspaceFolders {
  private static final long MEBIBYTE = 1L << 20;

  /** Sizes in MiB: a policy needs less than one, a backup of all councils far more. */
  private static final long LITTLE = 200;

  private static final long TOO_LITTLE = 10;

  /** What a command that was killed leaves behind; no command takes so long. */
  private static final Pattern LEFT_OVER = Pattern.compile("\\.[^/]*\\.new");

  private static final Duration LONG_AGO = Duration.ofHours(1);
  private static final int DEPTH = 4;

  private final Path workspace;
  private final Clausebook clausebook;
  private final Instant now;

  public WorkspaceFolders(Path workspace, Clausebook clausebook, Instant now) {
    this.workspace = workspace;
    this.clausebook = clausebook;
    this.now = now;
  }

  /** A finding for each thing that matters. */
  public List<Finding> findings() {
    var findings = new ArrayList<Finding>();
    findings.add(councils());
    if (!Files.isDirectory(workspace)) {
      return findings;
    }
    findings.add(settings());
    findings.add(library());
    clausebook.councils().stream()
        .flatMap(council -> clausebook.council(council).atHand().stream())
        .findFirst()
        .ifPresent(council -> findings.add(fonts(council)));
    findings.add(output());
    findings.add(leftOver());
    findings.add(disk());
    return findings;
  }

  private Finding councils() {
    int count = clausebook.councils().size();
    if (!Files.isDirectory(workspace)) {
      return Finding.error(
          "workspace",
          "there is no folder '" + workspace + "'",
          "go to the folder that holds 'councils', or name it after --workspace");
    }
    Path councils = workspace.resolve("councils");
    if (count == 0) {
      return Finding.warning(
          "workspace",
          "no council in " + workspace.toAbsolutePath().normalize(),
          "make the first with 'policy new', or go to the folder that holds 'councils'");
    }
    return Files.isWritable(councils)
        ? Finding.ok(
            "workspace",
            "councils: " + count + ", in " + workspace.toAbsolutePath().normalize())
        : Finding.error(
            "workspace",
            "no file can be written in " + councils,
            "make the folder yours, or allow yourself to write in it");
  }

  private Finding settings() {
    Path file = workspace.resolve("clausebook.yaml");
    return Files.exists(file) && !Files.isReadable(file)
        ? Finding.error("settings", "clausebook.yaml cannot be read", "allow yourself to read it")
        : Finding.ok(
            "settings",
            Files.exists(file)
                ? "as clausebook.yaml says"
                : "no clausebook.yaml, which is optional");
  }

  private Finding library() {
    String folder = clausebook.defaults().library();
    return Files.isDirectory(workspace.resolve(folder))
        ? Finding.ok("library", "in the folder '" + folder + "'")
        : Finding.ok("library", "the one that comes with Clausebook");
  }

  private static Finding fonts(CouncilSources council) {
    int count = council.templates().layout().fonts().size();
    return count == 0
        ? Finding.error(
            "fonts",
            "the library has no fonts, so no PDF can be written",
            "put the folder 'fonts' of the library back")
        : Finding.ok("fonts", "files: " + count + ", from the library");
  }

  private Finding output() {
    Path output = workspace.resolve(clausebook.defaults().output());
    // The workspace itself is there.
    Path existing = Stream.iterate(output.toAbsolutePath(), Objects::nonNull, Path::getParent)
        .filter(Files::exists)
        .findFirst()
        .orElse(workspace);
    return Files.isDirectory(existing) && Files.isWritable(existing)
        ? Finding.ok("output", output.toString())
        : Finding.error(
            "output",
            "no file can be written in " + existing,
            "allow yourself to write there, or name another folder after --output");
  }

  private Finding leftOver() {
    List<String> files = Stream.of("councils", clausebook.defaults().output())
        .map(workspace::resolve)
        .filter(Files::isDirectory)
        .flatMap(this::leftOver)
        .toList();
    return files.isEmpty()
        ? Finding.ok("unfinished files", "none")
        : Finding.warning(
            "unfinished files",
            "a command was ended while it wrote: " + String.join(", ", files),
            "delete these files; nothing reads them");
  }

  private Stream<String> leftOver(Path folder) {
    try (Stream<Path> files = Files.find(
        folder,
        DEPTH,
        (file, about) -> about.isRegularFile()
            && LEFT_OVER.matcher(file.getFileName().toString()).matches()
            && about.lastModifiedTime().toInstant().isBefore(now.minus(LONG_AGO)))) {
      return files
          .map(file -> workspace.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList()
          .stream();
    } catch (IOException closed) {
      throw new UncheckedIOException(closed);
    }
  }

  private Finding disk() {
    try {
      long free = Files.getFileStore(workspace).getUsableSpace() / MEBIBYTE;
      String says = String.format(Locale.ROOT, "%,d MB free", free);
      String remedy = "delete what you no longer need, or empty the bin";
      return free < TOO_LITTLE
          ? Finding.error("disk", says, remedy)
          : free < LITTLE ? Finding.warning("disk", says, remedy) : Finding.ok("disk", says);
    } catch (IOException unknown) {
      return Finding.warning("disk", "its free space is not known", "look whether it is full");
    }
  }
}
