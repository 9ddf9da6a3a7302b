package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.clausebook.feature.guard.WordingChange;
import org.clausebook.model.document.Format;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.text.FileContent;
import org.clausebook.stage.render.pdf.PdfText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * The policies that two councils published, word for word: title to last line, in order, in the
 * same headings, paragraphs and items.
 *
 * <p>The seeds hold the councils' own wording as they published it. Differences allowed: the level
 * of headings, bold marks, and one full stop that is missing there.
 */
final class SeedsTest {
  private static final Path SEEDS = Path.of("src/test/resources/seeds");

  /** What a text is to its reader. */
  private enum Kind {
    HEADING,
    PARAGRAPH,
    ITEM
  }

  /** One heading, paragraph or item; an item's text begins with its letter. */
  private record Block(Kind kind, String text) {}

  static Stream<PolicyKey> seeds() throws IOException {
    try (Stream<Path> paths = Files.walk(SEEDS)) {
      return paths
          .filter(Files::isRegularFile)
          .map(SEEDS::relativize)
          .map(path -> new PolicyKey(
              path.getName(0).toString(), path.getName(1).toString().replace(".txt", "")))
          .sorted(Comparator.comparing(PolicyKey::council))
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theMarkdownHoldsEveryWord(PolicyKey key) throws IOException {
    assertSameWords(seed(key), markdown(render(key, Format.MARKDOWN).text()));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theHtmlHoldsEveryWord(PolicyKey key) throws Exception {
    Document page = page(key);

    assertSameWords(seed(key), html(page));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void thePdfHoldsEveryWordInItsTags(PolicyKey key) throws IOException {
    assertSameWords(
        seed(key),
        pdf(key).blocks().stream()
            .filter(block -> !isOfContents(block))
            .map(SeedsTest::block)
            .toList());
  }

  /** Which the PDF of a long policy has before its first clause. */
  private static boolean isOfContents(PdfText.Block block) {
    return block.tag().equals("TOCI")
        || (block.tag().equals("Caption") && block.text().equals("Contents"));
  }

  /** So that nobody takes it for the council's words. */
  @ParameterizedTest
  @MethodSource("seeds")
  void whatTheHtmlAddsStandsApart(PolicyKey key) throws Exception {
    var strangers = new ArrayList<String>();
    collectText((Element) page(key).getElementsByTagName("body").item(0), strangers);

    assertEquals(List.of(), strangers);
  }

  @Test
  void theAdoptedPolicyNeverSaysDraft() throws IOException {
    var key = new PolicyKey("heanor-and-loscoe", "it-policy");
    assumeTrue(isSeed(key));

    assertTrue(!mentionsDraft(render(key, Format.MARKDOWN).text()), "Markdown");
    assertTrue(!mentionsDraft(render(key, Format.HTML).text()), "HTML");
    assertTrue(!mentionsDraft(pdf(key).toText()), "PDF");
    assertTrue(render(key, Format.MARKDOWN).text().contains("\nstatus: \"adopted\"\n"));
    assertTrue(pdf(key).metadata().contains("XMP adoption:status: adopted"));
  }

  @Test
  void theDraftSaysSoEverywhere() throws Exception {
    var key = new PolicyKey("alcester", "it-policy");
    assumeTrue(isSeed(key));

    String markdown = render(key, Format.MARKDOWN).text();
    String frontMatter = markdown.substring(0, markdown.indexOf("\n---\n"));
    assertTrue(frontMatter.contains("\nstatus: \"draft\"\n"), frontMatter);
    assertTrue(frontMatter.contains("\nnotice: \"DRAFT: "), frontMatter);
    assertTrue(firstShown(page(key)).startsWith("DRAFT: "));
    for (List<String> margins : pdf(key).margins()) {
      assertTrue(margins.stream().anyMatch(text -> text.startsWith("DRAFT: ")), margins::toString);
    }
    assertTrue(pdf(key).metadata().contains("XMP adoption:status: draft"));
  }

  private static void assertSameWords(List<Block> seed, List<Block> received) {
    if (!seed.equals(received)) {
      fail(WordingChange.show(WordingChange.between(lines(seed), lines(received))));
    }
  }

  private static String lines(List<Block> blocks) {
    return blocks.stream()
        .map(block -> block.kind() + ": " + block.text())
        .collect(Collectors.joining("\n"));
  }

  private static boolean isSeed(PolicyKey key) throws IOException {
    return seeds().anyMatch(key::equals);
  }

  private static boolean mentionsDraft(String text) {
    return text.toLowerCase(Locale.ROOT).contains("draft");
  }

  private static List<Block> seed(PolicyKey key) throws IOException {
    Path file = SEEDS.resolve(key.council()).resolve(key.policy() + ".txt");
    var blocks = new ArrayList<Block>();
    for (String line : Files.readAllLines(file)) {
      String text = line.replaceFirst("^#+ ", "").replace("**", "").strip();
      if (text.equals("13 Training and awareness")) {
        text = "13. Training and awareness";
      }
      if (text.startsWith("- ")) {
        blocks.add(new Block(Kind.ITEM, text.substring(2)));
      } else if (!text.isEmpty()) {
        boolean isHeading = blocks.isEmpty() || text.matches("\\d+\\. .*");
        blocks.add(new Block(isHeading ? Kind.HEADING : Kind.PARAGRAPH, text));
      }
    }
    return blocks;
  }

  private static FileContent render(PolicyKey key, Format format) {
    return Clausebook.open(Path.of(""))
        .render(List.of(key), EnumSet.of(format))
        .toOptional()
        .orElseThrow()
        .get(0)
        .content();
  }

  private static List<Block> markdown(String text) {
    String body = text.substring(text.indexOf("\n---\n") + "\n---\n".length());
    var blocks = new ArrayList<Block>();
    for (String line : body.lines().filter(line -> !line.isBlank()).toList()) {
      if (line.startsWith("#")) {
        blocks.add(new Block(Kind.HEADING, line.replaceFirst("^#+ ", "")));
      } else if (line.startsWith("- ")) {
        blocks.add(new Block(Kind.ITEM, line.substring(2)));
      } else {
        blocks.add(new Block(Kind.PARAGRAPH, line));
      }
    }
    return blocks;
  }

  private static Document page(PolicyKey key)
      throws IOException, ParserConfigurationException, SAXException {
    byte[] html = render(key, Format.HTML).bytes();
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(html));
  }

  private static List<Block> html(Document page) {
    var blocks = new ArrayList<Block>();
    collectBlocks((Element) page.getElementsByTagName("main").item(0), blocks);
    return blocks;
  }

  private static void collectBlocks(Element parent, List<Block> blocks) {
    int item = 0;
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        String text = element.getTextContent();
        switch (element.getTagName()) {
          case "h1", "h2" -> blocks.add(new Block(Kind.HEADING, text));
          case "p" -> blocks.add(new Block(Kind.PARAGRAPH, text));
          case "li" -> {
            assertEquals("a", parent.getAttribute("type"), "a lettered list");
            blocks.add(new Block(Kind.ITEM, (char) ('a' + item++) + ". " + text));
          }
          case "section", "div", "ol" -> collectBlocks(element, blocks);
          default -> throw new AssertionError("<" + element.getTagName() + "> in the policy");
        }
      } else if (!node.getTextContent().isBlank()) {
        throw new AssertionError("text between blocks: " + node.getTextContent());
      }
    }
  }

  private static void collectText(Element parent, List<String> strangers) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        if (!isApart(element)) {
          collectText(element, strangers);
        }
      } else if (!node.getTextContent().isBlank()) {
        strangers.add(node.getTextContent());
      }
    }
  }

  private static boolean isApart(Element element) {
    return Set.of("main", "header", "footer", "nav", "aside").contains(element.getTagName())
        || element.getAttribute("role").equals("note")
        || element.getAttribute("class").equals("skip")
        || element.hasAttribute("hidden");
  }

  /** The first text of the page, after the link that skips to the policy. */
  private static String firstShown(Document page) {
    Node body = page.getElementsByTagName("body").item(0);
    for (Node node = body.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element
          && !element.hasAttribute("hidden")
          && !element.getAttribute("class").equals("skip")) {
        return element.getTextContent().strip();
      }
    }
    throw new AssertionError("the page is empty");
  }

  private static PdfText pdf(PolicyKey key) {
    return PdfText.of(render(key, Format.PDF).bytes());
  }

  private static Block block(PdfText.Block block) {
    Kind kind = switch (block.tag()) {
      case "H1", "H2" -> Kind.HEADING;
      case "P" -> Kind.PARAGRAPH;
      case "LI" -> Kind.ITEM;
      default -> throw new AssertionError("a tag that no seed needs: " + block);
    };
    return new Block(kind, block.text());
  }
}
