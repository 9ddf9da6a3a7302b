package org.clausebook.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages of a height of a hundred. */
final class PageMeasureTest {
  private final PageMeasure pages = new PageMeasure(100);

  @Test
  void threeFullPagesAreNotLongAndALineMoreIs() {
    pages.flow(300);

    assertFalse(pages.isLong());

    pages.flow(1);

    assertTrue(pages.isLong());
  }

  @Test
  void whatBelongsTogetherBeginsAPageRatherThanBeingTorn() {
    pages.flow(80);
    pages.together(10, 10);

    assertEquals(0.9, pages.pages(), 0.001);

    pages.together(5, 6);

    assertEquals(1.05, pages.pages(), 0.001);
  }

  @Test
  void aPageThatATableGoesOnToRepeatsItsHead() {
    pages.flow(50);
    pages.rows(List.of(20.0, 30.0, 40.0));

    assertEquals(1.6, pages.pages(), 0.001);
  }

  @Test
  void aTableThatIsTurnedHasPagesOfItsOwn() {
    pages.flow(70);
    pages.turned(List.of(20.0, 30.0));
    pages.flow(10);

    assertEquals(2.1, pages.pages(), 0.001);
  }
}
