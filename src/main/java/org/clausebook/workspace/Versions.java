package org.clausebook.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
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
import org.clausebook.model.record.ShownDate;
import org.clausebook.model.record.Status;
import org.clausebook.stage.publish.Publisher;

/** The versions of one policy whose words are locked, each as it was decided. */
public final class Versions {
  /** The name of a version that has no number, and whose decision has no known date. */
  private static final String UNDATED = "undated";

  private final Workspace workspace;
  private final PolicyKey key;
  private final Map<String, Lock> byName;
  private final Optional<Lock> standing;

  private Versions(Workspace workspace, PolicyKey key, List<Lock> locks, Optional<Lock> standing) {
    this.workspace = workspace;
    this.key = key;
    this.byName = Collections.unmodifiableMap(byName(locks));
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

  /** Of several decisions on one version an adoption goes before others, and a later one before. */
  private static Map<String, Lock> byName(List<Lock> locks) {
    Map<String, Lock> byName = new LinkedHashMap<>();
    for (Lock lock : locks) {
      byName.merge(
          name(lock),
          lock,
          (first, second) -> isAdopted(first) && !isAdopted(second) ? first : second);
    }
    return byName;
  }

  private static boolean isAdopted(Lock lock) {
    return lock.document().status() == Status.ADOPTED;
  }

  private static String name(Lock lock) {
    return lock.document()
        .version()
        .or(() -> lock.event().date().map(ShownDate::iso))
        .orElse(UNDATED);
  }

  /** The policy that they are of. */
  public PolicyKey key() {
    return key;
  }

  /**
   * The lock of each, the oldest first: by its version or, where it has none, by the date of the
   * decision.
   */
  public Map<String, Lock> byName() {
    return byName;
  }

  /** What the policy stands on; empty while nothing is locked. */
  public Optional<Lock> standing() {
    return standing;
  }

  /** Their names, the oldest first. */
  public List<String> names() {
    return List.copyOf(byName.keySet());
  }

  /** The name of the version that the policy stands on. */
  public Optional<String> current() {
    return standing.map(Versions::name);
  }

  /**
   * A version in each format, just as it was decided; one that other words have superseded says so.
   *
   * @param version one of the names
   */
  public Result<List<Rendition>> render(String version, Set<Format> formats) {
    Lock lock = Optional.ofNullable(byName.get(version)).orElseThrow();
    return workspace
        .appearance()
        .render(
            key.council(),
            document(version, lock).map(document -> PolicyText.of(lock, document)),
            formats)
        .map(renditions ->
            renditions.stream().map(rendition -> named(rendition, version)).toList());
  }

  /**
   * The same, written to a folder.
   *
   * @param output a version goes to {@code council/policy.version-NAME.extension} in it
   */
  public Result<List<Path>> write(String version, Set<Format> formats, Path output) {
    return render(version, formats).whole().then(new Publisher(output)::publish);
  }

  /** Writes the files of versions again that are there: one of them may be superseded now. */
  Result<List<Path>> rewrite(Path output) {
    var written = new ArrayList<Result<List<Path>>>();
    for (String version : names()) {
      Set<Format> formats = EnumSet.noneOf(Format.class);
      for (Format format : Format.values()) {
        String file = key.council() + "/" + key.policy() + "." + format.extension();
        if (Files.exists(output.resolve(path(file, format, version)))) {
          formats.add(format);
        }
      }
      if (!formats.isEmpty()) {
        written.add(write(version, formats, output));
      }
    }
    return Result.all(written).map(all -> all.stream().flatMap(List::stream).toList());
  }

  /** Those that other words have superseded, saying so, the newest first. */
  public List<PolicyText> superseded() {
    var printouts = new ArrayList<PolicyText>();
    for (Lock lock : byName.values()) {
      successor(lock)
          .map(by -> PolicyText.of(lock, lock.document().supersededBy(by)))
          .ifPresent(printout -> printouts.add(0, printout));
    }
    return printouts;
  }

  private Result<PolicyDocument> document(String version, Lock lock) {
    if (current().equals(Optional.of(version)) || isEnd(lock)) {
      return workspace.compose(key);
    }
    return Result.ok(
        successor(lock).map(by -> lock.document().supersededBy(by)).orElse(lock.document()));
  }

  /** Whether these are the last words of a policy that is no longer in force. */
  private boolean isEnd(Lock lock) {
    return successor(lock).isEmpty()
        && standing.filter(last -> last.wording().equals(lock.wording())).isPresent()
        && workspace.policy(key).inForce().flatMap(DecisionInForce::end).isPresent();
  }

  /** What the next adoption put in the place of these words. */
  private Optional<PolicyDocument> successor(Lock lock) {
    var later = new ArrayList<>(byName.values());
    return later.subList(later.indexOf(lock) + 1, later.size()).stream()
        .filter(Versions::isAdopted)
        .map(Lock::document)
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
