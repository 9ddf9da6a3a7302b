package org.clausebook.workspace;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.clausebook.model.document.Format;
import org.clausebook.model.document.HeadingOffset;

/**
 * How policies are to be published.
 *
 * @param output the folder to write to; a policy goes to {@code council/policy.extension} in it
 * @param formats to write
 * @param isForced whether unchanged policies are rendered too
 * @param isStrict whether a warning counts as an error
 * @param isDraft whether the working texts are wanted, each beside the policy as it stands
 * @param headings of fragments
 * @param today nothing can have been decided after it
 */
public record Publication(
    Path output,
    Set<Format> formats,
    boolean isForced,
    boolean isStrict,
    boolean isDraft,
    HeadingOffset headings,
    LocalDate today) {
  /** The ending of a draft's file names, after the name of the policy. */
  static final String DRAFT = ".draft";

  public Publication {
    formats = Collections.unmodifiableSet(EnumSet.copyOf(formats));
  }

  /** Whatever day it is. */
  public Publication(
      Path output,
      Set<Format> formats,
      boolean isForced,
      boolean isStrict,
      boolean isDraft,
      HeadingOffset headings) {
    this(output, formats, isForced, isStrict, isDraft, headings, LocalDate.MAX);
  }

  /** A publication of what was decided, if that is locked. */
  public Publication(
      Path output,
      Set<Format> formats,
      boolean isForced,
      boolean isStrict,
      HeadingOffset headings) {
    this(output, formats, isForced, isStrict, false, headings);
  }

  /** The name of a policy's files, without their ending. */
  String fileOf(String policy) {
    return isDraft ? policy + DRAFT : policy;
  }

  /** A publication with the usual heading levels of fragments. */
  public Publication(Path output, Set<Format> formats, boolean isForced, boolean isStrict) {
    this(output, formats, isForced, isStrict, HeadingOffset.USUAL);
  }
}
