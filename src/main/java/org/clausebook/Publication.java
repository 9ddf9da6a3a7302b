package org.clausebook;

import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.clausebook.model.Format;
import org.clausebook.model.HeadingOffset;

/**
 * How policies are to be published.
 *
 * @param output the folder to write to; a policy goes to {@code council/policy.extension} in it
 * @param formats to write
 * @param isForced whether unchanged policies are rendered too
 * @param isStrict whether a warning counts as an error
 * @param headings of fragments
 */
public record Publication(
    Path output, Set<Format> formats, boolean isForced, boolean isStrict, HeadingOffset headings) {
  public Publication {
    formats = Collections.unmodifiableSet(EnumSet.copyOf(formats));
  }

  /** With headings of fragments as they usually are. */
  public Publication(Path output, Set<Format> formats, boolean isForced, boolean isStrict) {
    this(output, formats, isForced, isStrict, HeadingOffset.USUAL);
  }
}
