package org.clausebook.model.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What tells the reference of a minute from words that only stand for one. */
final class MinutePlaceholderTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\u00a0",
        "pending",
        "PENDING",
        "Pending.",
        "(pending)",
        "\"pending\"",
        "to follow",
        "To  Follow",
        "minute to follow",
        "Minute ref: tbc",
        "n/a",
        "N/A",
        "n.a.",
        "NA",
        "?",
        "??",
        "…",
        "...",
        "-",
        "–",
        "--",
        ".",
        "tbc",
        "TBC",
        "tba",
        "TBD",
        "t.b.c.",
        "none",
        "None",
        "nil",
        "xx",
        "XXX",
        "26/xx",
        "xx/xx",
        "26/??",
        "26/…",
        "26/...",
        "26/___",
        "[minute]",
        "[insert minute reference]",
        "<minute>",
        "{minute}",
        "(to be confirmed)",
        "not known",
        "Not yet known",
        "unknown",
        "not applicable",
        "awaited",
        "awaiting approval",
        "to be added",
        "minute",
        "Minute reference",
        "No.",
        "see minutes",
        "null",
        "i ddilyn",
        "Yn yr arfaeth",
        "i'w gadarnhau"
      })
  void standsForNoMinute(String text) {
    assertEquals(true, MinutePlaceholder.is(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "109 – 2025/26",
        "25/26.16d",
        "M.295",
        "19.193",
        "No. 510",
        "no 5",
        "Minute 26",
        "MTC 21 05 15 Agenda Item 8",
        "FC 117 (iii)",
        "FC 117 (xx)",
        "26/41 #7",
        "[26/41]",
        "(12)",
        "Item X",
        "x",
        "NA 12",
        "TBC 4",
        "pending 12",
        "Annual Meeting, item none of these",
        "A",
        "to be 7",
        "Cofnod 4(ŵ)",
        "minute 12 to follow on from 11",
        "2026-117b"
      })
  void isAReference(String text) {
    assertEquals(false, MinutePlaceholder.is(text));
  }
}
