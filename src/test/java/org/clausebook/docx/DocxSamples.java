package org.clausebook.docx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.clausebook.PrintedPolicy;
import org.clausebook.SamplePacks;
import org.clausebook.SamplePapers;
import org.clausebook.model.document.Format;

/** The Word files of the committed policies, of all samples, and of the papers about them. */
final class DocxSamples {
  private DocxSamples() {}

  static List<PrintedPolicy> policies() {
    return Stream.of(PrintedPolicy.all(), PrintedPolicy.wide(), papers())
        .flatMap(List::stream)
        .toList();
  }

  static List<PrintedPolicy> papers() {
    return List.of(SamplePacks.print(), SamplePapers.summary(), SamplePapers.sheet());
  }

  /** Writes them into a folder; each file with its policy. */
  static Map<Path, PrintedPolicy> write(Path folder) {
    Map<Path, PrintedPolicy> files = new TreeMap<>();
    for (PrintedPolicy policy : policies()) {
      Path file = folder.resolve(policy.name().replace('/', '.') + ".docx");
      try {
        files.put(Files.write(file, policy.in(Format.DOCX).bytes()), policy);
      } catch (IOException fault) {
        throw new UncheckedIOException(fault);
      }
    }
    return files;
  }
}
