package org.clausebook.model.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.clausebook.diagnostic.Location;
import org.clausebook.model.text.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** References of minutes, against an example of how a council writes them. */
final class MinuteStyleTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      109 – 2025/26               | 109 – 2025/26
      109 – 2025/26               | 7–2026/27
      109 – 2025/26               | 1204  –  2026 / 27
      25/26.16d                   | 25/26.4b
      25/26.16d                   | 25/26. 16 d
      M.295                       | M.1
      19.193                      | 20.4
      No. 510                     | No. 9
      MTC 21 05 15 Agenda Item 8  | FCM 1 12 2026 Agenda Item 14
      FC 117 (iii)                | FC 118 (iv)
      Cofnod 4(ŵ)                 | Tŷ 12(a)
      """)
  void fits(String example, String minute) {
    assertEquals(true, style(example).fits(minute));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      109 – 2025/26               | 109 - 2025/26
      109 – 2025/26               | 109 – 2025-26
      109 – 2025/26               | 109 – 2025
      109 – 2025/26               | min. 109 – 2025/26
      25/26.16d                   | 25/26.16
      M.295                       | M295
      M.295                       | Mx295
      FC 117 (iii)                | FC 117
      FC 117 (iii)                | FC 117 (3)
      """)
  void doesNotFit(String example, String minute) {
    assertEquals(false, style(example).fits(minute));
  }

  private static MinuteStyle style(String example) {
    return new MinuteStyle(
        SourceText.of(example, Location.of("councils/ambridge/council.yaml", 4, 15)));
  }
}
