package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.approvaltests.Approvals;
import org.approvaltests.core.Options;
import org.approvaltests.namer.ApprovalNamer;
import org.approvaltests.reporters.Junit5Reporter;
import org.clausebook.cli.WorkspaceFolder;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.FieldType;
import org.clausebook.model.NumberingScheme;
import org.clausebook.model.document.Format;
import org.clausebook.model.document.Rendition;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.stage.render.pdf.PdfConformance;
import org.clausebook.stage.render.pdf.PdfText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/**
 * Invented bodies on two layers, which between them use every key and every amendment, in one or two
 * policies each. The approved texts stand beside them.
 */
@Tag("slow")
final class SamplesTest {
  private static final Path SAMPLES = Path.of("src/test/resources/workspaces/_samples");
  private static final Path APPROVED = SAMPLES.resolve("approved");
  private static final Pattern KEY = Pattern.compile("`([^`]+)`");

  /** What a sample that is still a draft may leave open. */
  private static final Set<String> OF_DRAFTS = Set.of("fact-pending", "option-not-chosen");

  /** Nobody who knows Welsh has checked that of the samples, and some clauses have none. */
  private static final Set<String> OF_WELSH =
      Set.of("translation-unchecked", "translation-missing");

  @TempDir
  static Path folder;

  @BeforeAll
  static void layTheSamples() {
    WorkspaceFolder.withSamples(folder);
  }

  static List<PolicyKey> policies() {
    return Clausebook.open(folder).policies().toOptional().orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("policies")
  void everyFormatSaysWhatWasApproved(PolicyKey policy) {
    assertAll(renditions(policy, Format.usual()).stream()
        .map(rendition ->
            () -> verify(policy, "." + extension(rendition.format()), text(rendition))));
  }

  private static String extension(Format format) {
    return format == Format.PDF ? "pdf.txt" : format.extension();
  }

  private static String text(Rendition rendition) {
    return switch (rendition.format()) {
      case MARKDOWN, FRAGMENT -> rendition.content().text();
      case HTML -> main(rendition.content().text());
      case PDF, PDF_UA2 -> PdfText.of(rendition.content().bytes()).toText();
      case DOCX -> DocxWords.of(rendition.content().bytes());
    };
  }

  @ParameterizedTest
  @MethodSource("policies")
  void everyPdfIsAccessibleAndArchivable(PolicyKey policy) throws Exception {
    assertEquals(List.of(), PdfConformance.failures(pdf(policy)));
  }

  /** The margin below the last line once ran over into a page of its own. */
  @ParameterizedTest
  @MethodSource("policies")
  void noPageIsEmpty(PolicyKey policy) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf(policy))) {
      for (PDPage page : document.getPages()) {
        var extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        assertTrue(
            extractor.getMarkedContents().stream().anyMatch(content -> content.getMCID() >= 0),
            () -> "empty: page " + (document.getPages().indexOf(page) + 1));
      }
    }
  }

  private static byte[] pdf(PolicyKey policy) {
    return renditions(policy, EnumSet.of(Format.PDF)).get(0).content().bytes();
  }

  private static List<Rendition> renditions(PolicyKey policy, Set<Format> formats) {
    Result<List<Rendition>> renditions = Clausebook.open(folder).render(List.of(policy), formats);
    assertEquals(
        List.of(),
        renditions.diagnostics().stream()
            .filter(d -> d.isError()
                || d.rule()
                    .filter(rule -> OF_DRAFTS.contains(rule) || OF_WELSH.contains(rule))
                    .isEmpty())
            .toList());
    return renditions.toOptional().orElseThrow();
  }

  private static String main(String page) {
    return page.substring(page.indexOf("<main"), page.indexOf("</main>"));
  }

  private static void verify(PolicyKey policy, String extension, String text) {
    var file = new ApprovedText(APPROVED.resolve(policy.council()).resolve(policy.policy()));
    Approvals.verify(
        text,
        new Options(new Junit5Reporter())
            .forFile()
            .withNamer(file)
            .forFile()
            .withExtension(extension));
  }

  /**
   * The approved text of one policy, beside the sample.
   *
   * @param stem the path of the file up to {@code .approved}
   */
  private record ApprovedText(Path stem) implements ApprovalNamer {
    @Override
    public String getApprovalName() {
      return stem.getFileName().toString();
    }

    @Override
    public String getSourceFilePath() {
      return Objects.requireNonNull(stem.getParent()).toString();
    }

    @Override
    public File getApprovedFile(String extension) {
      return new File(stem + ".approved" + extension);
    }

    @Override
    public File getReceivedFile(String extension) {
      return new File(stem + ".received" + extension);
    }

    @Override
    public ApprovalNamer addAdditionalInformation(String information) {
      throw new UnsupportedOperationException("one policy, one text: " + information);
    }

    @Override
    public String getAdditionalInformation() {
      return "";
    }
  }

  @Test
  void everySchemeOfNumbersIsUsed() {
    Set<String> used = new TreeSet<>();
    for (PolicyKey policy : policies()) {
      Clausebook.open(folder)
          .resolve(policy)
          .toOptional()
          .ifPresent(resolved -> used.add(resolved.presentation().scheme().name()));
    }

    assertEquals(
        new TreeSet<>(Stream.of(NumberingScheme.values()).map(Enum::name).toList()), used);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      clausebook.yaml                  | clausebook.yaml
      councils/<council>/council.yaml  | councils/[a-z].*/council.yaml
      councils/<council>/<policy>.yaml | councils/[^/]*/(?!council)(?!layer)[^/]*
      templates/clauses/*.yaml         | .*/clauses/.*
      templates/policies/<policy>.yaml | .*/policies/.*
      templates/requirements/*.yaml    | templates/requirements/.*
      templates/words.yaml             | templates/words.yaml
      templates/words.cy.yaml          | templates/words.cy.yaml
      templates/control.yaml           | templates/control.yaml
      templates/library.yaml           | templates/library.yaml
      templates/references.yaml        | templates/references.yaml
      templates/watchlist.yaml         | .*/watchlist.yaml
      templates/themes/<theme>.yaml    | templates/themes/.*
      """)
  void everyKeyOfTheReferenceIsUsed(String section, String files) throws IOException {
    Set<String> used = new TreeSet<>();
    for (Object file : yaml(files)) {
      walk("", file, (path, value) -> used.add(path));
    }

    assertEquals(
        List.of(),
        documented(section).stream()
            .filter(key -> used.stream().noneMatch(path -> isKey(key, path)))
            .toList());
  }

  /**
   * What {@code references} hold has the names of other keys too. The keys of amendments stand in the
   * reference without the key of their list.
   */
  private static boolean isKey(String key, String path) {
    String form = Pattern.quote(key).replace("….", "\\E.+[.]\\Q");
    return path.matches(form) || (path.matches(".*[.]" + form) && !path.startsWith("references."));
  }

  /** The keys in the first column of the table below a heading. */
  private static List<String> documented(String section) throws IOException {
    return DocumentationPages.keys(section)
        .lines()
        .filter(line -> line.startsWith("| `"))
        .map(line -> line.substring(0, line.indexOf('|', 1)))
        .flatMap(keys -> KEY.matcher(keys).results())
        .map(key -> key.group(1))
        .toList();
  }

  @Test
  void everyVerbIsUsedAtEveryGrain() throws IOException {
    Set<String> used = new TreeSet<>();
    for (Object overlay : yaml("councils/[^/]*/(?!council)(?!layer)[^/]*")) {
      walk("", overlay, (path, value) -> {
        if (path.equals("amendments") && value instanceof Map<?, ?> amendment) {
          used.add(form(amendment));
        }
      });
    }

    assertEquals(
        List.of(
            "insert after",
            "insert before",
            "insert item after",
            "insert item before",
            "insert paragraph after",
            "insert paragraph before",
            "insert under",
            "merge into",
            "move after",
            "move before",
            "move item after",
            "move item before",
            "move paragraph after",
            "move paragraph before",
            "move under",
            "omit",
            "omit item",
            "omit paragraph",
            "omit words",
            "retitle",
            "split before",
            "substitute",
            "substitute item",
            "substitute paragraph",
            "substitute words"),
        List.copyOf(used));
  }

  @Test
  void everyTypeOfFactIsAskedFor() throws IOException {
    Set<String> used = new TreeSet<>();
    for (Object outline : yaml(".*/policies/.*")) {
      walk("", outline, (path, value) -> {
        if (path.endsWith(".type")) {
          used.add(value.toString());
        }
      });
    }

    assertTrue(used.containsAll(FieldType.words().stream()
        .filter(type -> !type.equals(FieldType.TEXT.word()))
        .toList()));
    assertTrue(used.contains("list of text"));
  }

  /** The files of the samples that have such a name. */
  private static List<Object> yaml(String name) throws IOException {
    try (Stream<Path> paths = Files.walk(SAMPLES)) {
      var files = new ArrayList<Object>();
      for (Path path : paths.filter(path -> path.toString().endsWith(".yaml")).toList()) {
        if (SAMPLES.relativize(path).toString().replace('\\', '/').matches(name)) {
          files.add(new Yaml().load(Files.readString(path)));
        }
      }
      assertFalse(files.isEmpty(), name);
      return files;
    }
  }

  /** Meets each value of a file with the keys that lead to it. */
  private static void walk(String path, Object value, BiConsumer<String, Object> visitor) {
    visitor.accept(path, value);
    if (value instanceof Map<?, ?> group) {
      group.forEach(
          (key, below) -> walk(path.isEmpty() ? "" + key : path + "." + key, below, visitor));
    } else if (value instanceof List<?> list) {
      list.forEach(entry -> walk(path, entry, visitor));
    }
  }

  /** What an amendment does to what, and where: {@code move item before}. */
  private static String form(Map<?, ?> amendment) {
    var form = new ArrayList<String>();
    form.add(amendment.keySet().iterator().next().toString());
    if (amendment.containsKey("insert") && amendment.containsKey("into")) {
      form.add(amendment.get("insert").toString());
    }
    Stream.of("words", "paragraph", "item").filter(amendment::containsKey).forEach(form::add);
    Stream.of("before", "after", "under").filter(amendment::containsKey).forEach(form::add);
    if (amendment.containsKey("merge")) {
      form.add("into");
    }
    return String.join(" ", form);
  }
}
