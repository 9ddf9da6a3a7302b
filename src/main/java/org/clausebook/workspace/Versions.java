package org.clausebook.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.document.Format;
import org.clausebook.model.document.Lock;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.document.Rendition;
import org.clausebook.model.record.DecisionInForce;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.stage.publish.Publisher;

/** The versions of one policy whose words are locked, each as it was decided. */
public final class Versions {
  private final Workspace workspace;
  private final PolicyKey key;
  private final List<LockedVersion> all;
  private final Optional<Lock> standing;

  private Versions(Workspace workspace, PolicyKey key, List<Lock> locks, Optional<Lock> standing) {
    this.workspace = workspace;
    this.key = key;
    this.all = each(locks);
    this.standing = standing;
  }

  /** The versions of a policy, or what is wrong with their locks. */
  public static Result<Versions> of(Workspace workspace, PolicyKey key) {
    LoadedPolicy policy = workspace.policy(key);
    return policy
        .allLocks()
        .with(
            policy.lockInForce(),
            (locks, standing) -> new Versions(workspace, key, locks, standing));
  }

  /**
   * The lock of each version: among several decisions on one, an adoption wins, then the later one.
   */
  private static List<LockedVersion> each(List<Lock> locks) {
    Map<String, LockedVersion> byName = new LinkedHashMap<>();
    locks.stream()
        .map(LockedVersion::of)
        .forEach(version -> byName.merge(
            version.name(),
            version,
            (first, second) -> first.isAdopted() && !second.isAdopted() ? first : second));
    return List.copyOf(byName.values());
  }

  /** The policy that they are of. */
  public PolicyKey key() {
    return key;
  }

  /** All of them, the oldest first. */
  public List<LockedVersion> all() {
    return all;
  }

  /** The one of a name. */
  public Optional<LockedVersion> find(String name) {
    return all.stream().filter(version -> version.name().equals(name)).findFirst();
  }

  /** The version that the policy rests on; empty while nothing is locked. */
  public Optional<Lock> standing() {
    return standing;
  }

  /** Their names, the oldest first. */
  public List<String> names() {
    return all.stream().map(LockedVersion::name).toList();
  }

  /** The version that the policy rests on. */
  public Optional<LockedVersion> current() {
    return standing.map(LockedVersion::of).map(LockedVersion::name).flatMap(this::find);
  }

  /**
   * A version in each format, just as it was decided; one that other words have superseded says so.
   */
  public Result<List<Rendition>> render(LockedVersion version, Set<Format> formats) {
    return workspace
        .appearance()
        .render(
            key.council(),
            document(version).map(document -> PolicyText.of(version.lock(), document)),
            formats)
        .map(renditions -> renditions.stream()
            .map(rendition -> named(rendition, version.name()))
            .toList());
  }

  /**
   * The same, written to a folder.
   *
   * @param output a version goes to {@code council/policy.version-NAME.extension} in it
   */
  public Result<List<Path>> write(LockedVersion version, Set<Format> formats, Path output) {
    return render(version, formats).whole().then(new Publisher(output)::publish);
  }

  /** Writes the files of versions again that are there: one of them may be superseded now. */
  Result<List<Path>> rewrite(Path output) {
    var written = new ArrayList<Result<List<Path>>>();
    for (LockedVersion version : all) {
      Set<Format> formats = present(version, output);
      if (!formats.isEmpty()) {
        written.add(write(version, formats, output));
      }
    }
    return Result.all(written).map(all -> all.stream().flatMap(List::stream).toList());
  }

  /** The formats in which the files of a version are there. */
  Set<Format> present(LockedVersion version, Path output) {
    Set<Format> formats = EnumSet.noneOf(Format.class);
    for (Format format : Format.values()) {
      if (Files.exists(output.resolve(path(version, format)))) {
        formats.add(format);
      }
    }
    return formats;
  }

  private String path(LockedVersion version, Format format) {
    return path(
        key.council() + "/" + key.policy() + "." + format.extension(), format, version.name());
  }

  /** Whether a file is that of one of them. */
  boolean holds(Rendition file) {
    return all.stream().anyMatch(version -> path(version, file.format()).equals(file.path()));
  }

  /** The versions that others have superseded, marked as such, the newest first. */
  public List<PolicyText> superseded() {
    var printouts = new ArrayList<PolicyText>();
    for (LockedVersion version : all) {
      Lock lock = version.lock();
      successor(version)
          .map(by -> PolicyText.of(lock, lock.document().supersededBy(by)))
          .ifPresent(printout -> printouts.add(0, printout));
    }
    return printouts;
  }

  private Result<PolicyDocument> document(LockedVersion version) {
    if (current().equals(Optional.of(version)) || isEnd(version)) {
      return workspace.compose(key);
    }
    PolicyDocument document = version.lock().document();
    return Result.ok(successor(version).map(document::supersededBy).orElse(document));
  }

  /** Whether these are the last words of a policy that is no longer in force. */
  private boolean isEnd(LockedVersion version) {
    return successor(version).isEmpty()
        && standing
            .filter(last -> last.wording().equals(version.lock().wording()))
            .isPresent()
        && workspace.policy(key).inForce().flatMap(DecisionInForce::end).isPresent();
  }

  /** The version that replaced these words. */
  private Optional<PolicyDocument> successor(LockedVersion version) {
    return all.subList(all.indexOf(version) + 1, all.size()).stream()
        .filter(LockedVersion::isAdopted)
        .map(later -> later.lock().document())
        .filter(document -> document.latestDecision().isPresent())
        .findFirst();
  }

  private static Rendition named(Rendition rendition, String version) {
    return new Rendition(
        rendition.format(),
        path(rendition.path(), rendition.format(), version),
        rendition.content());
  }

  private static String path(String path, Format format, String version) {
    String ending = "." + format.extension();
    return path.substring(0, path.length() - ending.length()) + ".version-"
        + version.replaceAll("[^\\p{L}\\p{N}.]", "-") + ending;
  }
}
