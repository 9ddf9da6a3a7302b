package org.clausebook.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clausebook.Clausebook;
import org.clausebook.DocxWords;
import org.clausebook.cli.WorkspaceFolder;
import org.clausebook.model.document.Format;
import org.clausebook.model.document.Rendition;
import org.clausebook.model.record.PolicyKey;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Word files of every sample: Word opens them, and they say what the page says. */
@Tag("slow")
final class DocxSamplesTest {
  /** What Word numbers by itself. */
  private static final Pattern LABEL =
      Pattern.compile("\\(?(?:\\d+|[A-Za-z]{1,6})(?:\\.\\d+)*[.):]?|Appendix|Atodiad");

  /** A layer words the notice on drafts of pages otherwise; a dot parts two languages in it. */
  private static final Set<String> OF_NOTICE = Set.of("DRAFT:", "comment:", "·");

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
  void wordOpensEachAndItsWordsAreThoseOfThePage(PolicyKey policy) {
    List<Rendition> made = Clausebook.open(folder)
        .render(List.of(policy), EnumSet.of(Format.HTML, Format.DOCX))
        .toOptional()
        .orElseThrow();
    byte[] docx = made.get(1).content().bytes();

    assertEquals(List.of(), new DocxCheck(Set.of()).faults(docx));
    assertEquals(List.of(), difference(page(made.get(0)), words(DocxWords.of(docx))));
  }

  private static List<String> page(Rendition rendition) {
    Document page = Jsoup.parse(rendition.content().text());
    page.select("[role=doc-backlink], [role=doc-noteref]").remove();
    page.select(
            "main p, main li, main td, main th, main caption, main dt, main br, main h1, li, span.label, span.number")
        .forEach(block -> block.before(" ").after(" "));
    var words = new ArrayList<>(words(page.select("main").text()));
    words.addAll(words(page.select(".running-header").text()));
    words.addAll(words(page.select(".contents.looked-up").text()));
    return words;
  }

  private static List<String> words(String text) {
    return Stream.of(text.replace("\u2610", " ").split("\\s+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** Words that are in one of the two only, but for numbers that Word writes. */
  private static List<String> difference(List<String> page, List<String> file) {
    var counts = new TreeMap<String, Integer>();
    page.forEach(word -> counts.merge(word, 1, Integer::sum));
    file.forEach(word -> counts.merge(word, -1, Integer::sum));
    return counts.entrySet().stream()
        .filter(count -> count.getValue() != 0)
        .filter(count -> !LABEL.matcher(count.getKey()).matches())
        .filter(count -> !OF_NOTICE.contains(count.getKey()))
        .map(count -> count.getKey() + " " + count.getValue())
        .toList();
  }
}
