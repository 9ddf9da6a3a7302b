package org.clausebook.fuzz;

import java.util.List;

/** Choices read from bytes, one after another; once the bytes are used up, each is the first. */
final class Choices {
  private static final int BYTE = 0x100;

  private final byte[] bytes;
  private int next;

  Choices(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  /** A number from 0 up to, and without, a bound. */
  int below(int bound) {
    int number = 0;
    for (long reach = 1; reach < bound; reach *= BYTE) {
      number = number * BYTE + nextByte();
    }
    return Math.floorMod(number, bound);
  }

  private int nextByte() {
    return next < bytes.length ? bytes[next++] & (BYTE - 1) : 0;
  }

  /** Whether the rarer of two things is chosen; never once the bytes are used up. */
  boolean isOneIn(int times) {
    return below(times) == times - 1;
  }

  <T> T of(List<T> things) {
    return things.get(below(things.size()));
  }

  boolean isUsedUp() {
    return next >= bytes.length;
  }
}
