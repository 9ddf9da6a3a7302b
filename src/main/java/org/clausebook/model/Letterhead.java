package org.clausebook.model;

import java.util.List;
import java.util.Optional;
import org.clausebook.model.text.SourceText;

/**
 * What a council prints above the title of its policies.
 *
 * @param lines such as its address, with merge fields
 */
public record Letterhead(Optional<Logo> logo, List<SourceText> lines) {
  public Letterhead {
    lines = List.copyOf(lines);
  }

  /** The letterhead of a council that prints none. */
  public static Letterhead none() {
    return new Letterhead(Optional.empty(), List.of());
  }
}
