package org.clausebook.feature.drift;

import java.util.List;
import java.util.stream.Stream;
import org.clausebook.model.document.Lock;

/** Heading and body of a clause with the changes of both sides, as far as these do not clash. */
record MergedText(Lock.Text text, List<Conflict> conflicts) {
  MergedText {
    conflicts = List.copyOf(conflicts);
  }

  /**
   * The text with the changes of both.
   *
   * @param base what both were made from
   * @param here the council's
   * @param upstream the library's
   */
  static MergedText of(Lock.Text base, Lock.Text here, Lock.Text upstream) {
    WordMerge.Merged heading = WordMerge.of(base.heading(), here.heading(), upstream.heading());
    WordMerge.Merged body = WordMerge.of(base.body(), here.body(), upstream.body());
    return new MergedText(
        new Lock.Text(heading.text(), body.text()),
        Stream.concat(heading.conflicts().stream(), body.conflicts().stream()).toList());
  }

  boolean isClean() {
    return conflicts.isEmpty();
  }
}
