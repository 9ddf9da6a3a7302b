package org.clausebook.stage.render.pdf;

import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.clausebook.model.text.Fingerprint;

/** How each letter is drawn: a file may say that it is another than the one that is seen. */
final class LetterShapes {
  private record Letter(PDFont font, int code) {}

  private final Map<String, Set<String>> shapes = new LinkedHashMap<>();
  private final Set<Letter> known = new LinkedHashSet<>();

  void add(PDFont font, int code, String text) throws IOException {
    if (!text.isBlank() && known.add(new Letter(font, code))) {
      String name = String.valueOf(font.getName()).replaceFirst("^[A-Z]{6}\\+", "");
      shapes.computeIfAbsent(name + " " + text, key -> new TreeSet<>()).add(shape(font, code));
    }
  }

  private static String shape(PDFont font, int code) throws IOException {
    if (!(font instanceof PDVectorFont drawn)) {
      return "";
    }
    var path = new StringBuilder();
    double[] points = new double[6];
    PathIterator steps = drawn.getPath(code).getPathIterator(null);
    for (; !steps.isDone(); steps.next()) {
      path.append(steps.currentSegment(points));
      for (double point : points) {
        path.append(' ').append(Math.round(point));
      }
    }
    return Fingerprint.parts().add(path.toString()).whole().value();
  }

  /** The shapes by the name of the font and the letter that each is said to be. */
  Map<String, Set<String>> all() {
    return shapes;
  }
}
