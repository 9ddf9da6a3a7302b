package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.clausebook.cli.WorkspaceFolder;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.document.Format;
import org.clausebook.model.document.Rendition;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.text.FileContent;

/**
 * One policy in every format.
 *
 * @param name {@code output/council/policy}, or the samples' folder in place of {@code output}
 */
public record PrintedPolicy(String name, Map<Format, FileContent> renditions) {
  private static final Path OUTPUT = Path.of("output");
  private static final Path TEMPLATES = Path.of("templates");
  private static final List<String> SAMPLES = List.of("_samples", "_numbering");

  /** Rendered once for all tests. */
  private static final class Holder {
    static final List<PrintedPolicy> ALL = Stream.concat(
            committed().stream(), SAMPLES.stream().flatMap(s -> rendered(s).stream()))
        .toList();
  }

  private static final class Project {
    static final Clausebook CLAUSEBOOK = Clausebook.open(Path.of(""));
  }

  /** The committed policies, and those of the samples. */
  public static List<PrintedPolicy> all() {
    return Holder.ALL;
  }

  /** A policy of wide tables, labels and addresses; on a screen its tables move in their frames. */
  public static List<PrintedPolicy> wide() {
    return rendered("_wide");
  }

  public FileContent in(Format format) {
    FileContent content = renditions.get(format);
    if (content == null) {
      throw new IllegalStateException(name + " is not there as " + format);
    }
    return content;
  }

  public String html() {
    return in(Format.HTML).text();
  }

  public String markdown() {
    return in(Format.MARKDOWN).text();
  }

  /** For a page whose own title is its only heading of rank 1. */
  public String fragment() {
    return in(Format.FRAGMENT).text();
  }

  public byte[] pdf() {
    return in(Format.PDF).bytes();
  }

  /** Shown as the name of a test. */
  @Override
  public String toString() {
    return name;
  }

  private static List<PrintedPolicy> committed() {
    try (Stream<Path> paths = Files.walk(OUTPUT)) {
      return paths
          .filter(path -> path.toString().endsWith(".html"))
          .sorted()
          .map(PrintedPolicy::read)
          .toList();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static PrintedPolicy read(Path page) {
    String stem = page.toString().replace('\\', '/').replaceFirst("\\.html$", "");
    Map<Format, FileContent> renditions = new EnumMap<>(Format.class);
    for (Format format : Format.usual()) {
      try {
        renditions.put(
            format, FileContent.of(Files.readAllBytes(Path.of(stem + "." + format.extension()))));
      } catch (IOException fault) {
        throw new UncheckedIOException(fault);
      }
    }
    renditions.put(Format.FRAGMENT, rendered(stem, Format.FRAGMENT));
    renditions.put(Format.PDF_UA2, rendered(stem, Format.PDF_UA2));
    renditions.put(Format.DOCX, rendered(stem, Format.DOCX));
    return new PrintedPolicy(stem, renditions);
  }

  /** Which is written only when somebody asks for it. */
  private static FileContent rendered(String stem, Format format) {
    Path policy = OUTPUT.relativize(Path.of(stem));
    var key = new PolicyKey(policy.getName(0).toString(), policy.getName(1).toString());
    return Project.CLAUSEBOOK
        .render(List.of(key), EnumSet.of(format))
        .toOptional()
        .orElseThrow()
        .get(0)
        .content();
  }

  private static List<PrintedPolicy> rendered(String samples) {
    Path folder = null;
    try {
      folder = Files.createTempDirectory("clausebook-samples");
      for (String part : List.of("layouts", "fonts")) {
        new WorkspaceFolder(folder.resolve("templates").resolve(part)).lay(TEMPLATES.resolve(part));
      }
      Files.copy(TEMPLATES.resolve("references.yaml"), folder.resolve("templates/references.yaml"));
      for (String part : List.of("templates", "councils")) {
        new WorkspaceFolder(folder.resolve(part))
            .lay(WorkspaceFolder.SAMPLES.resolve(samples).resolve(part));
      }
      return rendered(samples, Clausebook.open(folder));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    } finally {
      if (folder != null) {
        delete(folder);
      }
    }
  }

  private static List<PrintedPolicy> rendered(String samples, Clausebook clausebook) {
    var printed = new ArrayList<PrintedPolicy>();
    Set<Format> formats = EnumSet.allOf(Format.class);
    for (PolicyKey key : clausebook.policies().toOptional().orElseThrow()) {
      Result<List<Rendition>> result = clausebook.render(List.of(key), formats);
      assertEquals(
          List.of(), result.diagnostics().stream().filter(Diagnostic::isError).toList());
      Map<Format, FileContent> renditions = new EnumMap<>(Format.class);
      result.toOptional().orElseThrow().forEach(r -> renditions.put(r.format(), r.content()));
      printed.add(
          new PrintedPolicy(samples + "/" + key.council() + "/" + key.policy(), renditions));
    }
    return List.copyOf(printed);
  }

  private static void delete(Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
