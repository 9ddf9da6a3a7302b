package org.clausebook.explain;

import java.util.List;
import java.util.stream.Stream;
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

  /** The texts in which some words are printed, each with the runs that hold them. */
  public List<PrintedText> find(String words) {
    return Stream.concat(values.stream(), clauses.stream().map(ClauseOrigin::printed))
        .map(text -> new PrintedText(text.what(), text.text(), text.find(words)))
        .filter(text -> !text.runs().isEmpty())
        .toList();
  }
}
