package org.clausebook.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.record.PolicyKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every council is in one part, whatever others there are. */
final class ShardTest {
  @Test
  void aShardIsWrittenAsItsNumberAndTheCount() {
    assertEquals(Optional.of(new Shard(2, 3)), Shard.parse("2/3"));
    assertEquals("2/3", new Shard(2, 3).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "2", "0/3", "4/3", "1/0", "0/0", "-1/3", "1/3/5", "1 / 3", "9999999999/1"})
  void anythingElseIsNone(String written) {
    assertEquals(Optional.empty(), Shard.parse(written));
  }

  @Test
  void thereIsNoShardBeyondTheCount() {
    assertThrows(IllegalArgumentException.class, () -> new Shard(4, 3));
  }

  @Test
  void everyCouncilIsInOneShardAndTheyAreMuchOfASize() {
    List<Shard> shards =
        IntStream.rangeClosed(1, 7).mapToObj(n -> new Shard(n, 7)).toList();
    long[] sizes = new long[shards.size()];

    councils(7000).forEach(council -> {
      List<Shard> holding = shards.stream().filter(s -> s.holds(council)).toList();
      assertEquals(1, holding.size(), council);
      sizes[shards.indexOf(holding.get(0))]++;
    });

    assertTrue(
        LongStream.of(sizes).allMatch(size -> size > 900 && size < 1100),
        () -> LongStream.of(sizes).boxed().toList().toString());
  }

  /** Which they are must not change: outputs of former runs lie where they lay. */
  @Test
  void whatShardACouncilIsInIsForEver() {
    assertEquals(
        List.of("1", "5", "7", "9"),
        Stream.of("1", "2", "3", "4", "5", "6", "7", "8", "9")
            .filter(new Shard(1, 3)::holds)
            .toList());
  }

  private static Stream<String> councils(int count) {
    return IntStream.range(0, count).mapToObj(i -> "council-" + i);
  }

  @Test
  void mistakesInTheFoldersOfOthersAreTheirs() {
    var shard = new Shard(1, 2);
    List<String> councils = councils(9).toList();
    List<String> mine = councils.stream().filter(shard::holds).toList();
    List<PolicyKey> keys =
        councils.stream().map(council -> new PolicyKey(council, "dogs")).toList();
    List<Diagnostic> problems = Stream.concat(
            Stream.of("templates/words.yaml", "councils", "councils/_county/layer.yaml"),
            councils.stream().map(council -> "councils/" + council + "/council.yaml"))
        .map(file -> Diagnostic.error(Location.of(file), "wrong", "mend it"))
        .toList();

    Result<List<PolicyKey>> part = shard.of(Result.of(keys, problems), councils);

    assertEquals(
        mine, part.atHand().orElseThrow().stream().map(PolicyKey::council).toList());
    assertEquals(3 + mine.size(), part.diagnostics().size());
    assertTrue(mine.size() > 1 && mine.size() < 8);
  }
}
