package org.clausebook.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.model.record.PastVersion;
import org.clausebook.model.text.SourceText;

/**
 * What one file says of a policy's document control, beside version, review cycle and decisions.
 *
 * @param number of the policy, as the council numbers its policies
 * @param owner the role that looks after it, with merge fields
 * @param references what it points its readers to
 * @param history earlier versions, in order of their dates
 * @param signatures the offices that sign it
 * @param banner printed while it is a draft, with merge fields
 */
public record ControlDetails(
    Optional<SourceText> number,
    Optional<SourceText> owner,
    References references,
    List<PastVersion> history,
    Optional<List<SourceText>> signatures,
    Optional<SourceText> banner,
    ControlStyle style) {
  /**
   * What a policy points its readers to; texts with merge fields and links.
   *
   * @param related other policies
   * @param law that asks for the policy
   * @param guidance that it follows
   */
  public record References(
      Optional<List<SourceText>> related,
      Optional<List<SourceText>> law,
      Optional<List<SourceText>> guidance) {
    public References {
      related = related.map(List::copyOf);
      law = law.map(List::copyOf);
      guidance = guidance.map(List::copyOf);
    }

    /** These, completed from those of another file. */
    References over(References farther) {
      return new References(
          related.or(farther::related), law.or(farther::law), guidance.or(farther::guidance));
    }

    /** Every text of them, in the order in which they are printed. */
    public Stream<SourceText> texts() {
      return Stream.of(related, law, guidance).flatMap(Optional::stream).flatMap(List::stream);
    }
  }

  public ControlDetails {
    history = List.copyOf(history);
    signatures = signatures.map(List::copyOf);
  }

  /** The defaults, for a file that says nothing. */
  public static ControlDetails none() {
    return new ControlDetails(
        Optional.empty(),
        Optional.empty(),
        new References(Optional.empty(), Optional.empty(), Optional.empty()),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        ControlStyle.none());
  }

  /** The values of this file, completed from another one. */
  public ControlDetails over(ControlDetails farther) {
    return new ControlDetails(
        number.or(farther::number),
        owner.or(farther::owner),
        references.over(farther.references),
        history,
        signatures.or(farther::signatures),
        banner.or(farther::banner),
        style.over(farther.style));
  }

  /** The same without a wish for document control. */
  public ControlDetails unasked() {
    return new ControlDetails(
        number, owner, references, history, signatures, banner, ControlStyle.none());
  }
}
