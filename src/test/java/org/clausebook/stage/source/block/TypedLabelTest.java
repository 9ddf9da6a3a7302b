package org.clausebook.stage.source.block;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TypedLabelTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.1 The Council|1.1|The Council",
        "1.1. The Council|1.1.|The Council",
        "3.2.10 The Council|3.2.10|The Council",
        "1. The Council|1.|The Council",
        "12) the Council|12)|the Council",
        "(a) clubs|(a)|clubs",
        "(aa) clubs|(aa)|clubs",
        "(xiv) clubs|(xiv)|clubs",
        "(3) clubs|(3)|clubs",
        "(1.2) clubs|(1.2)|clubs",
        "a. clubs|a.|clubs",
        "iv) clubs|iv)|clubs",
        "B) clubs|B)|clubs",
        "• clubs|•|clubs",
        "\\- clubs|-|clubs",
        "– clubs|–|clubs",
        "1\\. clubs|1.|clubs",
        "**1.1** The Council|1.1|The Council",
        "**1.1 The** Council|1.1|**The** Council",
        "- (a) clubs|(a)|clubs",
        "- a. clubs|a.|clubs",
        "1.1\u00A0The Council|1.1|The Council"
      })
  void aLabelIsTakenOffTheWords(String text, String label, String rest) {
    assertEquals(Optional.of(new TypedLabel(label, rest)), TypedLabel.of(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12 months later the clerk reports",
        "1.5 million pounds",
        "2.5% of the sum",
        "2024. That year",
        "A. Smith is the clerk",
        "A council must act",
        "I agree",
        "a club",
        "1.Purpose",
        "(see below) clubs",
        "e.g. clubs",
        "1.",
        "-",
        ""
      })
  void aSentenceThatBeginsSoHasNone(String text) {
    assertEquals(Optional.empty(), TypedLabel.of(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "13 Training|13|Training",
        "A. Purpose|A.|Purpose",
        "1.Purpose|1.|Purpose",
        "2)Who|2)|Who",
        "1.5 million|1.5|million"
      })
  void aHeadingNeedsNoMoreThanANumber(String text, String label, String rest) {
    assertEquals(Optional.of(new TypedLabel(label, rest)), TypedLabel.ofHeading(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Aims", "2024 budget", "-minded", "1.5m grant", "(Aims)"})
  void aHeadingOfWordsHasNone(String text) {
    assertEquals(Optional.empty(), TypedLabel.ofHeading(text));
  }
}
