package org.clausebook.model.document;

import java.nio.charset.StandardCharsets;
import org.clausebook.model.text.ClauseId;
import org.clausebook.model.text.Fingerprint;

/**
 * The name under which a Word file marks the start of a clause or an item: letters, digits and
 * underscores, at most {@value #LONGEST} of them, as Word allows.
 *
 * <p>Two ids never have the same name, not even where case does not count: ids are in small letters.
 */
public record BookmarkName(String value) {
  /** In characters. */
  public static final int LONGEST = 40;

  /** The characters of a long name's fingerprint. */
  private static final int PRINT = 8;

  /** The name of a clause in the language that is printed first. */
  public static BookmarkName of(ClauseId clause) {
    return of(clause.value());
  }

  /**
   * The name of what an id names in a page: {@code scope}, {@code scope.first-item}, {@code
   * cy_scope}. One, two or three underscores tell which sign they are in the place of.
   */
  public static BookmarkName of(String id) {
    String name = id.replace("_", "___").replace(".", "__").replace('-', '_');
    return new BookmarkName(name.length() <= LONGEST ? name : shortened(name));
  }

  private static String shortened(String name) {
    String print = Fingerprint.of(name.getBytes(StandardCharsets.UTF_8)).value();
    // Four underscores are in no name that is not shortened.
    return name.substring(0, LONGEST - PRINT - 4) + "____" + print.substring(0, PRINT);
  }
}
