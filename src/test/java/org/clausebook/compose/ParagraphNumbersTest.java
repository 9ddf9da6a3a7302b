package org.clausebook.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

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
    String numbered = ParagraphNumbers.add(Traced.of(BODY), "3.2").text();

    assertEquals(
        BODY.replace("First:", "3.2.1 First:").replace("Second.", "3.2.2 Second."), numbered);
    assertEquals(2, ParagraphNumbers.count(BODY));
  }
}
