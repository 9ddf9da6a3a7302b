package org.clausebook.feature.pack;

import java.util.List;
import org.clausebook.model.document.Pack;
import org.clausebook.model.document.Rendition;

/** A pack, rendered: HTML first. */
public record PackReport(Pack pack, List<Rendition> files) {
  public PackReport {
    files = List.copyOf(files);
  }
}
