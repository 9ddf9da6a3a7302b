package org.clausebook.model.record;

import java.util.Optional;
import org.clausebook.model.text.SourceText;

/**
 * What a policy was replaced by.
 *
 * @param policy the other policy, where it is one of the council's here
 * @param name its title, which may hold merge fields, or what it is called
 */
public record Replacement(Optional<String> policy, SourceText name) {
  /** The text in YAML. */
  public String written() {
    return policy.orElse(name.value());
  }
}
