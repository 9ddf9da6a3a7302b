package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.clausebook.cli.CommandRun;
import org.clausebook.cli.WorkspaceFolder;
import org.clausebook.diagnostic.Result;
import org.clausebook.feature.inspect.InspectReport;
import org.clausebook.feature.inspect.InspectRequest;
import org.clausebook.model.document.Format;
import org.clausebook.model.document.Rendition;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.text.FileContent;

/** A policy with two adopted versions and a draft, and its files as somebody may spoil them. */
public record AdoptedPolicy(WorkspaceFolder workspace, Path twin) {
  static final PolicyKey KEY = new PolicyKey("little-muddling", "allotments");
  public static final String OVERLAY = "councils/little-muddling/allotments.yaml";
  public static final String LIBRARY = "templates/clauses/allotments.yaml";

  /** Adopted once, in a new workspace. */
  public static AdoptedPolicy in(Path folder) {
    var policy = new AdoptedPolicy(
        WorkspaceFolder.faultless(folder.resolve("workspace")), folder.resolve("twin"));
    policy.adopt("2026-03-05", "26/041");
    return policy;
  }

  AdoptedPolicy adopt(String date, String minute, String... more) {
    CommandRun run = workspace.run(Stream.concat(
            Stream.of(
                "adopt",
                KEY.council(),
                KEY.policy(),
                "--body",
                "Full Council",
                "--date",
                date,
                "--minute",
                minute,
                "--as-of",
                "2026-11-22",
                "--no-publish"),
            Stream.of(more))
        .toArray(String[]::new));
    assertEquals(0, run.exitCode(), run::toString);
    return this;
  }

  Clausebook clausebook() {
    return Clausebook.open(workspace.folder());
  }

  /** The files of the policy as it stands, in every format. */
  public Map<Format, byte[]> files() {
    return files(clausebook(), EnumSet.allOf(Format.class));
  }

  private static Map<Format, byte[]> files(Clausebook clausebook, EnumSet<Format> formats) {
    Result<List<Rendition>> renditions = clausebook.render(List.of(KEY), formats);
    Map<Format, byte[]> files = new LinkedHashMap<>();
    renditions
        .toOptional()
        .orElseThrow(() -> new AssertionError(renditions.diagnostics().toString()))
        .forEach(rendition -> files.put(rendition.format(), rendition.content().bytes()));
    return files;
  }

  /** A PDF of other words which says of itself just what this policy's does. */
  public byte[] forged(Format format, byte[] genuine, Consumer<WorkspaceFolder> change) {
    WorkspaceFolder forger = new WorkspaceFolder(twin).lay(workspace.folder());
    workspace.files("councils/little-muddling/adopted").keySet().forEach(lock -> {
      forger.path("councils/little-muddling/adopted/" + lock).toFile().delete();
    });
    forger.write(OVERLAY, forger.read(OVERLAY).replaceAll(" +wording: [0-9a-f]{64}\n", ""));
    change.accept(forger);
    byte[] other = files(Clausebook.open(twin), EnumSet.of(format)).get(format);
    return changed(Objects.requireNonNull(other), document -> {
      var metadata = new PDMetadata(document);
      metadata.importXMPMetadata(xmp(genuine));
      document.getDocumentCatalog().setMetadata(metadata);
    });
  }

  private static byte[] xmp(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getDocumentCatalog().getMetadata().toByteArray();
    }
  }

  interface PdfChange {
    void apply(PDDocument document) throws IOException;
  }

  /** A PDF that another program has opened, changed and saved. */
  static byte[] changed(byte[] pdf, PdfChange change) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      change.apply(document);
      var bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** A text file with other words; they must be there. */
  public static byte[] replaced(byte[] file, String words, String others) {
    String text = new String(file, StandardCharsets.UTF_8);
    if (!text.contains(words)) {
      throw new IllegalArgumentException("not in the file: " + words + "\n" + text);
    }
    return text.replace(words, others).getBytes(StandardCharsets.UTF_8);
  }

  Result<InspectReport> verify(byte[] file) {
    return clausebook()
        .verify(new InspectRequest("file", FileContent.of(file), java.util.Optional.empty()));
  }

  public Result<InspectReport> verifyNamed(byte[] file) {
    return clausebook()
        .verify(new InspectRequest("file", FileContent.of(file), java.util.Optional.of(KEY)));
  }
}
