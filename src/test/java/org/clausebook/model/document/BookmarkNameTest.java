package org.clausebook.model.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.clausebook.model.text.ClauseId;
import org.junit.jupiter.api.Test;

final class BookmarkNameTest {
  @Test
  void hyphensBecomeUnderscores() {
    assertEquals(
        "retention_period", BookmarkName.of(new ClauseId("retention-period")).value());
  }

  @Test
  void idsThatDifferInTheirSignsHaveOtherNames() {
    assertNotEquals(BookmarkName.of("cy-scope"), BookmarkName.of("cy_scope"));
    assertNotEquals(BookmarkName.of("scope.first"), BookmarkName.of("scope-first"));
  }

  @Test
  void fortyCharactersAreLeftAndOneMoreIsShortened() {
    String longest = "a".repeat(BookmarkName.LONGEST);

    assertEquals(longest, BookmarkName.of(longest).value());
    String shortened = BookmarkName.of(longest + "a").value();
    assertEquals(BookmarkName.LONGEST, shortened.length());
    assertTrue(shortened.matches("[a-z][a-z0-9_]*"), shortened);
    assertNotEquals(shortened, BookmarkName.of(longest + "b").value());
  }
}
