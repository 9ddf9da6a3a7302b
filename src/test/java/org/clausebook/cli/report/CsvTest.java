package org.clausebook.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A cell comes into a spreadsheet as the text that it is. */
final class CsvTest {
  @Test
  void whatSeparatesCellsStandsInQuotes() {
    assertEquals("26/41", Csv.cell("26/41"));
    assertEquals("", Csv.cell(""));
    assertEquals("\"Allotments, and Paths\"", Csv.cell("Allotments, and Paths"));
    assertEquals("\"the \"\"old\"\" policy\"", Csv.cell("the \"old\" policy"));
    assertEquals("\"two\nlines\"", Csv.cell("two\nlines"));
    assertEquals("a-b=c+d@e", Csv.cell("a-b=c+d@e"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+44 1234", "-1", "@SUM(A1)", "\t=1", "=HYPERLINK(1;2)"})
  void aFormulaIsATextAgain(String text) {
    assertEquals("'" + text, Csv.cell(text));
  }

  @Test
  void aFormulaThatNeedsQuotesHasBoth() {
    assertEquals("\"'=HYPERLINK(\"\"x\"\",1)\"", Csv.cell("=HYPERLINK(\"x\",1)"));
  }
}
