package org.clausebook.stage.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.clausebook.Clausebook;
import org.clausebook.cli.WorkspaceFolder;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.ContentsList;
import org.clausebook.model.Presentation;
import org.clausebook.model.Surroundings;
import org.clausebook.model.document.DocumentText;
import org.clausebook.model.document.NumberedClause;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.document.Rendition;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.stage.compose.Decided;
import org.clausebook.stage.render.FragmentRenderer;
import org.clausebook.stage.render.HtmlRenderer;
import org.clausebook.stage.render.MarkdownRenderer;
import org.clausebook.stage.render.Samples;
import org.clausebook.stage.render.pdf.SetPages.SetPage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A document that is longer than three pages lists its clauses, in every format alike. */
@Tag("slow")
final class ContentsByPagesTest {
  /** The pages that a measure of words alone may be wrong by. */
  private static final double TOLERANCE = 0.3;

  private static final String[] WORDS =
      ("The Clerk keeps a record of every request that the Council"
              + " receives under this policy and reports it to the next meeting of the Finance and General"
              + " Purposes Committee with the decision that was taken and any costs in consequence")
          .split(" ");

  /** What the clauses say. */
  enum Text {
    PARAGRAPHS {
      @Override
      String body(Random chance) {
        return words(60, chance) + "\n\n" + words(35, chance) + "\n\n" + words(80, chance);
      }
    },
    ITEMS {
      @Override
      String body(Random chance) {
        return "The Council:\n\n" + lines(8, "- ", chance);
      }
    },
    ITEMS_WITHIN_ITEMS {
      @Override
      String body(Random chance) {
        return "The Council:\n\n" + (lines(1, "- ", chance) + lines(3, "  - ", chance)).repeat(4);
      }
    },
    SHORT_ITEMS {
      @Override
      String body(Random chance) {
        return "- one word\n".repeat(9);
      }
    },
    ONE_LINE {
      @Override
      String body(Random chance) {
        return words(9, chance);
      }
    },
    QUOTATIONS {
      @Override
      String body(Random chance) {
        return "> " + words(40, chance) + "\n\n" + words(20, chance);
      }
    },
    DEFINITIONS {
      @Override
      String body(Random chance) {
        return IntStream.range(0, 4)
            .mapToObj(i -> "Term " + i + "\n: " + words(20, chance) + "\n\n")
            .collect(Collectors.joining());
      }
    },
    SHORT_TABLES {
      @Override
      String body(Random chance) {
        return table(4, List.of(1, 1), chance);
      }
    },
    LONG_TABLES {
      @Override
      String body(Random chance) {
        return table(25, List.of(1, 1), chance);
      }
    },
    TABLES_OF_SENTENCES {
      @Override
      String body(Random chance) {
        return table(6, List.of(3, 10, 15), chance);
      }
    },
    TABLES_OF_FIVE_COLUMNS {
      @Override
      String body(Random chance) {
        return table(6, List.of(1, 12, 2, 4, 6), chance);
      }
    },
    TABLES_ACROSS_THE_PAGE {
      @Override
      String body(Random chance) {
        return table(8, List.of(2, 3, 4, 5, 6, 5, 4, 3, 2), chance) + "\n" + words(20, chance);
      }
    };

    abstract String body(Random chance);
  }

  private static String words(int count, Random chance) {
    return IntStream.range(0, count)
        .mapToObj(i -> WORDS[chance.nextInt(WORDS.length)])
        .collect(Collectors.joining(" "));
  }

  private static String lines(int count, String mark, Random chance) {
    return IntStream.range(0, count)
        .mapToObj(i -> mark + words(6 + chance.nextInt(20), chance) + "\n")
        .collect(Collectors.joining());
  }

  /** With as many words in the cells of each column. */
  private static String table(int rows, List<Integer> columns, Random chance) {
    String head = columns.stream().map(any -> " Word |").collect(Collectors.joining());
    return "Table: Words\n\n|" + head + "\n|" + " --- |".repeat(columns.size()) + "\n"
        + IntStream.range(0, rows)
            .mapToObj(row -> columns.stream()
                .map(count -> " " + words(count, chance) + " |")
                .collect(Collectors.joining("", "|", "\n")))
            .collect(Collectors.joining());
  }

  /** Of such clauses, as many as there may be on five pages. */
  @ParameterizedTest
  @EnumSource(Text.class)
  void itIsListedFromTheFourthPageOnWhateverTheTextIs(Text text) throws Exception {
    var faults = new ArrayList<String>();
    double length = 0;
    for (int clauses = 1; length < 4; clauses = Math.max(clauses + 1, clauses * 5 / 4)) {
      var chance = new Random(clauses);
      PolicyDocument document = Samples.draftOf(
          Presentation.none(),
          IntStream.rangeClosed(1, clauses)
              .mapToObj(
                  i -> Samples.clause("keys-" + i, i + ".", "Heading " + i, text.body(chance)))
              .toArray(NumberedClause[]::new));
      length = length(document);
      check(document, length, clauses + " clauses", faults);
    }

    assertEquals(List.of(), faults);
  }

  @Test
  void itIsListedFromTheFourthPageOnInPoliciesOfCouncils(@TempDir Path folder) throws Exception {
    var faults = new ArrayList<String>();
    Clausebook samples = Clausebook.open(WorkspaceFolder.withLayouts(folder)
        .lay(WorkspaceFolder.SAMPLES.resolve("_samples"))
        .folder());
    for (Clausebook book : List.of(Clausebook.open(Path.of("")), samples)) {
      for (PolicyKey key : book.policies().toOptional().orElseThrow()) {
        PolicyDocument document =
            with(ContentsList.AUTO, book.compose(key).atHand().orElseThrow());
        check(document, length(document), key.toString(), faults);
      }
    }

    assertEquals(List.of(), faults);
  }

  private static void check(
      PolicyDocument composed, double length, String name, List<String> faults) {
    PolicyDocument document = Decided.of(composed);
    var listed = List.of(
        text(new MarkdownRenderer(Samples.layout()).render(document)).contains("**Contents**"),
        text(new FragmentRenderer(Samples.layout()).render(document)).contains(">Contents<"),
        text(new HtmlRenderer(Samples.layout()).render(document)).contains(" looked-up\""));
    boolean isMeant = length > 3;
    boolean isNear = Math.abs(length - 3) < TOLERANCE;
    if (listed.stream().distinct().count() > 1 || !(isNear || listed.contains(isMeant))) {
      faults.add(name + " on " + length + " pages: " + listed);
    }
  }

  private static String text(Result<Rendition> rendition) {
    return rendition.toOptional().orElseThrow().content().text();
  }

  /** The pages that are full, without a list. */
  private static double length(PolicyDocument document) throws Exception {
    List<SetPage> pages = SetPages.of(PdfSamples.pdf(with(ContentsList.OFF, document)));
    return pages.size() - pages.get(pages.size() - 1).empty();
  }

  private static PolicyDocument with(ContentsList list, PolicyDocument document) {
    DocumentText text = document.text();
    return document.with(new DocumentText(
        text.title(),
        text.runningTitle(),
        text.clauses(),
        text.lines(),
        text.presentation().with(new Surroundings(Optional.of(list), Optional.empty()))));
  }

  @Test
  void fivePagesOfTablesHaveTheListInThePdf() throws Exception {
    var chance = new Random(5);
    PolicyDocument document = Samples.draftOf(
        Presentation.none(),
        IntStream.rangeClosed(1, 5)
            .mapToObj(i ->
                Samples.clause("keys-" + i, i + ".", "Heading " + i, Text.LONG_TABLES.body(chance)))
            .toArray(NumberedClause[]::new));

    assertTrue(
        PdfTag.of(PdfSamples.pdf(Decided.of(document))).all("TOC").findAny().isPresent());
  }
}
