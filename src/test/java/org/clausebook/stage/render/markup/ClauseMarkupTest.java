package org.clausebook.stage.render.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Duration;
import java.util.List;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClauseMarkupTest {
  @Test
  void aListLabelledWithLettersIsCountedByTheList() {
    String html = html("- a. one\n- b. two *and* three\n- c. *four*");

    assertEquals("""
        <ol type="a">
        <li>one</li>
        <li>two <em>and</em> three</li>
        <li><em>four</em></li>
        </ol>""", html);
  }

  @Test
  void aClauseThatStoodInAnotherPolicyComesOutTheSame() {
    var markup = new ClauseMarkup();
    Location place = Location.of("a.yaml");
    String text = "One **two** [^1]\n\n[^1]: three";

    var first = markup.toHtml(text, "first", place);
    var second = markup.toHtml(text, "second", place);

    assertEquals(first, second);
    assertNotEquals(first, markup.marking(List.of("two")).toHtml(text, "third", place));
  }

  @Test
  void aListOutOfSequenceKeepsItsLetters() {
    String html = html("- a. one\n- c. three");

    assertEquals("<ul>\n<li>a. one</li>\n<li>c. three</li>\n</ul>", html);
  }

  @Test
  void aListThatDoesNotBeginWithAKeepsItsLetters() {
    assertEquals(
        "<ol type=\"a\" start=\"2\">\n<li>two</li>\n<li>three</li>\n</ol>",
        html("- b. two\n- c. three"));
  }

  @Test
  void aPlainListStaysOne() {
    assertEquals("<ul>\n<li>a horse</li>\n<li>b</li>\n</ul>", html("- a horse\n- b"));
  }

  @Test
  void nestedListsAreLabelledEachOnItsOwn() {
    String html = html("- a. one\n  - a. inner\n  - b. other\n- b. two\n  - plain");

    assertEquals("""
        <ol type="a">
        <li>one
        <ol type="a">
        <li>inner</li>
        <li>other</li>
        </ol>
        </li>
        <li>two
        <ul>
        <li>plain</li>
        </ul>
        </li>
        </ol>""", html);
  }

  @Test
  void escapedCharactersComeOutAsTheyAreMeant() {
    assertEquals(
        "<p>Heanor &amp; Loscoe *not* &lt;b&gt; [x] &amp; \u0175</p>",
        html("Heanor & Loscoe \\*not\\* \\<b> \\[x\\] &amp; \u0175"));
  }

  @Test
  void rawHtmlIsText() {
    String html = html("<script>alert(1)</script>\n\nand <b onclick='x'>this</b>");

    assertFalse(html.contains("<script") || html.contains("<b "), html);
  }

  @Test
  void aLinkThatRunsScriptIsNoLink() {
    assertFalse(html("[x](javascript:alert(1))").contains("javascript"));
  }

  @Test
  void anImageIsRefused() {
    assertEquals(
        List.of("clause 'keys' holds an image, which a policy cannot print"),
        messages("Our ![logo](file:///etc/passwd)"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"> ", "- ", "**"})
  void deepNestingIsAMistakeAndNoCrash(String opener) {
    assertEquals(
        List.of("clause 'keys' nests lists, quotations or emphasis too deeply"),
        messages(opener.repeat(100_000 / opener.length() - 1) + "x"));
  }

  @Test
  void aClauseHasALengthThatEndsInTime() {
    List<String> messages = Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> messages("![[]()".repeat(200_000)));

    assertEquals(List.of("clause 'keys' is longer than 100000 characters"), messages);
  }

  private static Result<String> convert(String markdown) {
    return new ClauseMarkup().toHtml(markdown, "keys", Location.of("councils/ambridge/keys.yaml"));
  }

  private static String html(String markdown) {
    return convert(markdown).toOptional().orElseThrow();
  }

  private static List<String> messages(String markdown) {
    return convert(markdown).diagnostics().stream().map(Diagnostic::message).toList();
  }
}
