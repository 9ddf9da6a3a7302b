package org.clausebook.feature.explain;

import org.clausebook.diagnostic.Location;
import org.clausebook.model.GivenCouncil;

/** Who set something: the library, a layer or the council, as its file shows. */
public final class SourceLayer {
  private static final String COUNCILS = "councils/";
  private static final String LAYERS = COUNCILS + "_";

  private SourceLayer() {}

  /** {@code library}, {@code layer 'county'} or {@code council}. */
  public static String of(Location location) {
    String file = location.file();
    if (file.startsWith(LAYERS)) {
      String path = file.substring(LAYERS.length());
      int end = path.indexOf('/');
      return "layer '" + (end < 0 ? path : path.substring(0, end)) + "'";
    }
    return file.startsWith(COUNCILS) || GivenCouncil.isPlace(location) ? "council" : "library";
  }
}
