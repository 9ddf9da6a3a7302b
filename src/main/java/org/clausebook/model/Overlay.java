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
 * @param title in place of the outline's
 * @param presentation how clauses are numbered and cited, where it is not as the outline says
 * @param wording the council's own words for the outline's passages, by name
 * @param printed lines that close the document, in place of the outline's
 * @param details of document control, beside version, review cycle and events
 * @param notes on its amendments, to whoever drafts
 * @param silences what {@code lint} finds and the overlay means to be so
 * @param file the overlay's file, for messages
 * @param translation of its words, where they are not English
 */
public record Overlay(
    Optional<SourceText> title,
    Optional<SourceText> version,
    Optional<ReviewCycle> reviewCycle,
    Presentation presentation,
    Map<String, SourceText> wording,
    List<Amendment> amendments,
    List<Event> events,
    Optional<List<SourceText>> printed,
    Choices choices,
    ControlDetails details,
    List<DraftingNote> notes,
    List<Silence> silences,
    String file,
    Languages languages,
    OverlayTranslation translation) {

  /** An overlay that says nothing of languages. */
  public Overlay(
      Optional<SourceText> title,
      Optional<SourceText> version,
      Optional<ReviewCycle> reviewCycle,
      Presentation presentation,
      Map<String, SourceText> wording,
      List<Amendment> amendments,
      List<Event> events,
      Optional<List<SourceText>> printed,
      Choices choices,
      ControlDetails details,
      List<DraftingNote> notes,
      List<Silence> silences,
      String file) {
    this(
        title,
        version,
        reviewCycle,
        presentation,
        wording,
        amendments,
        events,
        printed,
        choices,
        details,
        notes,
        silences,
        file,
        Languages.none(),
        OverlayTranslation.none());
  }

  public Overlay {
    wording = Collections.unmodifiableMap(new LinkedHashMap<>(wording));
    amendments = List.copyOf(amendments);
    events = List.copyOf(events);
    printed = printed.map(List::copyOf);
    notes = List.copyOf(notes);
    silences = List.copyOf(silences);
  }

  /**
   * This overlay with what another says where it says nothing itself. Amendments with their notes,
   * events and silences are not joined: each overlay makes its own.
   */
  public Overlay over(Overlay farther) {
    Map<String, SourceText> words = new LinkedHashMap<>(farther.wording);
    words.putAll(wording);
    return new Overlay(
        title.or(farther::title),
        version.or(farther::version),
        reviewCycle.or(farther::reviewCycle),
        presentation.over(farther.presentation),
        words,
        amendments,
        events,
        printed.or(farther::printed),
        choices.over(farther.choices),
        details.over(farther.details),
        notes,
        silences,
        file,
        languages.over(farther.languages),
        translation);
  }

  /** The same overlay with other amendments. */
  public Overlay with(List<Amendment> others) {
    return new Overlay(
        title,
        version,
        reviewCycle,
        presentation,
        wording,
        others,
        events,
        printed,
        choices,
        details,
        notes,
        silences,
        file,
        languages,
        translation);
  }

  /** The same with other decisions on record. */
  public Overlay withEvents(List<Event> others) {
    return new Overlay(
        title,
        version,
        reviewCycle,
        presentation,
        wording,
        amendments,
        others,
        printed,
        choices,
        details,
        notes,
        silences,
        file,
        languages,
        translation);
  }

  /** The same with another version and review cycle, where these are given. */
  public Overlay withVersion(Optional<SourceText> otherVersion, Optional<ReviewCycle> otherCycle) {
    return new Overlay(
        title,
        otherVersion.or(() -> version),
        otherCycle.or(() -> reviewCycle),
        presentation,
        wording,
        amendments,
        events,
        printed,
        choices,
        details,
        notes,
        silences,
        file,
        languages,
        translation);
  }

  /** The same with other words for passages, and without an amendment. */
  public Overlay unamended(Map<String, SourceText> words) {
    return new Overlay(
        title,
        version,
        reviewCycle,
        presentation,
        words,
        List.of(),
        events,
        printed,
        choices,
        details,
        List.of(),
        silences,
        file,
        languages,
        translation);
  }
}
