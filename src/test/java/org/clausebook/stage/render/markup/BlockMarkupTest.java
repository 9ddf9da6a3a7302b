package org.clausebook.stage.render.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.clausebook.diagnostic.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlockMarkupTest {
  @Test
  void aListInRomanNumbersIsCountedByTheList() {
    assertEquals("""
        <ol type="i">
        <li>one</li>
        <li>two</li>
        </ol>""", html("- i. one\n- ii. two"));
  }

  @Test
  void aListThatGoesOnStartsWhereTheLastOneEnded() {
    assertEquals(
        "<ol type=\"a\" start=\"3\">\n<li>three</li>\n<li>four</li>\n</ol>",
        html("- c. three\n- d. four"));
  }

  @Test
  void aListInCapitalsPrintsItsLabels() {
    assertEquals("""
        <ol class="bracketed" role="list" type="A">
        <li><span class="label">A.</span> one</li>
        <li><span class="label">B.</span> two</li>
        </ol>""", html("- A. one\n- B. two"));
  }

  @Test
  void anInitialIsNoLabel() {
    assertEquals(
        "<ul>\n<li>A. Smith</li>\n<li>J. Jones</li>\n</ul>", html("- A. Smith\n- J. Jones"));
  }

  @Test
  void anyBulletMayBeFollowedByANumber() {
    String list = "<ol type=\"1\">\n<li>one</li>\n<li>two</li>\n</ol>";

    assertEquals(list, html("- 1. one\n- 2. two"));
    assertEquals(list, html("*  1. one\n*  2. two"));
    assertEquals("<blockquote>\n" + list + "\n</blockquote>", html("> + 1. one\n> + 2. two"));
    assertEquals("<pre><code>- 1. one\n</code></pre>", html("```\n- 1. one\n```"));
  }

  @Test
  void oneDashIsEnoughUnderTheHeadOfATable() {
    assertTrue(html("|a|b|\n|-|:-:|\n|c|d|").contains("<td class=\"center\">d</td>"));
  }

  @Test
  void aRowWithABoldCellAloneIsTheHeadingOfThoseThatFollow() {
    String html = html("""
        | Record | Kept for |
        | --- | --- |
        | Post | 1 year |
        | **Meetings** |  |
        | **Minutes** | Permanently |
        | Agendas | 6 years |
        | __Finance__ | |
        | Invoices | 6 years |""");

    assertEquals("""
        <div class="table" tabindex="0">
        <table>
        <thead>
        <tr><th scope="col">Record</th><th scope="col">Kept for</th></tr>
        </thead>
        <tbody>
        <tr><td>Post</td><td>1 year</td></tr>
        </tbody>
        <tbody>
        <tr><th scope="rowgroup">Meetings</th><td> </td></tr>
        <tr><th scope="row">Minutes</th><td>Permanently</td></tr>
        <tr><td>Agendas</td><td>6 years</td></tr>
        </tbody>
        <tbody>
        <tr><th scope="rowgroup">Finance</th><td> </td></tr>
        <tr><td>Invoices</td><td>6 years</td></tr>
        </tbody>
        </table>
        </div>""", html);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "| **Name** |  |\n| **Signed** |  |\n| Paid | yes |",
        "| Paid | yes |\n| **Signed** |  |",
        "| **Name** | x |\n| Paid | yes |",
        "| Name |  |\n| Paid | yes |",
        "| **Name** and more |  |\n| Paid | yes |",
        "| ** Name ** |  |\n| Paid | yes |",
        "| **Name** | ____ |\n| Paid | yes |"
      })
  void aRowThatHeadsNoOthersIsOneLikeAll(String rows) {
    String html = html("| What | Found |\n| --- | --- |\n" + rows);

    assertFalse(html.contains("rowgroup"), html);
    assertEquals(2, html.split("tbody", -1).length - 1, html);
  }

  @Test
  void aTableOfOneColumnHasNoGroups() {
    assertFalse(html("| What |\n| --- |\n| **One** |\n| Two |").contains("rowgroup"));
  }

  @Test
  void aTildeBeginsNoDefinition() {
    assertEquals("<p>one</p>\n<p>~ two</p>", html("one\n\n~ two"));
  }

  @Test
  void aBreakThatIsTypedBreaksTheLine() {
    assertEquals("<p>one<br />\ntwo &lt;b&gt;</p>", html("one<br>two <b>"));
    assertTrue(html("| a |\n|---|\n| one<BR/>two |").contains("<td>one<br />\ntwo</td>"));
  }

  @Test
  void twoBarsHoldAnEmptyCell() {
    assertTrue(html("| a | b |\n|---|---|\n| c ||").contains("<td>c</td><td></td>"));
  }

  @Test
  void aListInBracketsPrintsItsLabels() {
    assertEquals("""
        <ol class="bracketed" role="list" type="a">
        <li><span class="label">(a)</span> one
        <ol class="bracketed" role="list" type="i">
        <li><span class="label">(i)</span> <em>inner</em></li>
        </ol>
        </li>
        <li><span class="label">(b)</span> two</li>
        </ol>""", html("- (a) one\n  - (i) *inner*\n- (b) two"));
  }

  @Test
  void aListWithABracketBehindItsLabelsPrintsThem() {
    assertEquals("""
        <ol class="bracketed" role="list" type="a">
        <li><span class="label">a)</span> one
        <ol class="bracketed" role="list" type="1">
        <li><span class="label">1)</span> inner</li>
        </ol>
        </li>
        <li><span class="label">b)</span> two</li>
        </ol>""", html("- a) one\n  - 1) inner\n- b) two"));
  }

  @Test
  void numbersBehindBulletsAreANumberedList() {
    assertEquals("<ol type=\"1\">\n<li>one</li>\n<li>two</li>\n</ol>", html("- 1. one\n- 2. two"));
  }

  @Test
  void aLooseListInBracketsPrintsItsLabelsInItsParagraphs() {
    assertEquals("""
        <ol class="bracketed" role="list" type="1">
        <li>
        <p><span class="label">(1)</span> one</p>
        </li>
        <li>
        <p><span class="label">(2)</span> two</p>
        </li>
        </ol>""", html("- (1) one\n\n- (2) two"));
  }

  @Test
  void termsAndDefinitionsAreADefinitionList() {
    assertEquals("""
        <dl>
        <dt>Term</dt>
        <dd>First</dd>
        <dd>Second</dd>
        <dt>Other</dt>
        <dd>Third</dd>
        </dl>""", html("Term\n: First\n: Second\n\nOther\n: Third"));
  }

  @Test
  void aTableHasACaptionAndHeadersWithScope() {
    assertEquals("""
        <div class="table" tabindex="0">
        <table>
        <caption>What &amp; <em>how</em> long</caption>
        <thead>
        <tr><td> </td><th scope="col" class="right">Years</th></tr>
        </thead>
        <tbody>
        <tr><th scope="row">Minutes</th><td class="right">6</td></tr>
        <tr><td>Plans <strong>too</strong></td><td class="right">1</td></tr>
        </tbody>
        </table>
        </div>""", html("""
        Table: What & *how* long

        | | Years |
        | --- | ---: |
        | **Minutes** | 6 |
        | Plans **too** | 1 |"""));
  }

  @Test
  void aFootnoteIsLinkedThereAndBack() {
    assertEquals("""
        <p>Text<a id="note_7_mark" class="note-mark" role="doc-noteref" href="#note_7">7</a> and \
        again<a class="note-mark" role="doc-noteref" href="#note_7">7</a>.</p>
        <div class="note" role="doc-footnote" id="note_7">
        <p><a role="doc-backlink" href="#note_7_mark">7</a> The note.</p>
        </div>""", html("Text[^7] and again[^7].\n\n[^7]: The note."));
  }

  @Test
  void aNumberedParagraphStandsBesideItsNumber() {
    String html = ClauseMarkup.ofNumberedParagraphs()
        .toHtml("3.1 Text", "keys", Location.of("councils/ambridge/keys.yaml"))
        .toOptional()
        .orElseThrow();

    assertEquals("<p class=\"numbered\"><span class=\"number\">3.1</span> Text</p>", html);
  }

  @Test
  void elsewhereANumberAtTheStartIsText() {
    assertEquals("<p>3.1 million</p>", html("3.1 million"));
  }

  private static String html(String markdown) {
    return new ClauseMarkup()
        .toHtml(markdown, "keys", Location.of("councils/ambridge/keys.yaml"))
        .toOptional()
        .orElseThrow();
  }
}
