package org.clausebook.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FigureTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MONEY | 0 | £0",
        "MONEY | 500 | £500",
        "MONEY | £999 | £999",
        "MONEY | 1000 | £1,000",
        "MONEY | £1,500 | £1,500",
        "MONEY | 1500 | £1,500",
        "MONEY | 1,500.00 | £1,500",
        "MONEY | 1500.50 | £1,500.50",
        "MONEY | £0.05 | £0.05",
        "MONEY | 999999999999.99 | £999,999,999,999.99",
        "NUMBER | 0 | 0",
        "NUMBER | 999 | 999",
        "NUMBER | 1000 | 1,000",
        "NUMBER | 12,000 | 12,000",
        "NUMBER | 1234567 | 1,234,567",
        "TEXT | 1500 | 1500",
        "DATE | 2026 | 2026",
        "MONEY | three pounds | three pounds"
      })
  void whatIsWrittenInManyWaysIsPrintedInOne(FieldType type, String written, String printed) {
    assertEquals(printed, type.plain(written));
    assertEquals(printed, type.plain(printed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MONEY | 1.500,00 | £1,500",
        "MONEY | 1.234.567,89 | £1,234,567.89",
        "MONEY | £1 500 | £1,500",
        "MONEY | 1'500 | £1,500",
        "MONEY | 1_500 | £1,500",
        "MONEY | 5k | £5,000",
        "MONEY | £2.5K | £2,500",
        "MONEY | £1.5m | £1,500,000",
        "MONEY | £ 500 | £500",
        "MONEY | 500 pounds | £500",
        "MONEY | GBP 500 | £500",
        "MONEY | 500.5 | £500.50",
        "MONEY | 007 | £7",
        "MONEY | 12,50 | £12.50",
        "NUMBER | 08 | 8",
        "NUMBER | 3.0 | 3",
        "NUMBER | 1_000 | 1,000",
        "MONEY | -5 |",
        "MONEY | 12.345 |",
        "MONEY | 1,5000 |",
        "MONEY | 0x10 |",
        "MONEY | 1e3 |",
        "MONEY | €500 |",
        "NUMBER | 2.5 |",
        "NUMBER | -1 |",
        "PERIOD | 5k |"
      })
  void whatIsMeantByAnotherWayOfWriting(FieldType type, String written, String meant) {
    assertEquals(Optional.ofNullable(meant), Figure.meant(type, written).map(Figure::shown));
    assertTrue(Figure.parse(type, written).isEmpty());
  }

  @Test
  void theBoundsThemselvesAreWithinTheBounds() {
    var bounds = bounds(FieldType.MONEY, "£50", "1,000.00");

    assertFalse(holds(bounds, "49.99"));
    assertTrue(holds(bounds, "50"));
    assertTrue(holds(bounds, "£1,000"));
    assertFalse(holds(bounds, "1000.01"));
    assertFalse(bounds.areEmpty());
  }

  @Test
  void equalAmountsAreEqualBounds() {
    var written = bounds(FieldType.MONEY, "£50", "1,000.00");
    var others = bounds(FieldType.MONEY, "50.00", "1000");

    assertEquals(written, others);
  }

  @Test
  void boundsMayLeaveOneAnswerButNotNone() {
    assertFalse(bounds(FieldType.NUMBER, "5", "5").areEmpty());
    assertTrue(bounds(FieldType.NUMBER, "5", "4").areEmpty());
  }

  @Test
  void aFactIsAnAmountHoweverItIsWritten() {
    var fact =
        new Fact(FieldType.MONEY, List.of(SourceText.of("1500", Location.of("council.yaml"))));

    assertTrue(fact.is("£1,500"));
    assertTrue(fact.is("1,500.00"));
    assertFalse(fact.is("£1,500.50"));
  }

  private static Bounds bounds(FieldType type, String least, String most) {
    return new Bounds(Figure.parse(type, least), Figure.parse(type, most));
  }

  private static boolean holds(Bounds bounds, String amount) {
    return bounds.hold(Figure.parse(FieldType.MONEY, amount).orElseThrow());
  }
}
