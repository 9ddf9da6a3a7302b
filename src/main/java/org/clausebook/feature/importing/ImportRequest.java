package org.clausebook.feature.importing;

import java.nio.file.Path;
import java.util.Optional;
import org.clausebook.model.record.PolicyKey;

/**
 * A file that is to become a policy of a council.
 *
 * @param key of the policy that it becomes
 * @param file where it is
 * @param name of the file as the person named it
 * @param outline the name of the outline that it is matched with, however few words are near it, or
 *     {@link #NO_OUTLINE}; empty for the policy's own, or the nearest, if it fits
 */
public record ImportRequest(
    PolicyKey key, Path file, String name, Changes changes, Optional<String> outline) {
  /** The word for an outline and clauses of the council's own, whatever the library has. */
  public static final String NO_OUTLINE = "none";

  /** What becomes of tracked changes in the file. */
  public enum Changes {
    ASK,
    ACCEPT,
    REJECT
  }
}
