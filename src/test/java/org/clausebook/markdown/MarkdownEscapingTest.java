package org.clausebook.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import java.util.Random;
import org.apache.commons.text.StringEscapeUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A value that lands in Markdown is shown as it is. */
final class MarkdownEscapingTest {
  private static final Parser PARSER = Parser.builder().build();
  private static final HtmlRenderer RENDERER = HtmlRenderer.builder().build();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Heanor & Loscoe Town Council",
        "R&amp;D; AT&T &lt;b&gt; &#65;",
        "Smith *and* Sons",
        "snake_case _emphasis_ __strong__",
        "a | b",
        "<script>alert(1)</script>",
        "[a link](http://example.org) ![x](y)",
        "`code` ``two``",
        "back\\slash \\* end\\",
        "# No heading",
        "- no item",
        "+ no item",
        "1. no item",
        "2) no item",
        "> no quotation",
        "=== ---",
        "---",
        "~~~",
        "https://example.org/a_b_c",
        "clerk@example.org",
        "<clerk@example.org>",
        "109 – 2025/26 (iii)",
        "St John's \"Hall\"",
      })
  void isShownAsItIs(String plain) {
    assertEquals(plain, shown(MarkdownEscaping.escape(plain)));
    assertEquals("by " + plain, shown("by " + MarkdownEscaping.escape(plain)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Alcester Town Council", "A & B", "26/041", "St John's", "low-lying"})
  void whatNeedsNoBackslashGetsNone(String plain) {
    assertEquals(plain, MarkdownEscaping.escape(plain));
  }

  @Test
  void anyMixtureOfSignsIsShownAsItIs() {
    var random = new Random(1);
    String signs = "\\`*_{}[]()#+-.!|<>&~=:;\"'/ ab1";
    for (int run = 0; run < 20_000; run++) {
      var text = new StringBuilder("x");
      for (int i = random.nextInt(12); i >= 0; i--) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      // White space at the ends, and several spaces in a row, mean nothing in either format.
      String plain = text.append('x').toString().replaceAll(" +", " ");

      assertEquals(plain, shown(MarkdownEscaping.escape(plain)), plain);
      assertEquals(
          plain.substring(1).strip(),
          shown(MarkdownEscaping.escape(plain.substring(1).strip())),
          plain);
    }
  }

  private static String shown(String markdown) {
    String html = RENDERER.render(PARSER.parse(markdown)).strip();
    return StringEscapeUtils.unescapeHtml4(html.replaceFirst("^<p>", "").replaceFirst("</p>$", ""));
  }
}
