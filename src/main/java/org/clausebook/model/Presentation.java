package org.clausebook.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.model.text.SourceText;

/**
 * How the clauses of a policy are numbered and cited, as far as one file says so.
 *
 * @param unnumbered ids of clauses that go without a number, with those under them
 * @param headings how they are printed
 * @param bullets of lists without labels
 * @param statutory how what the law lays down is printed
 * @param citations how the text names a clause
 * @param around how the words around the clauses are laid out
 * @param appendices ids of clauses that have letters and come last
 * @param landscape ids of clauses that are printed on pages turned sideways, with those under them
 */
public record Presentation(
    Optional<NumberingScheme> numbering,
    Optional<List<SourceText>> unnumbered,
    Optional<HeadingStyle> headings,
    Optional<BulletStyle> bullets,
    Optional<StatutoryStyle> statutory,
    Citations citations,
    Surroundings around,
    List<SourceText> appendices,
    Optional<List<SourceText>> landscape) {

  /** One that says nothing of the words around the clauses. */
  public Presentation(
      Optional<NumberingScheme> numbering,
      Optional<List<SourceText>> unnumbered,
      Optional<HeadingStyle> headings,
      Optional<BulletStyle> bullets,
      Citations citations) {
    this(
        numbering,
        unnumbered,
        headings,
        bullets,
        Optional.empty(),
        citations,
        Surroundings.none(),
        List.of(),
        Optional.empty());
  }

  /**
   * The words by which a text names a clause.
   *
   * @param numbered with {@code ${number}} and {@code ${heading}}
   * @param unnumbered the same of a clause without a number
   * @param appendix what an appendix is called, with {@code ${letter}}
   */
  public record Citations(
      Optional<SourceText> numbered,
      Optional<SourceText> unnumbered,
      Optional<SourceText> appendix) {
    /** No words at all. */
    public static final Citations NONE =
        new Citations(Optional.empty(), Optional.empty(), Optional.empty());

    /** These words, and another file's where these say nothing. */
    public Citations over(Citations other) {
      return new Citations(
          numbered.or(other::numbered),
          unnumbered.or(other::unnumbered),
          appendix.or(other::appendix));
    }
  }

  public Presentation {
    unnumbered = unnumbered.map(List::copyOf);
    appendices = List.copyOf(appendices);
    landscape = landscape.map(List::copyOf);
  }

  /** The defaults, for a file that says nothing. */
  public static Presentation none() {
    return new Presentation(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Citations.NONE);
  }

  /** The values of this file, completed from another one. */
  public Presentation over(Presentation other) {
    return new Presentation(
        numbering.or(other::numbering),
        unnumbered.or(other::unnumbered),
        headings.or(other::headings),
        bullets.or(other::bullets),
        statutory.or(other::statutory),
        citations.over(other.citations),
        around.over(other.around),
        Stream.concat(other.appendices.stream(), appendices.stream()).toList(),
        landscape.or(other::landscape));
  }

  /** The same with other clauses that go without a number. */
  public Presentation withUnnumbered(List<SourceText> ids) {
    return new Presentation(
        numbering,
        unnumbered.map(all -> ids),
        headings,
        bullets,
        statutory,
        citations,
        around,
        appendices,
        landscape);
  }

  /** The same with other appendices. */
  public Presentation withAppendices(List<SourceText> ids) {
    return new Presentation(
        numbering, unnumbered, headings, bullets, statutory, citations, around, ids, landscape);
  }

  /** The same with other clauses on pages turned sideways. */
  public Presentation withLandscape(List<SourceText> ids) {
    return new Presentation(
        numbering,
        unnumbered,
        headings,
        bullets,
        statutory,
        citations,
        around,
        appendices,
        landscape.map(all -> ids));
  }

  /** The part that a document still needs once its clauses are numbered. */
  public Presentation finished() {
    return new Presentation(
        numbering,
        Optional.empty(),
        headings,
        bullets,
        statutory,
        Citations.NONE,
        around,
        List.of(),
        Optional.empty());
  }

  /** The same with the words around the clauses laid out another way. */
  public Presentation with(Surroundings other) {
    return new Presentation(
        numbering,
        unnumbered,
        headings,
        bullets,
        statutory,
        citations,
        other,
        appendices,
        landscape);
  }

  /** The scheme that numbers the clauses. */
  public NumberingScheme scheme() {
    return numbering.orElse(NumberingScheme.NUMBERS);
  }

  /** The ids of clauses without a number, as they are written. */
  public Stream<SourceText> withoutNumber() {
    return unnumbered.stream().flatMap(List::stream);
  }

  /** The ids of clauses on pages turned sideways, as they are written. */
  public Stream<SourceText> sideways() {
    return landscape.stream().flatMap(List::stream);
  }

  public boolean hasCapitals() {
    return scheme() == NumberingScheme.CAPITALS
        || headings.filter(style -> style == HeadingStyle.CAPITALS).isPresent();
  }

  public boolean hasBoldStatutes() {
    return statutory.filter(style -> style == StatutoryStyle.BOLD).isPresent();
  }

  public boolean hasDashes() {
    return bullets.filter(style -> style == BulletStyle.DASHES).isPresent();
  }
}
