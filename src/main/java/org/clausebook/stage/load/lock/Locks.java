package org.clausebook.stage.load.lock;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.document.Lock;
import org.clausebook.model.record.Event;
import org.clausebook.model.text.FileContent;
import org.clausebook.model.text.Fingerprint;
import org.clausebook.stage.load.yaml.Folder;

/** The locks of a workspace, each of them beside the event that points to it. */
public final class Locks {
  private final Folder folder;

  /** The locks of one workspace. */
  public Locks(Folder folder) {
    this.folder = folder;
  }

  /**
   * The locks of one policy, as they lie in their folder now.
   *
   * @param events all that are on record
   */
  public PolicyLocks of(String council, String policy, List<Event> events) {
    return new PolicyLocks(new LockPlace(folder, council, policy), events);
  }

  /** A lock of each policy of which a council's folder has any, by the name of the policy. */
  public Map<String, String> policies(String council) {
    Map<String, String> policies = new TreeMap<>();
    for (String policy : folder.folders(Lock.home(council))) {
      new LockPlace(folder, council, policy)
          .files().stream().findFirst().ifPresent(file -> policies.put(policy, file.path()));
    }
    return policies;
  }

  /**
   * The lock that a text holds which is not written yet.
   *
   * @param pictures that the document shows
   */
  public static Result<Lock> parse(
      String file, String council, String text, List<FileContent> pictures) {
    return new LockReader(
            file,
            new LockForm(
                council,
                image -> pictures.stream()
                    .filter(picture -> Fingerprint.of(picture.bytes()).equals(image))
                    .findFirst()))
        .read(text);
  }
}
