package org.clausebook.stage.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.clausebook.cli.CommandRun;
import org.clausebook.cli.WorkspaceFolder;
import org.clausebook.model.Presentation;
import org.clausebook.stage.render.Samples;
import org.clausebook.stage.render.pdf.SetPages.SetPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The foot and the head of pages, while a clause slides down them line by line. */
class PageEndsTest {
  private static final String SENTENCE = "This sentence says what many others have said before. ";
  private static final String NESTED = """
      - item1of4:
        - item1of3
        - item2of3
        - item3of3
      - item2of4
      - item3of4
      - item4of4:
        - item1of3
        - item2of3
        - item3of3
      """;

  /** What the clause says; items that are longer than a few lines are paragraphs. */
  enum Text {
    TWO_ITEMS(items("- ", 2, 1)),
    THREE_ITEMS("They must:\n\n" + items("- ", 3, 1)),
    SEVEN_ITEMS("**They must:**\n\n" + items("- ", 7, 1)),
    ITEMS_OF_TWO_LINES("They must:\n\n" + items("- ", 4, 2)),
    ITEMS_OF_THREE_LINES(items("- ", 4, 3)),
    BRACKETED("They must:\n\n" + items("- (x) ", 4, 1)),
    NESTED_ITEMS("They must:\n\n" + NESTED),
    NESTED_IN_THE_SECOND(
        "They must:\n\n- item1of2\n- item2of2:\n  - (x) one\n  - (x) two\n  - (x) three\n"),
    LONG_LEAD_IN(SENTENCE.repeat(24) + "They must:\n\n" + items("- ", 5, 1)),
    QUOTATION("> " + SENTENCE.repeat(30) + "\n"),
    PARAGRAPH(SENTENCE.repeat(30));

    private final String words;

    Text(String words) {
      this.words = words;
    }
  }

  private static String items(String mark, int count, int sentences) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> mark + "item" + i + "of" + count + ". " + SENTENCE.repeat(sentences) + "\n")
        .collect(Collectors.joining());
  }

  private static List<SetPage> pages(String before, String text) throws Exception {
    return SetPages.of(PdfSamples.pdf(Samples.draftOf(
        Presentation.none(),
        Samples.clause("keys", "1.", "Keys", before),
        Samples.clause("locks", "2.", "Locks", text),
        Samples.clause("doors", "3.", "Doors", "Line.\n\n".repeat(10)))));
  }

  /** From the middle of the first page to the head of the second, a line at a time. */
  private static Map<String, List<SetPage>> sweep(String text) throws Exception {
    var found = new LinkedHashMap<String, List<SetPage>>();
    for (int paragraphs = 11; paragraphs < 25; paragraphs++) {
      String before = "Line.\n\n".repeat(paragraphs);
      found.put(paragraphs + " lines", pages(before, text));
      found.put(paragraphs + " lines and two", pages(before + SENTENCE.repeat(2), text));
    }
    return found;
  }

  @ParameterizedTest
  @EnumSource(Text.class)
  void noItemIsAloneAndNoMoreThanAQuarterOfAPageIsEmpty(Text text) throws Exception {
    var faults = new ArrayList<String>();
    sweep(text.words).forEach((before, pages) -> {
      for (int i = 1; i < pages.size(); i++) {
        SetPage page = pages.get(i - 1);
        SetPage next = pages.get(i);
        String last = page.lastItem();
        if (last.startsWith("item1of") && next.firstItem().equals(last.replace("m1", "m2"))) {
          faults.add(before + ": alone at the foot: " + last);
        }
        if (next.lines().get(0).contains("item") && next.firstItem().matches(".*(\\d)of\\1")) {
          faults.add(before + ": alone at the head: " + next.firstItem());
        }
        if (page.empty() > 0.25) {
          faults.add(before + ": empty: " + page.empty());
        }
      }
    });

    assertEquals(List.of(), faults);
  }

  /** A paragraph of six lines is not divided into three and three where five have room. */
  @ParameterizedTest
  @ValueSource(ints = {5, 6, 7})
  void noHeadingIsAloneAboveAParagraph(int lines) throws Exception {
    var faults = new ArrayList<String>();
    sweep("words\\\n".repeat(lines - 1) + "words").forEach((before, pages) -> {
      for (SetPage page : pages) {
        if (page.lines().get(page.lines().size() - 1).equals("2.Locks")) {
          faults.add(before);
        }
      }
    });

    assertEquals(List.of(), faults);
  }

  private static String table(int rows) {
    return "Table: Fees\n\n| Plot | Fee |\n| --- | --- |\n"
        + IntStream.rangeClosed(1, rows)
            .mapToObj(i -> "| row" + i + "of" + rows + " | 5 pounds |\n")
            .collect(Collectors.joining());
  }

  /** Where both rules meet, a table that a page has room for wins over an empty quarter. */
  @ParameterizedTest
  @CsvSource({"1, 4, 0.3", "2, 4, 0.3", "1, 12, 0.65"})
  void aTableThatFitsIsNotTornAndLeavesNoMoreThanItsOwnHeightEmpty(
      int tables, int rows, double most) throws Exception {
    var faults = new ArrayList<String>();
    sweep((table(rows) + "\n").repeat(tables)).forEach((before, pages) -> {
      long all = 0;
      for (int i = 0; i < pages.size(); i++) {
        long found = pages.get(i).lines().stream()
            .filter(line -> line.matches("row\\d+of.*"))
            .count();
        all += found;
        if (found % rows != 0) {
          faults.add(before + ": torn: " + pages.get(i).lines());
        }
        if (i < pages.size() - 1 && pages.get(i).empty() > most) {
          faults.add(before + ": empty: " + pages.get(i).empty());
        }
      }
      if (all != (long) tables * rows) {
        faults.add(before + ": rows: " + all);
      }
    });

    assertEquals(List.of(), faults);
  }

  private static final String FOLDER = "councils/llan-ddim-yn-bod/";

  /** A council that prints two languages in columns, whose officer signs. */
  private static List<SetPage> letters(Path folder, int lines) throws Exception {
    WorkspaceFolder workspace = WorkspaceFolder.withSamples(folder);
    workspace.replace(
        FOLDER + "letters.yaml",
        "    body: A letter that",
        "    body: |-\n" + "      Line.\n\n".repeat(lines) + "      A letter that");
    CommandRun run = workspace.run("generate", "llan-ddim-yn-bod", "letters", "--format", "pdf");
    assertEquals(0, run.exitCode(), run::toString);
    return SetPages.of(Files.readAllBytes(workspace.path("output/llan-ddim-yn-bod/letters.pdf")));
  }

  /** A heading that has none of the other language beside it. */
  private static boolean isHeadingOfOneColumn(String line) {
    return line.matches("\\d\\.\\p{L}[^\\d]+");
  }

  @Test
  void thePlaceToSignIsNotAloneNorIsAHeadingOfOneColumn(@TempDir Path temporary) throws Exception {
    for (int lines = 0; lines < 24; lines += 2) {
      List<SetPage> pages = letters(temporary.resolve("lines-" + lines), lines);
      for (SetPage page : pages) {
        assertFalse(page.lines().get(0).startsWith("Signatures"), pages::toString);
        assertFalse(
            page.lines().stream().anyMatch(PageEndsTest::isHeadingOfOneColumn), page::toString);
      }
    }
  }
}
