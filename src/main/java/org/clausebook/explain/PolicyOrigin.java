package org.clausebook.explain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.Layer;

/**
 * Where everything in one council's policy comes from.
 *
 * @param layers that the council stands on, the farthest first
 * @param values what is set once for the whole policy, such as its title
 */
public record PolicyOrigin(
    String council,
    String policy,
    List<Layer> layers,
    List<PrintedText> values,
    List<ClauseOrigin> clauses) {
  public PolicyOrigin {
    layers = List.copyOf(layers);
    values = List.copyOf(values);
    clauses = List.copyOf(clauses);
  }

  /**
   * Where a character of one text is written.
   *
   * @param what the text is: {@code title}, {@code clause 'scope'}, {@code closing line}
   */
  public Optional<Location> locate(String what, int character) {
    return texts()
        .filter(text -> text.what().equals(what))
        .flatMap(text -> text.runs().stream())
        .flatMap(run -> run.locate(character).stream())
        .findFirst();
  }

  private Stream<PrintedText> texts() {
    return Stream.concat(values.stream(), clauses.stream().map(ClauseOrigin::printed));
  }

  /** The texts in which some words are printed, each with the runs that hold them. */
  public List<PrintedText> find(String words) {
    return texts()
        .map(text -> new PrintedText(text.what(), text.text(), text.find(words)))
        .filter(text -> !text.runs().isEmpty())
        .toList();
  }
}
