package org.clausebook.stage.publish;

import java.util.Optional;
import java.util.function.Predicate;
import org.clausebook.model.document.OutputFile;
import org.clausebook.model.text.FileContent;

/**
 * A file that is written, or removed, only while it is what it was when that was decided.
 *
 * @param isAsRead whether what takes its place now may be replaced; empty if nothing does
 * @param isRemoval whether it is to be gone
 */
public record FileEdit(
    OutputFile file, Predicate<Optional<FileContent>> isAsRead, boolean isRemoval) {
  /** A file that is written. */
  public FileEdit(OutputFile file, Predicate<Optional<FileContent>> isAsRead) {
    this(file, isAsRead, false);
  }

  /** A file that holds just this, byte for byte. */
  public static FileEdit of(OutputFile file, FileContent former) {
    return new FileEdit(file, Optional.of(former)::equals);
  }

  /** A file that is not there yet. */
  public static FileEdit added(OutputFile file) {
    return new FileEdit(file, Optional::isEmpty);
  }

  /** A file that holds just this, and is to be gone. */
  public static FileEdit removed(OutputFile file) {
    return new FileEdit(file, Optional.of(file.content())::equals, true);
  }

  /** A file that may hold anything. */
  public static FileEdit replaced(OutputFile file) {
    return new FileEdit(file, former -> true);
  }
}
