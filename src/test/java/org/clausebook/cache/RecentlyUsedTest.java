package org.clausebook.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

final class RecentlyUsedTest {
  @Test
  void theValueThatWasNotAskedForLongestIsDropped() {
    RecentlyUsed<String, Integer> cache = RecentlyUsed.values(2);
    cache.put("a", 1);
    cache.put("b", 2);
    cache.get("a");

    cache.put("c", 3);

    assertEquals(Optional.of(1), cache.get("a"));
    assertEquals(Optional.empty(), cache.get("b"));
    assertEquals(Optional.of(3), cache.get("c"));
  }

  @Test
  void itIsFullWhenTheSizesOfAllAddUpToMoreThanItsRoom() {
    var cache = new RecentlyUsed<String, String>(5, String::length);
    cache.put("a", "two");
    cache.put("b", "22");
    assertEquals(Optional.of("two"), cache.get("a"));

    cache.put("c", "1");

    assertEquals(Optional.of("two"), cache.get("a"));
    assertEquals(Optional.empty(), cache.get("b"));
    assertEquals(Optional.of("1"), cache.get("c"));
  }

  @Test
  void aValueInThePlaceOfAnotherNeedsOnlyItsOwnRoom() {
    var cache = new RecentlyUsed<String, String>(5, String::length);
    cache.put("a", "three");
    cache.put("a", "tw");
    cache.put("b", "two");

    assertEquals(Optional.of("tw"), cache.get("a"));
    assertEquals(Optional.of("two"), cache.get("b"));
  }

  @Test
  void aValueLargerThanTheRoomIsNotKept() {
    var cache = new RecentlyUsed<String, String>(5, String::length);

    cache.put("a", "sixsix");
    cache.put("b", "five5");

    assertEquals(Optional.empty(), cache.get("a"));
    assertEquals(Optional.of("five5"), cache.get("b"));
  }
}
