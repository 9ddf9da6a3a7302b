package org.clausebook.cli.option;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.Clausebook;
import org.clausebook.cli.option.KnownNames.Named;
import org.clausebook.model.record.PolicyKey;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The one policy named on the command line, which must be. */
public final class PolicySelection {
  static final String COUNCIL =
      "The council, by its folder in 'councils' or by its name; needed only if there are several.";
  static final String POLICY =
      "The policy, by its file without '.yaml', such as it-policy, or by its title.";

  @Spec(Spec.Target.MIXEE)
  CommandSpec spec;

  // Both are read as optional: with one council the first word may be the policy.
  @Parameters(
      index = "0",
      arity = "0..1",
      hideParamSyntax = true,
      paramLabel = "[COUNCIL]",
      description = COUNCIL)
  @Nullable
  String council;

  @Parameters(
      index = "1",
      arity = "0..1",
      hideParamSyntax = true,
      paramLabel = "POLICY",
      description = POLICY)
  @Nullable
  String policy;

  /**
   * What is named: a policy and what may follow it.
   *
   * @param clause the word after the policy
   */
  public record NamedPolicy(PolicyKey key, Optional<String> clause) {}

  /** The policy that is meant. */
  public PolicyKey key(Clausebook clausebook) {
    return find(words(council, policy), 1, clausebook).key();
  }

  /** The policy that is meant, and the word after it. */
  public NamedPolicy keyAndClause(@Nullable String third, Clausebook clausebook) {
    return find(words(council, policy, third), 2, clausebook);
  }

  private NamedPolicy find(List<String> words, int most, Clausebook clausebook) {
    var names = new KnownNames(commandLine(), clausebook);
    if (words.isEmpty()) {
      throw names.assumed().map(only -> missing(only, clausebook)).orElseGet(this::missing);
    }
    Named named = names.split(words, most);
    List<String> rest = named.rest();
    if (rest.isEmpty()) {
      throw missing(named.council(), clausebook);
    }
    return new NamedPolicy(
        new PolicyKey(named.council(), names.policy(named.council(), rest.get(0))),
        rest.stream().skip(1).findFirst());
  }

  private WrongOption missing(String council, Clausebook clausebook) {
    return new WrongOption(
        commandLine(),
        "POLICY is missing",
        "name one of: " + String.join(", ", clausebook.policies(council)));
  }

  private WrongOption missing() {
    return new WrongOption(
        commandLine(),
        "COUNCIL and POLICY are missing",
        "write: " + spec.qualifiedName() + " COUNCIL POLICY; 'policy list' shows all");
  }

  /** The words that were written. */
  static List<String> words(@Nullable String... words) {
    return Stream.of(words).flatMap(Stream::ofNullable).toList();
  }

  public CommandLine commandLine() {
    return spec.commandLine();
  }
}
