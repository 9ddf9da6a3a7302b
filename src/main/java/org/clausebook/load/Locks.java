package org.clausebook.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Result;
import org.clausebook.load.YamlValue.Mapping;
import org.clausebook.load.YamlValue.Scalar;
import org.clausebook.model.Event;
import org.clausebook.model.FileContent;
import org.clausebook.model.Fingerprint;
import org.clausebook.model.Lock;
import org.clausebook.model.PartialDate;
import org.clausebook.model.SourceText;

/**
 * The locks of a workspace. Only those to which an event is pinned count: any other is left over
 * from a decision that was never recorded to its end.
 */
public final class Locks {
  /** In MiB; far more than any picture that is let in. */
  private static final int LARGEST = 4;

  private final Folder folder;

  /** Those of one workspace. */
  public Locks(Path workspace) {
    this.folder = new Folder(workspace);
  }

  /**
   * The lock that an event is pinned to.
   *
   * @param event with the fingerprint of its wording
   */
  public Result<Lock> of(String council, String policy, Event event) {
    SourceText pin = event.wording().orElseThrow();
    String home = Lock.folder(council, policy);
    return named(home, pin.value(), event)
        .map(file -> TextFile.read(folder.root(), file)
            .then(text -> new LockReader(file, this::picture).read(text))
            .then(lock -> pinned(lock, file, pin, council, policy)))
        .orElseGet(() -> Result.failed(Diagnostic.error(
            pin.start(),
            "the words that were " + event.verb().words() + " are not in " + home,
            "put their file back from version control, or take this line out and record the"
                + " decision again with 'policy adopt'")));
  }

  private Optional<FileContent> picture(String path) {
    return folder.hasFile(path)
        ? WorkspaceFile.read(folder.root(), path, LARGEST).toOptional()
        : Optional.empty();
  }

  /**
   * The lock that a text holds which is not written yet.
   *
   * @param pictures that the document shows
   */
  public static Result<Lock> parse(String file, String text, List<FileContent> pictures) {
    return new LockReader(
            file,
            path -> pictures.stream()
                .filter(picture -> path.contains(Fingerprint.of(picture.bytes()).value()))
                .findFirst())
        .read(text);
  }

  /** The file of a new lock: never one that another event is pinned to. */
  public String fileFor(String council, String policy, Event event, List<Event> events) {
    List<String> taken = events.stream()
        .filter(other -> other.wording().isPresent() && !other.equals(event))
        .flatMap(other ->
            named(Lock.folder(council, policy), other.wording().orElseThrow().value(), other)
                .stream())
        .toList();
    String stem = Lock.folder(council, policy) + "/" + stem(event);
    String file = stem + ".yaml";
    for (int i = 2; taken.contains(file); i++) {
      file = stem + "-" + i + ".yaml";
    }
    return file;
  }

  private static Result<Lock> pinned(
      Lock lock, String file, SourceText pin, String council, String policy) {
    boolean isItsOwn = lock.document().council().equals(council)
        && lock.document().policy().equals(policy)
        && lock.wording().value().equals(pin.value());
    return isItsOwn
        ? Result.ok(lock)
        : Result.failed(Diagnostic.error(
            pin.start(),
            "these are not the words that are locked in " + file,
            "put this line, or that file, back from version control, or take the line out and"
                + " record the decision again with 'policy adopt'"));
  }

  /** The file that says it holds these words, best of the same event; or the one named after it. */
  private Optional<String> named(String home, String wording, Event event) {
    List<String> files = folder.files(home).stream()
        .filter(name -> name.endsWith(".yaml"))
        .map(name -> home + "/" + name)
        .toList();
    String stem = home + "/" + stem(event);
    List<String> sameName = files.stream()
        .filter(file -> file.startsWith(stem))
        .sorted(Comparator.comparingInt(String::length))
        .toList();
    var inOrder = new ArrayList<>(sameName);
    files.stream().filter(file -> !sameName.contains(file)).forEach(inOrder::add);
    return inOrder.stream()
        .filter(file -> says(file, wording))
        .findFirst()
        .or(() -> sameName.stream().findFirst());
  }

  private boolean says(String file, String wording) {
    return TextFile.read(folder.root(), file)
        .then(text -> YamlFile.parse(file, text))
        .toOptional()
        .filter(mapping -> wording(mapping).filter(wording::equals).isPresent())
        .isPresent();
  }

  private static Optional<String> wording(Mapping mapping) {
    return mapping.entries().stream()
        .filter(entry -> entry.key().equals("wording"))
        .flatMap(entry -> entry.value() instanceof Scalar scalar
            ? Optional.of(scalar.text().value()).stream()
            : Optional.<String>empty().stream())
        .findFirst();
  }

  private static String stem(Event event) {
    String date = event.date().map(PartialDate::toString).orElse("pending").replace('/', '_');
    return date + "-" + event.verb().field();
  }
}
