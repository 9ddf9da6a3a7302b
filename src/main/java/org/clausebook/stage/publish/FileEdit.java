package org.clausebook.stage.publish;

import java.util.Optional;
import java.util.function.Predicate;
import org.clausebook.model.document.OutputFile;
import org.clausebook.model.text.FileContent;

/**
 * A file that is written only while it is what it was when the new content was made.
 *
 * @param isAsRead whether what takes its place now may be replaced; empty if nothing does
 */
public record FileEdit(OutputFile file, Predicate<Optional<FileContent>> isAsRead) {
  /** A file that holds just this, byte for byte. */
  public static FileEdit of(OutputFile file, FileContent former) {
    return new FileEdit(file, Optional.of(former)::equals);
  }

  /** A file that is not there yet. */
  public static FileEdit added(OutputFile file) {
    return new FileEdit(file, Optional::isEmpty);
  }

  /** A file that may hold anything. */
  public static FileEdit replaced(OutputFile file) {
    return new FileEdit(file, former -> true);
  }
}
