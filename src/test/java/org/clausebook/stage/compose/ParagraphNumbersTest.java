package org.clausebook.stage.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import org.clausebook.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParagraphNumbersTest {
  private static final String BODY = """
      First:

      - an item

      1. another

      > a quotation

      Term
      : Definition

      Table: About

      | a |
      | --- |

      Second.

      [^1]: A note.""";

  @Test
  void onlyTheClausesOwnParagraphsAreNumbered() {
    String numbered = ParagraphNumbers.add(Traced.of(BODY), "3.2", 0).text();

    assertEquals(
        BODY.replace("First:", "3.2.1 First:").replace("Second.", "3.2.2 Second."), numbered);
    assertEquals(2, ParagraphNumbers.count(BODY));
  }

  @Test
  void codeAndRulesHaveNone() {
    String body = "```\n\none\n\ntwo\n```\n\n---";

    assertEquals(body, ParagraphNumbers.add(Traced.of(body), "3", 0).text());
  }

  @Test
  void aCaptionWithoutATableIsAParagraph() {
    assertEquals(1, ParagraphNumbers.count("Table: of contents"));
  }

  @Test
  void aParagraphThatContinuesHasNoNumber() {
    String body = """
        First:

        - an item

        {continues} More of the first.

        {continues} Still more.

        **Second**:

        1. an item

        and the end of the second.

        iPads are third.""";

    assertEquals("""
        4.3 First:

        - an item

        More of the first.

        Still more.

        4.4 **Second**:

        1. an item

        and the end of the second.

        4.5 iPads are third.""", ParagraphNumbers.add(Traced.of(body), "4", 2).text());
    assertEquals(3, ParagraphNumbers.count(body));
  }

  @Test
  void marksAreTakenOutWhereNothingIsNumbered() {
    assertEquals(
        "First.\n\nMore.",
        ParagraphNumbers.plain(Traced.of("First.\n\n{continues} More.")).text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{continues} First.",
        "First {continues} goes on.",
        "First:\n\n- {continues} an item",
        "First.\n\n{Continues} Second.",
        "First.\n\n{continued} Second.",
      })
  void marksInTheWrongPlaceAreReported(String body) {
    var problems = new ArrayList<Diagnostic>();

    ParagraphNumbers.check(Traced.of(body), problems);

    assertEquals(1, problems.size());
  }
}
