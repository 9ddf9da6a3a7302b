package org.clausebook.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contrast is what WCAG 2.2 says it is. */
final class ColourTest {
  /** The first three are known from many checkers: #767676 is the lightest grey that AA allows. */
  @ParameterizedTest
  @CsvSource({
    "#000000, #ffffff, 21.00",
    "#767676, #ffffff, 4.54",
    "#777777, #ffffff, 4.48",
    "#595959, #ffffff, 7.00",
    "#123456, #123456, 1.00"
  })
  void contrastIsTheSameEitherWay(String one, String two, String ratio) {
    assertEquals(ratio, shown(colour(one).contrast(colour(two))));
    assertEquals(ratio, shown(colour(two).contrast(colour(one))));
  }

  private static String shown(double ratio) {
    return String.format(Locale.ROOT, "%.2f", ratio);
  }

  private static Colour colour(String written) {
    return Colour.of(written).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({"#12345", "#1234567", "17355e", "red", "#17355g", "rgb(1 2 3)"})
  void whatHasNotSixFiguresIsNoColour(String written) {
    assertEquals(Optional.empty(), Colour.of(written));
  }

  @Test
  void itIsWrittenAsItWasRead() {
    assertEquals("#0a35fe", colour("#0A35FE").written());
  }

  @ParameterizedTest
  @CsvSource({"#6f7d72, #ffffff", "#2f9e61, #f2f5f1", "#8a938c, #1c241f", "#ff0000, #000000"})
  void theNearestThatStandsOutIsDarkerOnLightAndLighterOnDark(String text, String ground) {
    Colour found = colour(text).against(colour(ground), 7).orElseThrow();

    assertTrue(found.contrast(colour(ground)) >= 7);
    assertTrue(found.contrast(colour(ground)) < 7.2, () -> found.written());
  }

  @Test
  void nothingStandsOutFromTheMiddle() {
    assertEquals(Optional.empty(), colour("#ffffff").against(colour("#777777"), 7));
  }
}
