package org.clausebook.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many items on several threads come out in their order, and few are held at a time. */
final class BatchTest {
  private static final List<Integer> ITEMS = IntStream.range(0, 1000).boxed().toList();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void whatIsMadeComesInTheOrderOfTheItems(int threads) {
    var made = new ArrayList<Integer>();

    new Batch(threads, () -> 0).run(ITEMS.iterator(), n -> n * 2, (n, took) -> made.add(n));

    assertEquals(ITEMS.stream().map(n -> n * 2).toList(), made);
  }

  /** The first waits until the second is made, which only another thread can do. */
  @Test
  void itemsAreMadeAtTheSameTime() {
    var second = new CountDownLatch(1);
    var made = new ArrayList<Integer>();

    new Batch(2, () -> 0)
        .run(List.of(1, 2).iterator(), n -> await(n, second), (n, took) -> made.add(n));

    assertEquals(List.of(1, 2), made);
  }

  private static int await(int item, CountDownLatch second) {
    if (item == 2) {
      second.countDown();
      return item;
    }
    try {
      second.await();
      return item;
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  @Test
  void littleIsMadeAheadOfWhatIsReceived() {
    var begun = new AtomicInteger();
    var received = new AtomicInteger();
    var ahead = new AtomicInteger();

    new Batch(3, () -> 0).run(ITEMS.iterator(), n -> begun.incrementAndGet(), (n, took) -> {
      ahead.accumulateAndGet(begun.get() - received.incrementAndGet(), Math::max);
    });

    assertTrue(ahead.get() <= 24, "made ahead: " + ahead);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void aStoppedBatchEndsWhatIsBegunAndBeginsNothingElse(int threads) {
    var batch = new Batch(threads, () -> 0);
    var begun = new AtomicInteger();
    var received = new AtomicInteger();

    batch.run(ITEMS.iterator(), n -> begun.incrementAndGet(), (n, took) -> {
      received.incrementAndGet();
      batch.stop();
    });

    assertEquals(begun.get(), received.get());
    assertTrue(begun.get() < 100, "begun: " + begun);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void whatATaskThrowsEndsTheBatch(int threads) {
    var received = new ArrayList<Integer>();

    assertThrows(
        ArithmeticException.class,
        () -> new Batch(threads, () -> 0)
            .run(List.of(1, 0, 2).iterator(), n -> 1 / n, (n, took) -> received.add(n)));
    assertEquals(List.of(1), received);
  }

  @Test
  void eachItemIsTimedByTheStopwatch() {
    var now = new AtomicInteger();
    var times = new ArrayList<Duration>();

    new Batch(1, now::get)
        .run(List.of(5, 7).iterator(), now::addAndGet, (n, took) -> times.add(took));

    assertEquals(List.of(Duration.ofNanos(5), Duration.ofNanos(7)), times);
  }
}
