package org.clausebook.stage.load.lock;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A group of keys in a lock, being written or being read, so that one statement of a key does for
 * both. A writer takes each part from the value that the group is of and puts it after its key, in
 * the order of the calls; a reader takes it from what is after that key. Either gives the part back.
 */
interface LockGroup<T> {
  <P> P as(String key, Function<T, P> part, LockWord<P> word);

  <P> Optional<P> asIfAny(String key, Function<T, Optional<P>> part, LockWord<P> word);

  default String text(String key, Function<T, String> part) {
    return as(key, part, LockWord.TEXT);
  }

  default Optional<String> textIfAny(String key, Function<T, Optional<String>> part) {
    return asIfAny(key, part, LockWord.TEXT);
  }

  /** A list of texts; without a key where there are none. */
  List<String> texts(String key, Function<T, List<String>> part);

  <P> P group(String key, Function<T, P> part, Function<LockGroup<P>, P> form);

  /** A group that may be missing; without a key where there is nothing in it. */
  <P> Optional<P> groupIfAny(
      String key, Function<T, Optional<P>> part, Function<LockGroup<P>, P> form);

  /** A list of groups; without a key where there are none. */
  <P> List<P> groups(String key, Function<T, List<P>> part, Function<LockGroup<P>, P> form);

  /** The same keys, as those of a part. */
  <P> LockGroup<P> of(Function<T, P> part);
}
