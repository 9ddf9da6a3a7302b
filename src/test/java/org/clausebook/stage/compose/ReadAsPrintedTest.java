package org.clausebook.stage.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.clausebook.markdown.Line;
import org.clausebook.markdown.Line.Kind;
import org.clausebook.markdown.MarkdownText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read in a composed text is what the library for HTML finds in it. */
final class ReadAsPrintedTest {
  private static final Parser PARSER = Parser.builder()
      .extensions(List.of(
          DefinitionExtension.create(), FootnoteExtension.create(), TablesExtension.create()))
      .build();

  private static final Set<Kind> UNPRINTED =
      Set.of(Kind.BLANK, Kind.FENCE, Kind.FENCE_END, Kind.REFERENCE);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- a. one|* b. two|+ c. three",
        "-\ta. one|-  b. two",
        "1. one|2) two|3. three",
        "- one|  ```|  - two|  ```|- three",
        "```|- a. one|~~~|1) two|```|three",
        "```code``` and words",
        "> - a. one|> - b. two|> more",
        "The Clerk:|    - a. one|    - b. two",
        "The Clerk:||    - a. one|    - b. two",
        "    words far in",
        "on the|26. of May",
        "- on the|  26. of May",
        "1. one||words|2. two",
        "one|***|two",
        "- one|  | a | b |\n  | --- | --- |\n  | 1 | 2 |",
        "one|\\| a \\| b \\||\\| --- \\| --- \\||\\| 1 \\| 2 \\||two",
        "one[^1]|[^1]:words|  on",
        "Term|: first|: second",
        "one  |two  |three",
        "one\\\\|two",
        "- a|-|- b",
        "> one|two|> three||> four",
      })
  void trialInputs(String written) {
    assertReadAsPrinted(written.replace("\\|", "\u0001").replace('|', '\n').replace('\u0001', '|'));
  }

  @Test
  void linesInAnyOrder() {
    List<String> lines = List.of(
        "words",
        "",
        "",
        "- a. one",
        "* two",
        "  - b. nested",
        "    - deep",
        "1. one",
        "3. three",
        "2) two",
        "  words under",
        "> quoted",
        "> - item",
        "```",
        "~~~",
        "| a | b |\n| --- | --- |\n| 1 | 2 |",
        "[^1]: note",
        "***",
        "+ plus",
        "   1. far",
        "broken\\",
        "> ",
        "      more",
        "\nTerm\n: first\n: second\n",
        "> > deep",
        "10. ten",
        "- ```",
        "two  ",
        "> ```",
        "Table: words",
        "__",
        "___",
        "- - -",
        "    1. far",
        "\n[a]: http://a.b\n");
    var random = new Random(2026_1134);
    for (int i = 0; i < 5_000; i++) {
      int count = 2 + random.nextInt(5);
      var text = new ArrayList<String>();
      for (int j = 0; j < count; j++) {
        text.add(lines.get(random.nextInt(lines.size())));
      }
      assertReadAsPrinted(String.join("\n", text));
    }
  }

  private static void assertReadAsPrinted(String written) {
    String text =
        BracketedNumbers.withBullets(MarkdownLines.unwrap(Traced.of(written))).text();
    List<String> printed = new ArrayList<>();
    print(PARSER.parse(text.replaceAll("(?m)^([ >]*- \\d+)([.)])", "$1\\\\$2")), printed);
    printed.replaceAll(line -> line.replace("\\)", ")"));
    assertEquals(
        String.join("\n", printed),
        read(text),
        () -> "written:\n" + written + "\n\ncomposed:\n" + text);
  }

  private static String read(String composed) {
    var text = MarkdownText.of(composed);
    return text.blocks().stream()
        .filter(block -> !UNPRINTED.contains(block.get(0).kind()))
        .map(block -> name(block.get(0).kind()) + " "
            + block.stream()
                .map(line -> composed.substring(from(line), line.end()).strip())
                .collect(Collectors.joining(" ")))
        .map(String::strip)
        .filter(line -> !line.equals("CODE"))
        .collect(Collectors.joining("\n"));
  }

  private static int from(Line line) {
    boolean isCaption = line.kind() == Kind.CAPTION;
    return line.isItem() ? line.mark().labelAt() : isCaption ? line.inner() : line.text();
  }

  private static String name(Kind kind) {
    return kind == Kind.CAPTION ? Kind.PARAGRAPH.name() : kind.name();
  }

  private static void print(Node node, List<String> printed) {
    String kind = kind(node);
    if (!kind.isEmpty()) {
      String words = node.getChars().toString();
      if (node instanceof FencedCodeBlock code) {
        code.getContentChars()
            .toString()
            .lines()
            .filter(l -> !l.isBlank())
            .forEach(l -> printed.add(("CODE " + l.strip()).strip()));
      } else {
        printed.add((kind + " "
                + words.lines().map(ReadAsPrintedTest::unquoted).collect(Collectors.joining(" ")))
            .strip());
      }
      return;
    }
    if (node instanceof ListItem && node.getFirstChild() == null) {
      printed.add("ITEM");
    }
    for (Node child : node.getChildren()) {
      print(child, printed);
    }
  }

  private static String unquoted(String line) {
    return line.strip().replaceFirst("^(?:> ?)+", "").strip();
  }

  private static String kind(Node node) {
    if (node instanceof Heading) {
      return "HEADING";
    }
    if (node instanceof ThematicBreak) {
      return "RULE";
    }
    if (node instanceof FencedCodeBlock) {
      return "CODE";
    }
    if (node instanceof TableRow) {
      return node.getParent() instanceof TableSeparator ? "DELIMITER" : "ROW";
    }
    if (!(node instanceof Paragraph)) {
      return "";
    }
    Node parent = node.getParent();
    boolean isFirst = node.getPrevious() == null;
    if (parent instanceof DefinitionTerm) {
      return "TERM";
    }
    if (parent instanceof DefinitionItem && isFirst) {
      return "DEFINITION";
    }
    if (parent instanceof FootnoteBlock && isFirst) {
      return "NOTE";
    }
    return parent instanceof ListItem && isFirst ? "ITEM" : "PARAGRAPH";
  }
}
