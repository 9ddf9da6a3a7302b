package org.clausebook.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.model.record.Event;
import org.clausebook.model.record.ReviewCycle;
import org.clausebook.model.text.SourceText;

/**
 * What one council or layer changes in one policy, and the record of a council's decisions on it.
 *
 * @param amendments in order
 * @param details of document control, beside version, review cycle and events
 * @param file the overlay's file, for messages
 */
public record Overlay(
    Words words,
    Control control,
    List<Amendment> amendments,
    Choices choices,
    ControlDetails details,
    Remarks remarks,
    Languages languages,
    String file) {
  public Overlay {
    amendments = List.copyOf(amendments);
  }

  /**
   * The words that it sets beside those of clauses.
   *
   * @param title in place of the outline's
   * @param presentation how clauses are numbered and cited, where it is not as the outline says
   * @param wording the council's own words for the outline's passages, by name
   * @param printed lines around the clauses, in place of the outline's
   * @param translation of its words, where they are not English
   */
  public record Words(
      Optional<SourceText> title,
      Presentation presentation,
      Map<String, SourceText> wording,
      Optional<List<PrintedLine>> printed,
      OverlayTranslation translation) {
    public Words {
      wording = Collections.unmodifiableMap(new LinkedHashMap<>(wording));
      printed = printed.map(List::copyOf);
    }

    private Words over(Words farther) {
      Map<String, SourceText> all = new LinkedHashMap<>(farther.wording);
      all.putAll(wording);
      return new Words(
          title.or(farther::title),
          presentation.over(farther.presentation),
          all,
          printed.or(farther::printed),
          translation);
    }

    private Words with(Map<String, SourceText> others) {
      return new Words(title, presentation, others, printed, translation);
    }
  }

  /** The council's decisions on the policy, and its review cycle. */
  public record Control(
      Optional<SourceText> version, Optional<ReviewCycle> reviewCycle, List<Event> events) {
    public Control {
      events = List.copyOf(events);
    }

    private Control over(Control farther) {
      return new Control(
          version.or(farther::version), reviewCycle.or(farther::reviewCycle), events);
    }
  }

  public Optional<SourceText> title() {
    return words.title();
  }

  public Optional<List<PrintedLine>> printed() {
    return words.printed();
  }

  /** The decisions, in order. */
  public List<Event> events() {
    return control.events();
  }

  /**
   * This overlay with what another says where it says nothing itself. Amendments with their notes,
   * events and silences are not joined: each overlay makes its own.
   */
  public Overlay over(Overlay farther) {
    return new Overlay(
        words.over(farther.words),
        control.over(farther.control),
        amendments,
        choices.over(farther.choices),
        details.over(farther.details),
        remarks,
        languages.over(farther.languages),
        file);
  }

  /** The same overlay with other amendments. */
  public Overlay with(List<Amendment> others) {
    return new Overlay(words, control, others, choices, details, remarks, languages, file);
  }

  /** The same with other decisions on record. */
  public Overlay withEvents(List<Event> others) {
    return with(new Control(control.version(), control.reviewCycle(), others));
  }

  /** The same with another version. */
  public Overlay withVersion(SourceText other) {
    return with(new Control(Optional.of(other), control.reviewCycle(), events()));
  }

  /** The same with another review cycle. */
  public Overlay withCycle(ReviewCycle other) {
    return with(new Control(control.version(), Optional.of(other), events()));
  }

  private Overlay with(Control other) {
    return new Overlay(words, other, amendments, choices, details, remarks, languages, file);
  }

  /** The same with other choices, and other words for passages. */
  public Overlay choosing(Choices others, Map<String, SourceText> passages) {
    return new Overlay(
        words.with(passages), control, amendments, others, details, remarks, languages, file);
  }

  /** The same with other words for passages, and without an amendment. */
  public Overlay unamended(Map<String, SourceText> passages) {
    return new Overlay(
        words.with(passages),
        control,
        List.of(),
        choices,
        details,
        new Remarks(List.of(), remarks.silences()),
        languages,
        file);
  }
}
