package org.clausebook.feature.redline;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.clausebook.model.document.Format;
import org.clausebook.model.record.PolicyKey;

/**
 * A request for a redline.
 *
 * @param from the name of the earlier version; empty for that in force
 * @param to the name of the later version; empty for the draft
 * @param formats of {@link #FORMATS}, to render it in; none for the comparison alone
 * @param isOfChangesAlone whether the files leave out the clauses that stay as they are; a
 *     Word file has them all
 */
public record RedlineRequest(
    PolicyKey key,
    Optional<String> from,
    Optional<String> to,
    Set<Format> formats,
    boolean isOfChangesAlone,
    Signature signature) {
  /** The author of tracked changes unless another is given. */
  public static final String AUTHOR = "Clausebook";

  /**
   * Who made the tracked changes of a Word file, and when.
   *
   * @param author a name, see {@link #isName}
   * @param date empty for that of the meeting that decided on the later version
   */
  public record Signature(String author, Optional<LocalDate> date) {
    private static final int LONGEST = 255;

    public Signature {
      if (!isName(author)) {
        throw new IllegalArgumentException("author of tracked changes must be a name: " + author);
      }
    }

    /** Whether Word files can name an author so: in characters that are seen, and not too many. */
    public static boolean isName(String author) {
      return !author.isBlank()
          && author.length() <= LONGEST
          && author.codePoints().noneMatch(Signature::isUnseen);
    }

    private static boolean isUnseen(int character) {
      return Character.isISOControl(character)
          || Character.getType(character) == Character.SURROGATE
          || (character & 0xFFFE) == 0xFFFE;
    }
  }

  /** The formats that redlines are written in. */
  public static final Set<Format> FORMATS = Collections.unmodifiableSet(
      EnumSet.of(Format.MARKDOWN, Format.HTML, Format.PDF, Format.DOCX));

  public RedlineRequest {
    var copy = EnumSet.noneOf(Format.class);
    copy.addAll(formats);
    formats = Collections.unmodifiableSet(copy);
  }

  /** The comparison of the draft with what is in force. */
  public RedlineRequest(PolicyKey key) {
    this(
        key,
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        false,
        new Signature(AUTHOR, Optional.empty()));
  }
}
