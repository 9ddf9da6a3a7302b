package org.clausebook.model.record;

import java.util.Optional;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.text.SourceText;

/** One decision or review of a policy, taken or awaited. */
public sealed interface Event {
  Verb verb();

  /** Who decides, as the council writes it: {@code Full Council}. */
  SourceText body();

  Location location();

  /** Whether it is still to be taken. */
  boolean isPending();

  /** When it was decided; empty while it is pending, and where nobody knows the date any more. */
  Optional<PartialDate> date();

  /** The council's own reference of the minute, as text: {@code 109 – 2025/26}. */
  Optional<SourceText> minute();

  /** The version that it was about, as the council counts it. */
  Optional<SourceText> version();

  /** The council's note on it, such as what was changed. */
  Optional<SourceText> note();

  /** The policy that replaces the one it ended. */
  default Optional<Replacement> by() {
    return Optional.empty();
  }

  /** The fingerprint of the words that it was about, which are locked; empty where none are. */
  default Optional<SourceText> wording() {
    return Optional.empty();
  }

  /** Not decided yet: the date and the minute are blank, and the policy is a draft. */
  record Pending(
      Verb verb,
      SourceText body,
      Optional<SourceText> version,
      Optional<SourceText> note,
      Location location)
      implements Event {
    @Override
    public boolean isPending() {
      return true;
    }

    @Override
    public Optional<PartialDate> date() {
      return Optional.empty();
    }

    @Override
    public Optional<SourceText> minute() {
      return Optional.empty();
    }
  }

  /**
   * The text that a decision was about.
   *
   * @param version as the council counts it
   * @param wording the fingerprint of its words, which are locked; empty where none are
   */
  record Subject(Optional<SourceText> version, Optional<SourceText> wording) {}

  /**
   * Decided at a meeting; the minute is the evidence that it was.
   *
   * @param date empty where nobody knows it any more
   */
  record Decided(
      Verb verb,
      SourceText body,
      Optional<PartialDate> date,
      Optional<SourceText> minute,
      Subject subject,
      Optional<SourceText> note,
      Optional<Replacement> by,
      Location location)
      implements Event {
    /** A decision of which no words are locked. */
    public Decided(
        Verb verb,
        SourceText body,
        PartialDate on,
        Optional<SourceText> minute,
        Optional<SourceText> version,
        Optional<SourceText> note,
        Location location) {
      this(
          verb,
          body,
          Optional.of(on),
          minute,
          new Subject(version, Optional.empty()),
          note,
          Optional.empty(),
          location);
    }

    @Override
    public Optional<SourceText> version() {
      return subject.version();
    }

    @Override
    public Optional<SourceText> wording() {
      return subject.wording();
    }

    @Override
    public boolean isPending() {
      return false;
    }
  }
}
