package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausebook.cli.report.ExitCode;

/** A workspace that a test may spoil: a folder of its own, in a temporary folder. */
public record WorkspaceFolder(Path folder) {
  /** Workspaces of councils that do not exist, under test. */
  public static final Path SAMPLES = Path.of("src/test/resources/workspaces");

  private static final Path TEMPLATES = Path.of("templates");

  /** The policies whose questions dialogues answer; others may come to the library. */
  private static final Set<String> DIALOGUE_POLICIES =
      Set.of("communications.yaml", "it-policy.yaml", "records-retention.yaml");

  /** A faultless one: the base with the project's own layouts and fonts. */
  public static WorkspaceFolder faultless(Path folder) {
    return withLayouts(folder).lay(SAMPLES.resolve("_base"));
  }

  /** The samples, every council of them, with the layouts that Clausebook ships. */
  public static WorkspaceFolder withSamples(Path folder) {
    Path samples = SAMPLES.resolve("_samples");
    return withLayouts(folder)
        .lay(samples.resolve("templates"), "templates")
        .lay(samples.resolve("councils"), "councils");
  }

  /** One without policies, with the project's own layouts and fonts. */
  public static WorkspaceFolder withLayouts(Path folder) {
    SharedFiles.LAYOUTS.linkInto(folder.resolve("templates/layouts"));
    SharedFiles.FONTS.linkInto(folder.resolve("templates/fonts"));
    return new WorkspaceFolder(folder);
  }

  /** One with the project's library, but only three of its policies, which stay the same three. */
  public static WorkspaceFolder withThreePolicies(Path folder) {
    try (Stream<Path> outlines = Files.list(TEMPLATES.resolve("policies"))) {
      Set<String> others = outlines
          .map(outline -> outline.getFileName().toString())
          .filter(outline -> !DIALOGUE_POLICIES.contains(outline))
          .map("policies/"::concat)
          .collect(Collectors.toSet());
      return new WorkspaceFolder(folder).lay(TEMPLATES, "templates", others);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** Copies the files of a folder over those that are here. */
  public WorkspaceFolder lay(Path source) {
    return lay(source, "");
  }

  /** Copies the files of a folder into a folder of this one. */
  public WorkspaceFolder lay(Path source, String target) {
    return lay(source, target, Set.of());
  }

  /** A workspace with a mistake, after somebody followed its hint. */
  public WorkspaceFolder layMended(Path mistake) {
    lay(mistake.resolve("broken"), "", dropped(mistake));
    Path mended = mistake.resolve("mended");
    return Files.exists(mended) ? lay(mended) : this;
  }

  /** The files of {@code broken} that go when the hint is followed; the base's show again. */
  static Set<String> dropped(Path mistake) {
    Path list = mistake.resolve("dropped.txt");
    try {
      return Files.exists(list) ? new LinkedHashSet<>(Files.readAllLines(list)) : Set.of();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private WorkspaceFolder lay(Path source, String target, Set<String> without) {
    try (Stream<Path> paths = Files.walk(source)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String name = source.relativize(path).toString();
        if (without.contains(name.replace('\\', '/'))) {
          continue;
        }
        Path copy = folder.resolve(target).resolve(name);
        Files.createDirectories(copy.getParent());
        Files.copy(path, copy, StandardCopyOption.REPLACE_EXISTING);
      }
      return this;
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** The same after the Full Council has adopted a policy, on 5 March 2026 and without files for it. */
  public WorkspaceFolder adopted(String... policy) {
    List<String> command = new ArrayList<>(List.of("adopt"));
    command.addAll(List.of(policy));
    command.addAll(List.of("--body", "Full Council", "--date", "2026-03-05"));
    command.addAll(List.of("--minute", "26/041", "--no-publish", "--as-of", "2026-11-22"));
    CommandRun run = run(command.toArray(String[]::new));
    assertEquals(ExitCode.DONE, run.exitCode(), run::toString);
    return this;
  }

  /** Writes a text in the place of a file. */
  public WorkspaceFolder write(String file, String text) {
    return write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes bytes in the place of a file. */
  public WorkspaceFolder write(String file, byte[] bytes) {
    try {
      Files.createDirectories(path(file).getParent());
      Files.deleteIfExists(path(file));
      Files.write(path(file), bytes);
      return this;
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** Writes other words in the place of the only place in a file where some stand. */
  public WorkspaceFolder replace(String file, String words, String others) {
    String text = read(file);
    if (text.split(Pattern.quote(words), -1).length != 2) {
      throw new IllegalArgumentException("not exactly once in " + file + ": " + words);
    }
    return write(file, text.replace(words, others));
  }

  public String read(String file) {
    try {
      return Files.readString(path(file));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** A page or fragment without the marks of what stays on one line. */
  public String readPage(String file) {
    return read(file)
        .replaceAll(
            "<span (?:class=\"kept\"|style=\"white-space: ?nowrap;?\")>([^<]*)</span>", "$1");
  }

  public Path path(String file) {
    return folder.resolve(file);
  }

  /** Runs the command with this workspace as the current folder. */
  public CommandRun run(String... arguments) {
    return CommandRun.in(folder, arguments);
  }

  /**
   * The text of every file below a folder that is not in a hidden one, by its path from there; none
   * if there is no folder.
   */
  public Map<String, String> files(String below) {
    Path start = path(below);
    if (!Files.exists(start)) {
      return Map.of();
    }
    Map<String, String> files = new LinkedHashMap<>();
    try (Stream<Path> paths = Files.walk(start)) {
      for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
        if (("/" + start.relativize(path)).replace('\\', '/').contains("/.")) {
          continue;
        }
        files.put(
            start.relativize(path).toString().replace('\\', '/'),
            Files.readString(path, StandardCharsets.ISO_8859_1));
      }
      return files;
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
