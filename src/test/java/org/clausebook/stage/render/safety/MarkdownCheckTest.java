package org.clausebook.stage.render.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a website makes of a Markdown file that trusts it. */
final class MarkdownCheckTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "a <b onclick=\"alert(1)\">b</b>",
        "\\\\<b onclick=\"alert(1)\">b</b>",
        "- one\n  <iframe src=\"https://x.org/\"></iframe>",
        "| a |\n|---|\n| <img src=x> |",
        "<?xml-stylesheet href='x'?>",
        "<![CDATA[<script>]]>",
        "<!-- <script> -->",
        "<style>@import 'a.css';</style>",
        "<javascript:alert(1)>",
        "<data:text/html,x>",
        "[x](javascript:alert(1))",
        "[x]( JavaScript:alert(1) )",
        "[x](<javascript:alert(1)>)",
        "[x](java&#115;cript:alert(1))",
        "[x](javascript&colon;alert(1))",
        "[x](<java\tscript:alert(1)>)",
        "[x](\u0001javascript:alert(1))",
        "[x](j\\avascript:alert(1) \"title\")",
        "[x][1]\n\n[1]: javascript:alert(1)",
        "[x]\n\n[x]: <javascript:alert(1)>",
        "[x](data:text/html;base64,AAAA)",
        "[x](file:///etc/passwd)",
        "[x](//x.org/)",
        "![x](https://x.org/a.png)",
        "> [x](vbscript:x)",
        "text[^1]\n\n[^1]: [x](javascript:alert(1))"
      })
  void isRefused(String markdown) {
    assertTrue(!MarkdownCheck.check(markdown).isEmpty(), markdown);
    assertTrue(!MarkdownCheck.check("---\ntitle: \"a\"\n---\n\n" + markdown).isEmpty(), markdown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Title\n\nText with [a link](https://x.org/a?b=c&d=(e)) and [one](#here \"title\").",
        "<https://x.org/>, <mailto:a@x.org>, <clerk@x.org>, [x](tel:+441234)",
        "text[^1]\n\n[^1]: A note.",
        "<div lang=\"cy\">\n\ntext\n\n</div>",
        "a \\<script\\> b, 1 < 2, a <- b, `<script>`",
        "    <script>\n",
        "```\n<script>\n```"
      })
  void isLeftAlone(String markdown) {
    assertEquals(List.of(), MarkdownCheck.check(markdown));
  }

  @Test
  void whatIsFoundIsFoundAgainInTheFile() {
    Refusal refusal = MarkdownCheck.check("one\n\n[x](file:///a)").get(0);

    assertEquals(9, refusal.offset());
    assertEquals("it prints the address 'file:///a', which no policy may hold", refusal.message());
  }

  @Test
  void nestingWithoutEndIsRefused() {
    assertEquals(1, MarkdownCheck.check(">".repeat(50_000) + " <b>").size());
  }
}
