package org.clausebook.model.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A line of plain text, parts of which lead somewhere. */
public record LinkedText(List<Part> parts) {

  /**
   * A stretch of the line.
   *
   * @param address of the web, a mailbox or a telephone, or {@code #} and the id of a clause
   */
  public record Part(String text, Optional<String> address) {}

  public LinkedText {
    parts = List.copyOf(parts);
  }

  /** A line without a link. */
  public static LinkedText of(String text) {
    return new LinkedText(List.of(new Part(text, Optional.empty())));
  }

  /** The line without its links. */
  public String text() {
    return parts.stream().map(Part::text).collect(Collectors.joining());
  }
}
