package org.clausebook.stage.load.lock;

import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.document.Lock;
import org.clausebook.model.document.OutputFile;
import org.clausebook.model.text.FileContent;

/**
 * The locks of one policy whose decisions were taken back. They are kept in a folder of their own, in
 * which nobody looks for words that are in force.
 */
public final class UndoneLocks {
  private static final String YAML = ".yaml";

  private final LockPlace place;
  private final List<LockFile> unpinned;

  /** With the locks in force's folder to which no event points. */
  UndoneLocks(LockPlace place, List<LockFile> unpinned) {
    this.place = place;
    this.unpinned = List.copyOf(unpinned);
  }

  /**
   * A lock on its way.
   *
   * @param file that it lies in, among those in force
   * @param aside where it is kept
   * @param isTraced whether it is told there already when and why
   */
  public record Move(OutputFile file, Lock lock, String aside, boolean isTraced) {
    /** The file that tells when and why. */
    public String trace() {
      return trace(aside);
    }

    private static String trace(String aside) {
      return aside.substring(0, aside.lastIndexOf('.')) + ".undone" + YAML;
    }
  }

  /** The move of a lock that is kept aside already and still lies among those in force. */
  public Optional<Result<Move>> unfinished() {
    for (LockFile file : unpinned) {
      Optional<LockFile> kept = file.copied(place.undone().stream());
      if (kept.isPresent()) {
        String aside = kept.get().path();
        return Optional.of(file.lock(place.reader(file))
            .then(lock -> place
                .content(file.path())
                .map(content -> new Move(
                    new OutputFile(file.path(), content),
                    lock,
                    aside,
                    place.has(Move.trace(aside))))));
      }
    }
    return Optional.empty();
  }

  /**
   * The move of a lock in force; where another one is kept under its name, it gets a number.
   *
   * @param file it lies in
   */
  public Result<Move> of(String file, Lock lock) {
    return place
        .content(file)
        .map(content -> new Move(new OutputFile(file, content), lock, aside(file, content), false));
  }

  private String aside(String file, FileContent content) {
    String stem = Lock.undone(place.council(), place.policy())
        + file.substring(file.lastIndexOf('/'), file.lastIndexOf('.'));
    String aside = stem + YAML;
    for (int i = 2; isTaken(aside, content); i++) {
      aside = stem + "-" + i + YAML;
    }
    return aside;
  }

  /** Whether a place is another lock's; one of this lock without a trace is a move that was ended. */
  private boolean isTaken(String aside, FileContent content) {
    return place.has(Move.trace(aside))
        || (place.has(aside) && !place.content(aside).toOptional().equals(Optional.of(content)));
  }
}
