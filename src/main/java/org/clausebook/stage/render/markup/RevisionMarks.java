package org.clausebook.stage.render.markup;

import java.util.regex.Pattern;
import org.clausebook.model.document.Revision;

/**
 * Signs in Markdown around words that were inserted or deleted. Markdown takes them for punctuation,
 * so that emphasis may begin and end right beside them; no policy uses them.
 *
 * @see <a href="https://www.unicode.org/charts/PDF/U2E00.pdf">half brackets</a>
 */
public final class RevisionMarks {
  static final char INSERTION = '\u2E22';
  static final char DELETION = '\u2E24';
  static final char END = '\u2E23';

  private static final Pattern MARK = Pattern.compile("[\u2E22-\u2E25]");

  private RevisionMarks() {}

  /** Markdown, marked; what is kept is as it was. */
  public static String mark(Revision revision, String markdown) {
    // A policy's own half bracket becomes another sign, for it must not end a mark.
    String words = MARK.matcher(markdown).replaceAll("'");
    return switch (revision) {
      case KEPT -> words;
      case INSERTED -> INSERTION + words + END;
      case DELETED -> DELETION + words + END;
    };
  }
}
