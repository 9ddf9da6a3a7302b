package org.clausebook;

import java.util.List;
import org.clausebook.model.Rendition;

/**
 * What a policy says now.
 *
 * @param isAhead whether it says otherwise than was decided, which is locked
 */
public record NewestText(List<Rendition> renditions, boolean isAhead) {
  public NewestText {
    renditions = List.copyOf(renditions);
  }
}
