package org.clausebook.bench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The words of a policy as Typst reads them. */
final class TypstMarkupTest {
  private static final String TYPST = TypstMarkup.of("""
      # A Council's Policy

      ## 1. Costs

      It costs $5 [or so].

      - a. one;
      - b. two.
      """);

  @Test
  void headingsKeepTheirLevels() {
    assertTrue(TYPST.contains("\n= A Council's Policy\n\n== 1. Costs\n"), TYPST);
  }

  @Test
  void theTitleIsThatOfTheDocument() {
    assertTrue(TYPST.startsWith("#set document(title: \"A Council's Policy\")\n"), TYPST);
  }

  @Test
  void signsOfTypstAreEscaped() {
    assertTrue(TYPST.contains("\nIt costs \\$5 \\[or so\\].\n"), TYPST);
  }

  @Test
  void letteredItemsAreOnesThatTypstLetters() {
    assertTrue(TYPST.contains("\n+ one;\n+ two.\n"), TYPST);
  }
}
