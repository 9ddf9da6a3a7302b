package org.clausebook.cli.option;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Suggestion;
import org.clausebook.model.record.Verb;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the verb of a decision such as {@code formally adopted}. */
public final class VerbConverter implements ITypeConverter<Verb> {
  /** The words of the decisions that there are, for help and for shells. */
  public static final class Candidates implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return decisions().iterator();
    }
  }

  @Override
  public Verb convert(String written) {
    return Verb.of(written)
        .filter(verb -> verb.status().isPresent())
        .orElseThrow(() -> new TypeConversionException(
            "no decision is called '" + written + "'; " + Suggestion.hint(written, decisions())));
  }

  private static List<String> decisions() {
    return Stream.of(Verb.values())
        .filter(verb -> verb.status().isPresent())
        .map(Verb::words)
        .toList();
  }
}
