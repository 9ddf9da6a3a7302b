package org.clausebook.stage.source.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.clausebook.stage.source.Shown;
import org.clausebook.stage.source.block.TrackedChanges;
import org.junit.jupiter.api.Test;

final class HtmlSourceTest {
  @Test
  void headingsListsAndParagraphsKeepTheirLevels() {
    assertEquals("""
        HEADING 'Grants Policy' @top
        HEADING 1 typed 1. 'Purpose'
        PARAGRAPH 'The **Council** gives [grants](https://example.org/).'
        ITEM 1 counted a. 'one'
        ITEM 2 counted • 'two'
        PARAGRAPH 1 'more of one'
        ITEM 1 counted d. 'three'
        HEADING 1 typed 2. 'Who'
        """, Shown.blocks("""
            <!DOCTYPE html><title>Grants</title><body>
            <h1 id=top>Grants<br>Policy</h1><h2>1. Purpose</h2>
            <p>The <b>Council</b> gives
              <a href="https://example.org/">grants</a>.
            <ol type=a><li>one<ul><li>two</ul><p>more of one<li value=4>three</ol>
            <h2>2. Who</h2>
            """));
  }

  /** Word writes the numbers of its lists as text with blanks after it. */
  @Test
  void whatWordSavedAsAPageIsReadByItsNumbers() {
    assertEquals(
        "PARAGRAPH typed 1.1 'The Council gives grants.'\nITEM 1 typed (a) 'clubs'\nITEM 1 typed · 'teams'\n",
        Shown.blocks("""
            <html><body><p class=MsoNormal><span style='mso-list:Ignore'>1.1<span>&nbsp;&nbsp; </span></span>The
            Council gives grants.</p><p class=MsoListParagraph>(a)&nbsp;&nbsp;clubs</p>
            <p>·<span>&nbsp; &nbsp;</span>teams</p></body></html>
            """));
  }

  @Test
  void tablesKeepTheirColumns() {
    assertEquals("""
        PARAGRAPH 'Who may ask'
        TABLE [[Club, , When], [a<br>b, c, May], [, d, June]]
        PARAGRAPH 'In a frame.'
        """, Shown.blocks("""
            <table><caption>Who may ask</caption><tr><th colspan=2>Club<th>When
            <tr><td rowspan=2><p>a<p>b<td>c<td>May<tr><td>d<td>June</table>
            <table><tr><td><p>In a frame.</table>
            """));
  }

  @Test
  void whatLibreOfficeSavedAsAPageIsReadByItsNumbers() {
    assertEquals(
        """
        RUNNING 'Ambridge'
        HEADING 1 typed 1. 'Purpose'
        PARAGRAPH 'Words.'
        HEADING 1 typed 2) 'Who'
        """,
        Shown.blocks(
            "<html><body><div title=header><p>Ambridge</p></div><h1>1.Purpose</h1><p>Words."
                + "<h1>2)Who</h1>"));
  }

  @Test
  void footnotesAreNotesWithTheirNumbers() {
    assertEquals("""
        PARAGRAPH 'Given[^1] in May.' @fnref1
        NOTE counted 1 'By us.'
        """, Shown.blocks("""
            <div><p>Given<sup id=fnref1><a href="#fn1">1</a></sup> in May.</p>
            <div class=footnotes><ol><li id=fn1>By us. <a href="#fnref1">↩</a></ol></div></div>
            """));
  }

  @Test
  void whatIsAroundThePolicyIsRunningMatter() {
    assertEquals("""
        RUNNING 'Skip to the text'
        RUNNING 'Ambridge Home'
        CONTENTS '[Purpose](#p)'
        HEADING 'Purpose' @p
        PARAGRAPH 'Words.'
        HEADING 1 'More'
        RUNNING 'Cookies'
        """, Shown.blocks("""
            <html><body><a class=skip href="#p">Skip to the text</a><header>Ambridge <a href=/>Home</a></header>
            <nav class=contents><ul><li><a href="#p">Purpose</a></ul></nav>
            <main><h1 id=p>Purpose</h1><p>Words.<h2>More</h2></main><footer>Cookies</footer>
            """));
  }

  @Test
  void termsQuotationsAndPicturesAreBlocks() {
    assertEquals(
        """
        TERM 'Club'
        DEFINITION 'people who meet'
        QUOTE 'Clubs matter.'
        PARAGRAPH 'The crest'
        PICTURE 'a horse'
        """,
        Shown.blocks(
            "<div><dl><dt>Club<dd>people who meet</dl><blockquote><p>Clubs matter.</blockquote>"
                + "<p>The crest <img src=x alt='a horse'></div>"));
  }

  @Test
  void scriptsAndHiddenWordsAreToldAndNotRead() {
    var read = Shown.read(
        "x",
        "<html><body><script>alert(1)</script><p>Seen <span style='display:none'>not seen</span>"
            .getBytes(StandardCharsets.UTF_8),
        TrackedChanges.ASK);

    assertEquals("PARAGRAPH 'Seen'\n", Shown.blocks(read));
    assertEquals("""
            HIDDEN paragraph 1: these words are hidden: 'not seen'
            PROGRAM: this page holds scripts, which were not run
            """, Shown.remarks(read));
  }

  @Test
  void markedChangesAskForTheChoice() {
    byte[] page = "<p>The <del>old</del><ins>new</ins> rule".getBytes(StandardCharsets.UTF_8);

    assertEquals(
        "this file holds 2 tracked changes\n  hint: add '--changes accept' to import the text with"
            + " them, or '--changes reject' without\n",
        Shown.blocks(page));
    assertEquals(
        "PARAGRAPH 'The new rule'\n", Shown.blocks(Shown.read("x", page, TrackedChanges.ACCEPT)));
    assertEquals(
        "PARAGRAPH 'The old rule'\n", Shown.blocks(Shown.read("x", page, TrackedChanges.REJECT)));
  }

  @Test
  void elementsTooDeepInEachOtherAreAnError() {
    assertEquals(
        "this page has more than 200 elements in each other, or is too long\n  hint: copy its text into a new file\n",
        Shown.blocks("<table><tr><td>".repeat(10_000) + "deep"));
  }
}
