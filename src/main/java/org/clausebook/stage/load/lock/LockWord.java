package org.clausebook.stage.load.lock;

import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.clausebook.model.Arrangement;
import org.clausebook.model.Basis;
import org.clausebook.model.Language;
import org.clausebook.model.record.PartialDate;
import org.clausebook.model.record.Status;
import org.clausebook.model.text.ClauseId;
import org.clausebook.model.text.Fingerprint;
import org.clausebook.stage.load.yaml.DateReader;

/**
 * The text that a value has in a lock.
 *
 * @param reading gives the value that a text stands for
 * @param standIn for what cannot be read; the lock is refused
 */
record LockWord<P>(Function<String, Optional<P>> reading, Function<P, String> writing, P standIn) {
  static final LockWord<String> TEXT = new LockWord<>(Optional::of, text -> text, "");
  static final LockWord<Boolean> TRUTH = of(List.of(false, true), String::valueOf);
  static final LockWord<Status> STATUS = of(List.of(Status.values()), Status::word);
  static final LockWord<Basis> BASIS = of(List.of(Basis.values()), Basis::word);
  static final LockWord<Language> LANGUAGE = of(List.of(Language.values()), Language::code);
  static final LockWord<Arrangement> ARRANGEMENT =
      of(List.of(Arrangement.values()), Arrangement::key);
  static final LockWord<Integer> NUMBER = new LockWord<>(
      text ->
          Optional.of(text).filter(digits -> digits.matches("[0-9]{1,5}")).map(Integer::valueOf),
      String::valueOf,
      1);
  static final LockWord<Fingerprint> FINGERPRINT =
      new LockWord<>(Fingerprint::parse, Fingerprint::value, Fingerprint.of(new byte[0]));
  static final LockWord<ClauseId> ID = new LockWord<>(
      text -> Optional.of(text).filter(ClauseId::isValid).map(ClauseId::new),
      ClauseId::value,
      new ClauseId("none"));
  static final LockWord<PartialDate> DATE =
      new LockWord<>(PartialDate::parse, PartialDate::toString, DateReader.UNREADABLE);
  static final LockWord<Period> PERIOD =
      new LockWord<>(LockWord::period, Period::toString, Period.ZERO);

  /** The name of a constant. */
  static <E extends Enum<E>> LockWord<E> named(E[] values) {
    return of(Arrays.asList(values), Enum::name);
  }

  /** One of a few values, each by a word of its own. */
  private static <P> LockWord<P> of(List<P> values, Function<P, String> writing) {
    return new LockWord<>(
        text ->
            values.stream().filter(value -> writing.apply(value).equals(text)).findFirst(),
        writing,
        values.get(0));
  }

  private static Optional<Period> period(String text) {
    try {
      return Optional.of(Period.parse(text));
    } catch (DateTimeParseException other) {
      return Optional.empty();
    }
  }
}
