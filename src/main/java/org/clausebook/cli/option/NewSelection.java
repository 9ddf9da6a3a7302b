package org.clausebook.cli.option;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.Clausebook;
import org.clausebook.feature.interview.Question.Choice;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A council that may be new, and the policies that it wants. */
public final class NewSelection {
  @Spec(Spec.Target.MIXEE)
  CommandSpec spec;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "COUNCIL",
      description = "The name of a new council; or one that is there, by its folder or name.")
  @Nullable
  String council;

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "POLICY",
      description = "Policies of the library, by file or title; otherwise they are asked for.")
  List<String> policies = List.of();

  /** The first word, which may name a policy too. */
  public Optional<String> first() {
    return Optional.ofNullable(council);
  }

  /** The folder of a council that is there, or the words for a new one; empty if none is named. */
  public Optional<String> council(Clausebook clausebook) {
    return first()
        .filter(word -> !isPolicy(word, clausebook))
        .map(word -> council(word, clausebook));
  }

  /** The folder of the council that a word names, or the word, if it names none. */
  public String council(String word, Clausebook clausebook) {
    List<String> found = new KnownNames(commandLine(), clausebook).councils().find(word);
    if (found.size() > 1) {
      throw new WrongOption(
          commandLine(),
          "more than one council is called '" + word + "'",
          "use one of: " + String.join(", ", found) + "; or write the whole name of a new one");
    }
    return found.isEmpty() ? word : found.get(0);
  }

  private boolean isPolicy(String word, Clausebook clausebook) {
    return !clausebook.councils().contains(word)
        && clausebook.interviews().policies().atHand().stream()
            .flatMap(List::stream)
            .anyMatch(policy -> policy.value().equals(word));
  }

  /**
   * The policies that are named.
   *
   * @param known those of the library
   */
  public List<String> policies(Clausebook clausebook, List<Choice> known) {
    Stream<String> words = Stream.concat(
        first().filter(word -> isPolicy(word, clausebook)).stream(), policies.stream());
    return words.map(word -> policy(word, known)).toList();
  }

  private String policy(String word, List<Choice> known) {
    List<String> slugs = known.stream().map(Choice::value).toList();
    var search = new NameSearch(
        slugs,
        slug -> known.stream()
            .filter(choice -> choice.value().equals(slug))
            .map(Choice::label)
            .toList());
    List<String> found = search.find(word);
    if (found.size() != 1) {
      throw new UnknownName(commandLine(), "policy", word, found.isEmpty() ? slugs : found);
    }
    return found.get(0);
  }

  public CommandLine commandLine() {
    return spec.commandLine();
  }
}
