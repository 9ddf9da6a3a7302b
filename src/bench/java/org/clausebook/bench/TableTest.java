package org.clausebook.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables as the benchmarks page shows them. */
final class TableTest {
  @Test
  void figuresStandOnTheRight() {
    var table = new Table("Time", List.of("stage", "time"), List.of(List.of("load", "1 ms")));

    assertEquals("""
        Time:

        | stage | time |
        | --- | ---: |
        | load | 1 ms |
        """, table.toMarkdown());
  }

  @Test
  void noLineOfAParagraphIsLongerThanTheReadmesOwn() {
    String words = "word ".repeat(50).strip();

    String wrapped = Table.wrapped(words);

    assertTrue(wrapped.lines().allMatch(line -> line.length() <= 100), wrapped);
    assertEquals(words, wrapped.strip().replace('\n', ' '));
  }
}
