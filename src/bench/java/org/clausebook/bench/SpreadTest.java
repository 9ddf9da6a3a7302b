package org.clausebook.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is told of several values. */
final class SpreadTest {
  @Test
  void theMedianIsTheOneInTheMiddleOfThemBySize() {
    assertEquals("2.0", new Spread(List.of(9.0, 1.0, 2.0)).middle(1));
  }

  @Test
  void theMedianOfAnEvenNumberIsBetweenTheTwoInTheMiddle() {
    assertEquals("2.5", new Spread(List.of(9.0, 1.0, 3.0, 2.0)).middle(1));
  }

  @Test
  void theRangeIsFromTheLeastToTheGreatest() {
    assertEquals("1.00–1,250.00", new Spread(List.of(9.0, 1250.0, 1.0)).range(2));
  }

  @Test
  void theRatioIsThatOfTheMedians() {
    assertEquals("0.50", new Spread(List.of(1.0, 2.0, 9.0)).ratio(new Spread(List.of(4.0))));
  }
}
