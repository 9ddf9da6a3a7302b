package org.clausebook.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The outcome of a stage: a value with any warnings, or the mistakes that prevent it.
 */
public sealed interface Result<T> {

  /** A value that may be used; {@code diagnostics} holds warnings only. */
  record Ok<T>(T value, List<Diagnostic> diagnostics) implements Result<T> {
    public Ok {
      diagnostics = List.copyOf(diagnostics);
      if (diagnostics.stream().anyMatch(Diagnostic::isError)) {
        throw new IllegalArgumentException("a value beside errors: " + diagnostics);
      }
    }

    @Override
    public Optional<T> toOptional() {
      return Optional.of(value);
    }

    @Override
    public Optional<T> atHand() {
      return Optional.of(value);
    }

    @Override
    public <U> Result<U> then(Function<? super T, Result<U>> stage) {
      return stage.apply(value).after(diagnostics);
    }

    @Override
    public Result<T> after(List<Diagnostic> earlier) {
      return of(value, joined(earlier, diagnostics));
    }
  }

  /**
   * No value; {@code diagnostics} holds at least one error.
   *
   * @param partial what could be made in spite of the errors: later stages look for further
   *     mistakes in it, so that all are shown in one run, but nothing is ever published from it
   */
  record Failed<T>(Optional<T> partial, List<Diagnostic> diagnostics) implements Result<T> {
    public Failed {
      diagnostics = List.copyOf(diagnostics);
      if (diagnostics.stream().noneMatch(Diagnostic::isError)) {
        throw new IllegalArgumentException("failed without an error: " + diagnostics);
      }
    }

    @Override
    public Optional<T> toOptional() {
      return Optional.empty();
    }

    @Override
    public Optional<T> atHand() {
      return partial;
    }

    @Override
    public <U> Result<U> then(Function<? super T, Result<U>> stage) {
      return partial
          .map(value -> stage.apply(value).after(diagnostics))
          .orElseGet(() -> new Failed<>(Optional.empty(), diagnostics));
    }

    @Override
    public Result<T> after(List<Diagnostic> earlier) {
      return new Failed<>(partial, joined(earlier, diagnostics));
    }
  }

  /** Everything met, without duplicates, in the order it was met. */
  List<Diagnostic> diagnostics();

  /** The value, where it may be used. */
  Optional<T> toOptional();

  /** The value, or what there is of it: good enough to look for further mistakes in. */
  Optional<T> atHand();

  /** Hands the value to the next stage and keeps the diagnostics of both. */
  <U> Result<U> then(Function<? super T, Result<U>> stage);

  /** The same result with another value, which cannot fail to be made. */
  default <U> Result<U> map(Function<? super T, ? extends U> change) {
    return then(value -> ok(change.apply(value)));
  }

  /** The same result with the diagnostics of earlier work put before its own. */
  Result<T> after(List<Diagnostic> earlier);

  /** Joins two values that were made side by side, and keeps the diagnostics of both. */
  default <U, R> Result<R> with(
      Result<U> other, BiFunction<? super T, ? super U, ? extends R> join) {
    List<Diagnostic> both = joined(diagnostics(), other.diagnostics());
    Optional<R> joined = atHand().flatMap(mine -> other.atHand().map(its -> join.apply(mine, its)));
    return isOk() && other.isOk()
        ? new Ok<>(joined.orElseThrow(), both)
        : new Failed<>(joined, both);
  }

  /** The same where every warning counts as an error: a value beside one may not be used. */
  default Result<T> strict() {
    List<Diagnostic> weighed = diagnostics().stream().map(Diagnostic::strict).toList();
    return weighed.stream().anyMatch(Diagnostic::isError) ? new Failed<>(atHand(), weighed) : this;
  }

  /**
   * The same without what could be made in spite of errors: what is published needs a whole value.
   */
  default Result<T> whole() {
    return isOk() ? this : failed(diagnostics());
  }

  /** The value alone, or why there is none. */
  default Result<T> quiet() {
    return toOptional().map(Result::ok).orElseGet(() -> failed(diagnostics()));
  }

  default boolean isOk() {
    return toOptional().isPresent();
  }

  static <T> Result<T> ok(T value) {
    return new Ok<>(value, List.of());
  }

  static <T> Result<T> failed(Diagnostic diagnostic) {
    return failed(List.of(diagnostic));
  }

  static <T> Result<T> failed(List<Diagnostic> diagnostics) {
    return new Failed<>(Optional.empty(), diagnostics);
  }

  /** A value with which nothing can be done while there are errors. */
  static <T> Result<T> unless(List<Diagnostic> errors, T value) {
    return errors.isEmpty() ? ok(value) : failed(errors);
  }

  /** The value with its warnings; as soon as one diagnostic is an error, a failure. */
  static <T> Result<T> of(T value, List<Diagnostic> diagnostics) {
    return diagnostics.stream().anyMatch(Diagnostic::isError)
        ? new Failed<>(Optional.of(value), diagnostics)
        : new Ok<>(value, diagnostics);
  }

  /**
   * The values of all, in order, or the mistakes of all. A list that lacks one is nothing to look
   * for further mistakes in: the next stage would take each value for its neighbour's.
   */
  static <T> Result<List<T>> all(List<Result<T>> results) {
    var values = new ArrayList<T>();
    var diagnostics = new ArrayList<Diagnostic>();
    for (Result<T> result : results) {
      result.atHand().ifPresent(values::add);
      diagnostics.addAll(result.diagnostics());
    }
    List<Diagnostic> met = joined(List.of(), diagnostics);
    return values.size() == results.size() ? of(List.copyOf(values), met) : failed(met);
  }

  /**
   * The values of those that have no error, in order, at hand beside the mistakes of the others.
   */
  static <T> Result<List<T>> faultless(List<Result<T>> results) {
    List<T> values =
        results.stream().flatMap(result -> result.toOptional().stream()).toList();
    return of(values, all(results).diagnostics());
  }

  private static List<Diagnostic> joined(List<Diagnostic> first, List<Diagnostic> second) {
    return Stream.concat(first.stream(), second.stream()).distinct().toList();
  }
}
