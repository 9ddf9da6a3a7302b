package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.clausebook.accessibility.AccessibilityRecord;
import org.clausebook.model.document.AccessibilityResults.TestResult;
import org.clausebook.model.document.Format;
import org.clausebook.model.document.Rendition;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.text.FileContent;
import org.clausebook.stage.render.pdf.PdfConformance;
import org.clausebook.stage.render.pdf.PdfConformance.Verdict;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The committed {@code output} is what the sources make. */
final class OutputTest {
  private static final Path OUTPUT = Path.of("output");

  /** What the tests of accessibility recorded stands beside the policies. */
  private static final String RESULTS = "accessibility.json";

  @Test
  void theCommittedFilesAreThoseThatAFreshRunWrites() throws IOException {
    var clausebook = Clausebook.open(Path.of(""));
    List<PolicyKey> keys = clausebook.policies().toOptional().orElseThrow();

    List<Rendition> renditions =
        clausebook.render(keys, Format.usual()).toOptional().orElseThrow();

    Map<String, FileContent> fresh = new TreeMap<>();
    renditions.forEach(rendition -> fresh.put(rendition.path(), rendition.content()));
    assertEquals(List.of(), differences(fresh, committed()), "run ./policy generate --all");
  }

  @Test
  void everyPdfIsAccessibleAndCanBeArchived() throws Exception {
    var failures = new ArrayList<String>();
    for (Map.Entry<String, FileContent> file : committed().entrySet()) {
      if (file.getKey().endsWith(".pdf")) {
        byte[] pdf = file.getValue().bytes();
        for (Verdict verdict : PdfConformance.verdicts(pdf)) {
          verdict.failures().forEach(failure -> failures.add(file.getKey() + ": " + failure));
          AccessibilityRecord.check(OUTPUT + "/" + file.getKey(), pdf, result(verdict));
        }
      }
    }

    assertEquals(List.of(), failures);
  }

  private static TestResult result(Verdict verdict) {
    String standard = verdict.standard() == PDFAFlavour.PDFUA_1 ? "PDF/UA-1" : "PDF/A-2a";
    return new TestResult(
        "veraPDF",
        AccessibilityRecord.version("verapdf"),
        standard,
        Optional.of(verdict.rules()),
        verdict.broken().size());
  }

  private static Map<String, FileContent> committed() throws IOException {
    Map<String, FileContent> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(OUTPUT)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String name = OUTPUT.relativize(path).toString().replace('\\', '/');
        if (name.equals(RESULTS) || name.startsWith(".")) {
          continue;
        }
        files.put(name, FileContent.of(Files.readAllBytes(path)));
      }
    }
    return files;
  }

  private static List<String> differences(
      Map<String, FileContent> fresh, Map<String, FileContent> committed) {
    var differences = new ArrayList<String>();
    fresh.forEach((name, content) -> {
      if (!committed.containsKey(name)) {
        differences.add(name + " is missing");
      } else if (!content.equals(committed.get(name))) {
        differences.add(name + " differs");
      }
    });
    committed.keySet().stream()
        .filter(name -> !fresh.containsKey(name))
        .forEach(name -> differences.add(name + " belongs to no policy"));
    return differences;
  }
}
