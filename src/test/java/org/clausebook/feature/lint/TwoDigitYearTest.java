package org.clausebook.feature.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TwoDigitYearTest {
  @TempDir
  Path temporary;

  private List<String> findings(String body) {
    return new Watched(temporary, "two-digit-year").findings(body);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "on 27/5/25.",
        "on 27/05/25",
        "on 27.05.25.",
        "in March ’26.",
        "on 5th March ’26",
        "on 27 May 25.",
        "(27 May 25)"
      })
  void aYearWithoutItsCenturyIsFound(String date) {
    assertEquals(1, findings("It was agreed " + date).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "27/5/2025",
        "March 2026",
        "minute 109 – 2025/26",
        "minute 12/03/26",
        "Minute ref: 12/03/26",
        "25/26.16d",
        "MTC 21 05 15 Agenda Item 8",
        "clause 1.2.10",
        "from 10.30.",
        "on 5 March 10 dogs were lost",
        "on 12 May 25 councillors met",
        "WCAG 2.1.22",
        "£1/2/13",
        "a third, 1/3, of dogs",
        "in the year 2025/26",
        "sort code 20/11/77/1"
      })
  void whatOnlyLooksLikeOneIsNot(String words) {
    assertEquals(List.of(), findings("It says: " + words));
  }

  @Test
  void aClosingLineAndTheReviewCycleAreLookedAt() {
    LintSample sample = new Watched(temporary, "two-digit-year").sample("Dogs are on leads.");
    sample.policy().overlay("""
        review-cycle: {words: "by 1/4/27", due: 2027-04}
        adoption: {printed: ["Agreed on 1/4/25"]}
        """);

    assertEquals(
        List.of(
            "councils/borwen/dogs.yaml:2:33 the year in '1/4/25' has two digits",
            "councils/borwen/dogs.yaml:1:27 the year in '1/4/27' has two digits"),
        sample.findings("two-digit-year"));
  }
}
