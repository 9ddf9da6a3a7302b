package org.clausebook.stage.render.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that stay on one line are marked in HTML by elements, here written as braces. */
final class KeptPhrasesTest {
  private final KeptPhrases phrases = KeptPhrases.of(
      "{",
      "}",
      List.of("Warden", "Town Clerk", "Deputy Town Clerk", "Officer for Responsible Finance"));

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      <p>by 5 March 2026.</p>                 | <p>by {5 March 2026}.</p>
      <p>The Deputy Town Clerk and a Town     | <p>The {Deputy Town Clerk} and a Town
      <p>A Harbour Master decides</p>         | <p>A Harbour Master decides</p>
      <p>Officer for Responsible Finance</p>  | <p>Officer for Responsible Finance</p>
      <p>Towns Clerk, Town Clerks</p>         | <p>Towns Clerk, Town Clerks</p>
      <td>5 March 2026</td>                   | <td>{5 March 2026}</td>
      <table><td>5 March 2026</td></table> 30 days | <table><td>5 March 2026</td></table> {30 days}
      <p><code>30 days</code></p>             | <p><code>30 days</code></p>
      <a href="30 days">now</a>               | <a href="30 days">now</a>
      """)
  void theyAreDatesCountsAndOfficesOutsideOfTablesAndCode(String html, String marked) {
    assertEquals(marked, phrases.mark(html));
  }

  @Test
  void onlyTheTextOfAPageIsMarked() {
    assertEquals(
        "<title>30 days</title><main><p>{30 days}</p></main><nav>30 days</nav>",
        phrases.markPage("<title>30 days</title><main><p>30 days</p></main><nav>30 days</nav>"));
  }
}
