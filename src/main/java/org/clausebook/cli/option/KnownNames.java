package org.clausebook.cli.option;

import java.util.List;
import java.util.Optional;
import org.clausebook.Clausebook;
import org.clausebook.diagnostic.Suggestion;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.workspace.ListedPolicies;
import picocli.CommandLine;

/** The councils and policies of a workspace, by what people call them on the command line. */
final class KnownNames {
  /** How many councils are looked into for a policy whose council is not named. */
  private static final int FEW = 20;

  /** A number of names: nobody reads a longer list. */
  private static final int LEGIBLE = 100;

  private final CommandLine command;
  private final Clausebook clausebook;

  KnownNames(CommandLine command, Clausebook clausebook) {
    this.command = command;
    this.clausebook = clausebook;
  }

  /** A council, and the words that follow its name. */
  record Named(String council, List<String> rest) {
    Named {
      rest = List.copyOf(rest);
    }
  }

  /** The council that needs no name, because there is no other or clausebook.yaml names it. */
  Optional<String> only() {
    List<String> councils = clausebook.councils();
    return councils.size() == 1
        ? Optional.of(councils.get(0))
        : clausebook.defaults().council();
  }

  /** The council that is meant where none is named: the one in clausebook.yaml, or the only one. */
  Optional<String> assumed() {
    return clausebook.defaults().council().or(this::only);
  }

  /**
   * Takes the council off some words, which may leave it out if one is {@link #assumed}.
   *
   * @param most how many words may follow its name
   */
  Named split(List<String> words, int most) {
    List<String> found = councils().find(words.get(0));
    Optional<String> only = assumed().filter(council -> words.size() <= most);
    if (found.size() != 1 && only.isPresent() && !isMisspelt(words.get(0), only.get())) {
      return new Named(only.get(), words);
    }
    return new Named(council(words.get(0)), words.subList(1, words.size()));
  }

  private boolean isMisspelt(String word, String council) {
    return policies(council).find(word).isEmpty()
        && Suggestion.nearest(word, List.of(council)).isPresent();
  }

  /** The council that a word names. */
  String council(String written) {
    if (clausebook.councils().isEmpty()) {
      throw new WrongOption(command, ListedPolicies.NO_COUNCIL, ListedPolicies.HOW_TO_BEGIN);
    }
    List<String> found = councils().find(written);
    if (found.isEmpty() && !owners(written).isEmpty()) {
      throw new WrongOption(
          command,
          "no council is called '" + written + "'",
          "it is a policy; name its council before it, one of: "
              + String.join(", ", owners(written)));
    }
    return single(found, "council", written, clausebook.councils());
  }

  private List<String> owners(String policy) {
    return clausebook.councils().stream()
        .limit(FEW)
        .filter(council -> clausebook.policies(council).contains(policy))
        .toList();
  }

  /** The policy of a council that a word names. */
  String policy(String council, String written) {
    return single(
        policies(council).find(written),
        "policy of " + council,
        written,
        clausebook.policies(council));
  }

  /** The policy of any of these that a word names. */
  String policy(List<PolicyKey> keys, String written) {
    List<String> slugs =
        keys.stream().map(PolicyKey::policy).distinct().sorted().toList();
    var names = new NameSearch(
        slugs,
        slug -> keys.stream()
            .filter(key -> key.policy().equals(slug))
            .findFirst()
            .map(this::titles)
            .orElse(List.of()));
    return single(names.find(written), "policy", written, slugs);
  }

  private String single(List<String> found, String what, String written, List<String> known) {
    if (found.isEmpty()) {
      throw known.size() > LEGIBLE && Suggestion.nearest(written, known).isEmpty()
          ? new WrongOption(
              command,
              "no " + what + " is called '" + written + "'",
              "'policy list' shows all " + known.size())
          : new UnknownName(command, what, written, known);
    }
    if (found.size() > 1) {
      throw new WrongOption(
          command,
          "more than one " + what + " is called '" + written + "'",
          "use one of: " + String.join(", ", found));
    }
    return found.get(0);
  }

  NameSearch councils() {
    return new NameSearch(
        clausebook.councils(),
        slug -> clausebook.council(slug).atHand().stream()
            .map(sources -> sources.council().name())
            .toList());
  }

  NameSearch policies(String council) {
    return new NameSearch(
        clausebook.policies(council), slug -> titles(new PolicyKey(council, slug)));
  }

  private List<String> titles(PolicyKey key) {
    return clausebook
        .compose(key)
        .atHand()
        .map(document -> List.of(document.title(), document.runningTitle()))
        .orElse(List.of());
  }
}
