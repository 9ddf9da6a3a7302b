package org.clausebook.model.document;

import java.util.List;
import java.util.Optional;
import org.clausebook.model.Logo;

/**
 * What a document prints beside its title and clauses; every text is finished.
 *
 * @param logo is above the title, over the letterhead
 * @param letterhead lines above the title
 * @param number of the policy
 * @param owner the role that looks after it
 * @param block document control, where the policy prints it
 * @param signatures where there is something to sign
 * @param banner of a draft
 */
public record ControlSheet(
    Optional<Logo> logo,
    List<String> letterhead,
    Optional<String> number,
    Optional<String> owner,
    Optional<ControlBlock> block,
    Optional<Signatures> signatures,
    Optional<String> banner) {

  /** A control sheet without a banner. */
  public ControlSheet(
      Optional<Logo> logo,
      List<String> letterhead,
      Optional<String> number,
      Optional<String> owner,
      Optional<ControlBlock> block,
      Optional<Signatures> signatures) {
    this(logo, letterhead, number, owner, block, signatures, Optional.empty());
  }

  public ControlSheet {
    letterhead = List.copyOf(letterhead);
  }

  /**
   * Lines to sign.
   *
   * @param title above them
   * @param columns heads of the columns: who signs, then what each writes
   * @param offices who signs, a line each
   */
  public record Signatures(String title, List<String> columns, List<String> offices) {
    public Signatures {
      columns = List.copyOf(columns);
      offices = List.copyOf(offices);
    }
  }

  /** The same without a banner. */
  public ControlSheet withoutBanner() {
    return new ControlSheet(logo, letterhead, number, owner, block, signatures);
  }

  /** The control sheet of a document that prints none. */
  public static ControlSheet none() {
    return new ControlSheet(
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
