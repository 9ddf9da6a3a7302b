package org.clausebook.stage.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.clausebook.stage.source.block.TrackedChanges;
import org.junit.jupiter.api.Test;

final class TextSourceTest {
  @Test
  void aShortNumberedLineIsAHeadingAndTheFirstLineTheTitle() {
    String text = """
        Grants Policy

        1. Purpose

        The Council gives grants.

        2. Who may ask

        Clubs may ask.
        """;

    assertEquals("""
        HEADING 'Grants Policy'
        HEADING 1 typed 1. 'Purpose'
        PARAGRAPH 'The Council gives grants.'
        HEADING 1 typed 2. 'Who may ask'
        PARAGRAPH 'Clubs may ask.'
        """, Shown.blocks(text));
  }

  @Test
  void shortNumberedLinesInARowAreAList() {
    String text = """
        The form asks for:

        1. a name
        2. an address
        3. a sum
        """;

    assertEquals("""
        PARAGRAPH 'The form asks for:'
        ITEM 1 typed 1. 'a name'
        ITEM 1 typed 2. 'an address'
        ITEM 1 typed 3. 'a sum'
        """, Shown.blocks(text));
  }

  @Test
  void anUnderlinedLineIsAHeading() {
    assertEquals("""
        HEADING 'Grants Policy'
        HEADING 1 'Purpose'
        PARAGRAPH 'The Council gives grants.'
        """, Shown.blocks("""
            Grants Policy
            =============

            Purpose
            -------
            The Council gives grants.
            """));
  }

  @Test
  void wrappedLinesAreJoinedAndShortOnesAreNot() {
    String text = """
        The Council gives grants to clubs and to charities that
        work in the parish, each year in May.

        Town Hall
        High Street
        Ambridge
        """;

    assertEquals("""
        PARAGRAPH 'The Council gives grants to clubs and to charities that work in the parish, each year in May.'
        PARAGRAPH 'Town Hall'
        PARAGRAPH 'High Street'
        PARAGRAPH 'Ambridge'
        """, Shown.blocks(text));
  }

  @Test
  void aFullLineGoesOnInOneThatBeginsWithACapital() {
    assertEquals(
        "PARAGRAPH 'The grants are looked at by the Town Clerk of Ambridge'\n",
        Shown.blocks("The grants are looked at by the Town\nClerk of Ambridge\n"));
  }

  @Test
  void eachLineIsAParagraphWhereOneIsTooLongToBeWrapped() {
    String longer = "The Council gives grants to clubs. ".repeat(4).strip();

    assertEquals(
        "PARAGRAPH '" + longer + "'\nPARAGRAPH '" + longer + "'\n",
        Shown.blocks(longer + "\n" + longer + "\n"));
  }

  @Test
  void aHangingIndentGoesOnWithItsItem() {
    String text = """
        The clerk shall:
          (a) keep a list of all grants that were asked for, and
              of those given;
              (i) by year, and
              (ii) by club;
          (b) report to the Council.
        """;

    assertEquals("""
        PARAGRAPH 'The clerk shall:'
        ITEM 1 typed (a) 'keep a list of all grants that were asked for, and of those given;'
        ITEM 2 typed (i) 'by year, and'
        ITEM 2 typed (ii) 'by club;'
        ITEM 1 typed (b) 'report to the Council.'
        """, Shown.blocks(text));
  }

  @Test
  void theLetterAfterHIsNoRomanNumber() {
    String text = "(g) one\n(h) two\n(i) three\n(j) four\n";

    assertEquals("""
            ITEM 1 typed (g) 'one'
            ITEM 1 typed (h) 'two'
            ITEM 1 typed (i) 'three'
            ITEM 1 typed (j) 'four'
            """, Shown.blocks(text));
  }

  @Test
  void aDashBeforeALetterIsNotPartOfTheWords() {
    assertEquals(
        "ITEM 1 typed a. 'one'\nITEM 1 typed b. 'two'\n", Shown.blocks("- a. one\n- b. two\n"));
  }

  @Test
  void whatIsAtTheEdgeOfMostPagesIsRunningMatter() {
    String text =
        "Ambridge Parish Council\n\nGrants are given in May to clubs that\n\nPage 1 of 2\n\f"
            + "Ambridge Parish Council\n\nhave asked for one.\n\nPage 2 of 2\n";

    assertEquals("""
        RUNNING 'Ambridge Parish Council'
        RUNNING 'Page 1 of 2'
        RUNNING 'Ambridge Parish Council'
        RUNNING 'Page 2 of 2'
        PARAGRAPH 'Grants are given in May to clubs that have asked for one.'
        """, Shown.blocks(text));
  }

  @Test
  void aLineWithDotsAndAPageIsOfTheContents() {
    assertEquals(
        "CONTENTS typed 1. 'Purpose'\nCONTENTS typed 2.1 'Who may ask'\n",
        Shown.blocks("1. Purpose ........ 3\n2.1 Who may ask ... 4\n"));
  }

  @Test
  void aBrokenWordIsJoinedWhereTheFileHasItWhole() {
    String text = """
        A grant for an organisation is given to the organi-
        sation by its post; the form is sent by e-
        mail. Long lines are wrapped at this length
        """;

    assertEquals(
        "PARAGRAPH 'A grant for an organisation is given to the organisation by its post;"
            + " the form is sent by e-mail. Long lines are wrapped at this length'\n",
        Shown.blocks(text));
  }

  @Test
  void signsOfMarkdownAndMergeFieldsAreEscaped() {
    assertEquals(
        "PARAGRAPH 'Ask \\*now\\* for \\${council.name} or \\#{x}.'\n",
        Shown.blocks("Ask *now* for ${council.name} or #{x}.\n"));
  }

  @Test
  void olderWindowsFilesAndWideOnesAreRead() {
    String words = "The Council’s grants – £5";

    for (Charset charset :
        new Charset[] {Charset.forName("windows-1252"), StandardCharsets.UTF_16}) {
      assertEquals("PARAGRAPH '" + words + "'\n", Shown.blocks(words.getBytes(charset)));
    }
  }

  @Test
  void aFileThatIsNotThereIsAnError() {
    var read = new SourceReader(TrackedChanges.ASK)
        .read(java.nio.file.Path.of("no", "such", "file.docx"), "file.docx");

    assertFalse(read.isOk());
    assertEquals(
        "this file cannot be opened\n  hint: name a file that exists and may be read\n",
        Shown.problems(read));
  }
}
