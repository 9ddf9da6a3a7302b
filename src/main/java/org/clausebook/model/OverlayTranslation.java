package org.clausebook.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Location;

/**
 * Which words of one overlay are there in a second language.
 *
 * @param own of its title, wording and the like
 * @param amendments of new words in clauses, by the place of the amendment
 */
public record OverlayTranslation(Optional<Translation> own, Map<Location, Translation> amendments) {
  public OverlayTranslation {
    amendments = Collections.unmodifiableMap(new LinkedHashMap<>(amendments));
  }

  /** The translation of an overlay that is in English only. */
  public static OverlayTranslation none() {
    return new OverlayTranslation(Optional.empty(), Map.of());
  }
}
