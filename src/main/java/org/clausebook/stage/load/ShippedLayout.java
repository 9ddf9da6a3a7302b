package org.clausebook.stage.load;

import java.nio.file.Path;
import org.clausebook.model.Layout;
import org.clausebook.stage.load.yaml.Folder;

/** The layout, fonts and themes of the library that comes with the program. */
public final class ShippedLayout {
  private static final class Holder {
    // No file of this folder is read.
    static final Layout VALUE = Looks.library(new Folder(Path.of("")).overShipped());
  }

  private ShippedLayout() {}

  public static Layout get() {
    return Holder.VALUE;
  }
}
