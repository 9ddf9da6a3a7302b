package org.clausebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.diagnostic.Suggestion;
import org.clausebook.model.Lock;
import org.clausebook.model.PolicyDocument;
import org.clausebook.model.PolicyVersion;

/**
 * The versions of a policy whose words are locked, and its working text.
 *
 * <p>A version is known by the name that the council counts it by, and one without by the date of
 * its decision; of several locks of one name the newest counts.
 */
final class PolicyVersions {
  private final PolicyGenerator generator;
  private final PolicyKey key;

  PolicyVersions(PolicyGenerator generator, PolicyKey key) {
    this.generator = generator;
    this.key = key;
  }

  /** The version that the policy stands on, or that there is none. */
  Result<PolicyVersion> inForce() {
    return generator
        .lock(key)
        .then(lock -> lock.map(found -> Result.ok(version(found)))
            .orElseGet(() -> Result.failed(Diagnostic.error(
                place(),
                "no words of this policy are locked, so there is nothing to compare with",
                "record its adoption with 'policy adopt', which locks them"))));
  }

  /** The working text, as a draft of what will be decided next. */
  Result<PolicyVersion> draft() {
    return generator
        .draft(key)
        .then(document -> Result.ok(new PolicyVersion(PolicyVersion.DRAFT, document)));
  }

  /** The version of such a name. */
  Result<PolicyVersion> named(String name) {
    return name.equals(PolicyVersion.DRAFT)
        ? draft()
        : generator.locks(key).then(locks -> named(name, locks));
  }

  private Result<PolicyVersion> named(String name, List<Lock> locks) {
    List<PolicyVersion> versions = locks.stream().map(PolicyVersions::version).toList();
    Optional<PolicyVersion> found = versions.stream()
        .filter(version -> version.name().equals(name))
        .reduce((older, newer) -> newer);
    if (found.isPresent()) {
      return Result.ok(found.get());
    }
    var names =
        new ArrayList<>(versions.stream().map(PolicyVersion::name).distinct().toList());
    names.add(PolicyVersion.DRAFT);
    return Result.failed(Diagnostic.error(
        place(),
        "no version '" + name + "' of this policy is locked",
        Suggestion.hint(name, names)));
  }

  private static PolicyVersion version(Lock lock) {
    PolicyDocument document = lock.document();
    String name = document
        .version()
        .or(() -> lock.event().date().map(date -> date.iso()))
        .orElseThrow(() -> new IllegalStateException("a lock without a date: " + lock.event()));
    return new PolicyVersion(name, document);
  }

  private Location place() {
    return Location.of("councils/" + key.council() + "/" + key.policy() + ".yaml");
  }
}
