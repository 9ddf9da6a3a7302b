package org.clausebook.stage.source.docx;

import static org.clausebook.stage.source.docx.DocxInTest.definition;
import static org.clausebook.stage.source.docx.DocxInTest.item;
import static org.clausebook.stage.source.docx.DocxInTest.level;
import static org.clausebook.stage.source.docx.DocxInTest.list;
import static org.clausebook.stage.source.docx.DocxInTest.style;
import static org.clausebook.stage.source.docx.DocxInTest.styled;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.clausebook.stage.source.Shown;
import org.clausebook.stage.source.block.SourceBlock;
import org.clausebook.stage.source.block.TrackedChanges;
import org.junit.jupiter.api.Test;

final class DocxCountersTest {
  private static final String LEGAL = definition(
      0,
      level(0, "decimal", "%1.", ""),
      level(1, "decimal", "%1.%2", ""),
      level(2, "lowerLetter", "(%3)", ""),
      level(3, "lowerRoman", "(%4)", ""));

  /** Reads paragraphs with the parts that number them. */
  private static void assertLabels(String labels, DocxInTest file) {
    assertEquals(
        labels,
        Shown.read("x", file.bytes(), TrackedChanges.ASK)
            .toOptional()
            .orElseThrow()
            .blocks()
            .stream()
            .map(SourceBlock::label)
            .collect(Collectors.joining(" ")));
  }

  private static void assertLabels(String labels, String numbering, String... paragraphs) {
    assertLabels(labels, DocxInTest.of(paragraphs).with("numbering", numbering));
  }

  @Test
  void aDeeperLevelBeginsAgainAfterEachHigherOne() {
    assertLabels(
        "1. 1.1 1.2 (a) (i) (ii) (b) 2. 2.1",
        LEGAL + list(1, 0, ""),
        item(1, 0, "a"),
        item(1, 1, "b"),
        item(1, 1, "c"),
        item(1, 2, "d"),
        item(1, 3, "e"),
        item(1, 3, "f"),
        item(1, 2, "g"),
        item(1, 0, "h"),
        item(1, 1, "i"));
  }

  @Test
  void aHigherLevelThatWasNotMetShowsItsStart() {
    assertLabels(
        "1.1 1.2 1.", LEGAL + list(1, 0, ""), item(1, 1, "a"), item(1, 1, "b"), item(1, 0, "c"));
  }

  @Test
  void listsOfOneDefinitionGoOnUnlessOneSaysWhereItStarts() {
    String restart = "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='5'/></w:lvlOverride>";
    assertLabels(
        "1. 2. 5. 6. 7.",
        LEGAL + list(1, 0, "") + list(2, 0, "") + list(3, 0, restart),
        item(1, 0, "a"),
        item(2, 0, "b"),
        item(3, 0, "c"),
        item(3, 0, "d"),
        item(1, 0, "e"));
  }

  @Test
  void aLevelMayNeverBeginAgainOrOnlyAfterOneFarAbove() {
    String never = definition(
        0,
        level(0, "decimal", "%1", ""),
        level(1, "decimal", "%2)", "<w:lvlRestart w:val='0'/>"),
        level(2, "lowerLetter", "%3", "<w:lvlRestart w:val='1'/>"));
    assertLabels(
        "1 1) a 2) b 2 3) a",
        never + list(1, 0, ""),
        item(1, 0, "a"),
        item(1, 1, "b"),
        item(1, 2, "c"),
        item(1, 1, "d"),
        item(1, 2, "e"),
        item(1, 0, "f"),
        item(1, 1, "g"),
        item(1, 2, "h"));
  }

  @Test
  void aListMayReplaceALevelAndALevelMayShowDigitsOnly() {
    String replaced =
        "<w:lvlOverride w:ilvl='0'>" + level(0, "upperRoman", "Part %1", "") + "</w:lvlOverride>";
    String legal = definition(
        1, level(0, "upperRoman", "%1", ""), level(1, "lowerLetter", "%1.%2", "<w:isLgl/>"));
    assertLabels(
        "Part I Part II I 1.1",
        LEGAL + legal + list(1, 0, replaced) + list(2, 1, ""),
        item(1, 0, "a"),
        item(1, 0, "b"),
        item(2, 0, "c"),
        item(2, 1, "d"));
  }

  @Test
  void lettersAreDoubledAfterZAndBulletsOfSignFontsAreOne() {
    String odd = definition(
        0,
        "<w:lvl w:ilvl='0'><w:start w:val='26'/><w:numFmt w:val='lowerLetter'/><w:lvlText w:val='%1)'/></w:lvl>",
        level(1, "bullet", "\uF0B7", ""),
        level(2, "bullet", "–", ""),
        level(3, "none", "", ""));
    assertLabels(
        "z) aa) • – ",
        odd + list(1, 0, ""),
        item(1, 0, "a"),
        item(1, 0, "b"),
        item(1, 1, "c"),
        item(1, 2, "d"),
        item(1, 3, "e"));
  }

  @Test
  void aStyleHasItsLevelOfTheListThatNamesIt() {
    String bound = definition(
        0,
        level(0, "decimal", "%1", "<w:pStyle w:val='H1'/>"),
        level(1, "decimal", "%1.%2", "<w:pStyle w:val='H2'/>"));
    String numbered = "<w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr>";
    String styles = style("H1", "heading 1", numbered)
        + style("H2", "heading 2", "<w:basedOn w:val='H1'/>")
        + style("Own", "Own", "<w:basedOn w:val='H2'/>" + numbered)
        + style(
            "Off",
            "Off",
            "<w:basedOn w:val='H1'/><w:pPr><w:numPr><w:numId w:val='0'/></w:numPr></w:pPr>");
    var file = DocxInTest.of(
            styled("H1", "a"), styled("H2", "b"), styled("Own", "c"), styled("Off", "d"))
        .with("numbering", bound + list(1, 0, ""))
        .with("styles", styles);

    assertLabels("1 1.1 2 ", file);
  }

  @Test
  void aDefinitionMayReferToAStyle() {
    String linked =
        "<w:abstractNum w:abstractNumId='1'><w:numStyleLink w:val='Legal'/></w:abstractNum>";
    var file = DocxInTest.of(item(2, 0, "a"), item(2, 1, "b"))
        .with("numbering", LEGAL + linked + list(1, 0, "") + list(2, 1, ""))
        .with(
            "styles",
            style("Legal", "Legal", "<w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr>"));

    assertLabels("1. 1.1", file);
  }

  @Test
  void aListThatIsNotThereNumbersNothing() {
    assertLabels(" ", LEGAL, item(7, 0, "a"), item(0, 0, "b"));
  }

  @Test
  void anEmptyParagraphOfAListIsCounted() {
    assertLabels("1. 3.", LEGAL + list(1, 0, ""), item(1, 0, "a"), item(1, 0, ""), item(1, 0, "c"));
  }
}
