package org.clausebook.model.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.clausebook.model.record.ShownDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the files of a pack are called. */
final class PackTest {
  @ParameterizedTest
  @CsvSource({
    "Full Council, full-council",
    "Heanor & Loscoe Town Council, heanor-loscoe-town-council",
    "'Finance, Staff (and Pâté)', finance-staff-and-pate",
    "Pwyllgor y Tŷ, pwyllgor-y-ty",
  })
  void theyNameTheDayAndTheBody(String body, String slug) {
    var pack = new Pack(
        "ambridge", "Ambridge", "en-GB", body, new ShownDate("2026-06-01", "1 June"), List.of());

    assertEquals("ambridge/pack-2026-06-01-" + slug + ".pdf", pack.path(Format.PDF));
  }
}
