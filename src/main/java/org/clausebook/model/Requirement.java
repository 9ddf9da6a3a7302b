package org.clausebook.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Location;

/**
 * Something that a law, an auditor or an award asks for.
 *
 * @param id the name by which clauses and outlines say that they meet it
 * @param says what is asked, in the words of the library
 * @param bodies those that it is asked of
 */
public record Requirement(
    String id,
    String says,
    Asker asker,
    Instrument instrument,
    Period period,
    Bodies bodies,
    Source source,
    Location location) {

  /** Who asks. */
  public enum Asker {
    LAW("law"),
    PROPER_PRACTICE("proper-practice"),
    AUDITOR("auditor"),
    AWARD("award"),
    COMMON("common");

    private final String word;

    Asker(String word) {
      this.word = word;
    }

    /** The word in YAML. */
    public String word() {
      return word;
    }

    /** The asker of that name. */
    public static Optional<Asker> of(String word) {
      return Arrays.stream(values()).filter(asker -> asker.word.equals(word)).findFirst();
    }

    /** The names of all. */
    public static List<String> words() {
      return Arrays.stream(values()).map(Asker::word).toList();
    }
  }

  /**
   * The text in which it is asked.
   *
   * @param name such as {@code Freedom of Information Act 2000}
   */
  public record Instrument(String name, Optional<String> section, Optional<String> edition) {
    /** Name, section and edition in one line. */
    public String inWords() {
      return name
          + section.map(part -> ", " + part).orElse("")
          + edition.map(year -> " (" + year + " edition)").orElse("");
    }
  }

  /**
   * The days on which it is asked.
   *
   * @param from the first
   * @param until the last
   */
  public record Period(Optional<LocalDate> from, Optional<LocalDate> until) {
    /** Whether it is asked on a day. */
    public boolean holds(LocalDate day) {
      return from.filter(day::isBefore).isEmpty() && until.filter(day::isAfter).isEmpty();
    }
  }

  /**
   * Where its words can be checked.
   *
   * @param address a web address
   * @param lookedUp when somebody last read it there
   */
  public record Source(String address, LocalDate lookedUp) {}

  /**
   * Those that it is asked of; of each that is empty, all.
   *
   * @param kinds of body
   * @param otherKinds kinds of body that it is not asked of
   * @param turnoverAbove pounds a year; a turnover of just this is not above it
   * @param turnoverUpTo pounds a year; a turnover of just this is within it
   * @param employees whether it is asked of those that have employees, or of those that have none
   */
  public record Bodies(
      List<String> kinds,
      List<String> otherKinds,
      Optional<Country> country,
      Optional<Long> turnoverAbove,
      Optional<Long> turnoverUpTo,
      Optional<Boolean> employees) {
    public Bodies {
      kinds = List.copyOf(kinds);
      otherKinds = List.copyOf(otherKinds);
    }

    /** Whether it depends on the turnover. */
    public boolean asksForTurnover() {
      return turnoverAbove.isPresent() || turnoverUpTo.isPresent();
    }

    /** The circumstances that keep it from a council; none where it is asked, or may be. */
    public List<Circumstance> against(Circumstances council) {
      return Arrays.stream(Circumstance.values())
          .filter(circumstance ->
              circumstance.of(this, council).filter(holds -> !holds).isPresent())
          .toList();
    }

    /** The circumstances it depends on that the council's profile does not give. */
    public List<Circumstance> unknown(Circumstances council) {
      return Arrays.stream(Circumstance.values())
          .filter(circumstance -> circumstance.of(this, council).isEmpty())
          .toList();
    }
  }

  /** What a requirement may depend on; the word is the key of the council's profile. */
  public enum Circumstance {
    KIND("kind") {
      @Override
      Optional<Boolean> of(Bodies bodies, Circumstances council) {
        return bodies.kinds.isEmpty() && bodies.otherKinds.isEmpty()
            ? Optional.of(true)
            : council
                .kind()
                .map(kind -> (bodies.kinds.isEmpty() || bodies.kinds.contains(kind))
                    && !bodies.otherKinds.contains(kind));
      }
    },
    COUNTRY("country") {
      @Override
      Optional<Boolean> of(Bodies bodies, Circumstances council) {
        return Optional.of(
            bodies.country.filter(country -> country != council.country()).isEmpty());
      }
    },
    TURNOVER("turnover") {
      @Override
      Optional<Boolean> of(Bodies bodies, Circumstances council) {
        return bodies.asksForTurnover()
            ? council
                .turnover()
                .map(pounds -> bodies
                        .turnoverAbove
                        .filter(floor -> pounds <= floor)
                        .isEmpty()
                    && bodies.turnoverUpTo.filter(ceiling -> pounds > ceiling).isEmpty())
            : Optional.of(true);
      }
    },
    EMPLOYEES("employees") {
      @Override
      Optional<Boolean> of(Bodies bodies, Circumstances council) {
        return bodies.employees.isEmpty()
            ? Optional.of(true)
            : council.employees().map(any -> any.equals(bodies.employees.get()));
      }
    };

    private final String word;

    Circumstance(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }

    /** Whether the requirement is asked of the council as far as this goes; empty if not known. */
    abstract Optional<Boolean> of(Bodies bodies, Circumstances council);
  }
}
