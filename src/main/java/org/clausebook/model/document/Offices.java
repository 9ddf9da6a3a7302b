package org.clausebook.model.document;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The titles of a council's offices, such as 'Town Clerk', each of which is read as one word. */
public record Offices(List<String> titles) {
  /** Before a title, and what tells more of it. */
  private static final Pattern AROUND =
      Pattern.compile("^(?:[Tt]he|[Aa]n?|[Yy]r?|[Ii]['’]r)\\s++|\\s*+[,;(].*+", Pattern.DOTALL);

  /** Words of which the first and the last have capitals: Town Clerk, Clerc y Dref. */
  private static final Pattern TITLE = Pattern.compile(
      "\\p{Lu}[\\p{L}'’-]*+(?:\\s(?:\\p{Lu}[\\p{L}'’-]*+|of|the|for|and|yr?)){0,3}\\s\\p{Lu}[\\p{L}'’-]*+");

  public Offices {
    titles = List.copyOf(titles);
  }

  /** None that is known. */
  public static Offices none() {
    return new Offices(List.of());
  }

  /** The titles among answers to the questions of outlines, and nouns. */
  public static Offices among(Stream<String> answers) {
    return new Offices(answers
        .map(answer -> AROUND.matcher(answer.strip()).replaceAll(""))
        .filter(title -> TITLE.matcher(title).matches())
        .distinct()
        .sorted()
        .toList());
  }
}
