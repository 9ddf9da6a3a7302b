package org.clausebook.cli.option;

import java.util.List;
import java.util.Optional;
import org.clausebook.Clausebook;
import org.clausebook.model.record.PolicyKey;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** The policy whose record a file is compared with; it may have no file of its own any more. */
public final class RecordSelection {
  private final CommandLine command;
  private final List<String> words;

  /** What is named by these words, if any are written. */
  public RecordSelection(CommandLine command, @Nullable String council, @Nullable String policy) {
    this.command = command;
    this.words = PolicySelection.words(council, policy);
  }

  /** Whether anything is named. */
  public boolean isNamed() {
    return !words.isEmpty();
  }

  /** The policy that is named, as it is called here or else as it was written. */
  public Optional<PolicyKey> key(Clausebook clausebook) {
    if (words.isEmpty()) {
      return Optional.empty();
    }
    var names = new KnownNames(command, clausebook);
    String owner = words.size() > 1
        ? single(names.councils().find(words.get(0)), words.get(0))
        : names
            .assumed()
            .orElseThrow(() -> new WrongOption(
                command, "a council is named without a policy", "name the policy too"));
    String last = words.get(words.size() - 1);
    return Optional.of(new PolicyKey(owner, single(names.policies(owner).find(last), last)));
  }

  private static String single(List<String> found, String written) {
    return found.size() == 1 ? found.get(0) : written;
  }
}
