package org.clausebook.stage.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.clausebook.PrintedPolicy;
import org.clausebook.stage.compose.Decided;
import org.clausebook.stage.render.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The contents list that a long policy has on paper. */
final class PrintedContentsTest {
  static List<PrintedPolicy> policies() {
    return PrintedPolicy.all();
  }

  @ParameterizedTest
  @MethodSource("policies")
  void everyHeadingIsListedWithThePageItStandsOn(PrintedPolicy policy) throws Exception {
    PdfTag document = PdfTag.of(policy.pdf());
    List<String> headings = document
        .all()
        .filter(tag -> Set.of("H2", "H3", "H4").contains(tag.type()))
        .map(tag -> words(tag.text()) + " " + (tag.pages().get(0) + 1))
        .sorted()
        .toList();

    List<String> listed =
        document.all("TOCI").map(line -> words(line.text())).sorted().toList();

    assertEquals(isLong(policy) ? headings : List.of(), listed);
  }

  /** As capitals are made by the style of the headings alone. */
  private static String words(String text) {
    return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  private static boolean isLong(PrintedPolicy policy) throws Exception {
    NodeList lists = HtmlPage.of(policy).root().getElementsByTagName("nav");
    return lists.getLength() > 0
        && ((Element) lists.item(0)).getAttribute("class").contains("looked-up");
  }

  @Test
  void someSamplesAreLongAndOthersAreNot() throws Exception {
    var longOnes = new ArrayList<PrintedPolicy>();
    for (PrintedPolicy policy : policies()) {
      if (isLong(policy)) {
        longOnes.add(policy);
      }
    }

    assertTrue(longOnes.size() >= 2, longOnes::toString);
    assertTrue(longOnes.size() < policies().size());
  }

  @Test
  void aLineIsAReferenceToItsHeadingWithANumberBehindIt() throws Exception {
    PdfTag contents = PdfTag.of(
            PdfSamples.pdf(Decided.of(Samples.draftWith("Words of a policy. ".repeat(1100)))))
        .all("TOC")
        .findFirst()
        .orElseThrow();

    assertEquals("Contents", contents.all("Caption").findFirst().orElseThrow().text());
    PdfTag reference = contents.all("TOCI").findFirst().orElseThrow().tags().get(0);
    assertEquals("Reference", reference.type());
    assertEquals(
        List.of("Link", "Span"), reference.tags().stream().map(PdfTag::type).toList());
    assertEquals("1. Keys", reference.tags().get(0).attribute("Alt").orElse(""));
  }

  @Test
  void aShortPolicyHasNone() throws Exception {
    PdfTag document = PdfTag.of(PdfSamples.pdf(Samples.draft()));

    assertFalse(document.all("TOC").findAny().isPresent());
  }
}
