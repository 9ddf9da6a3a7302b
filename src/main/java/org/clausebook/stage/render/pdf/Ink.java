package org.clausebook.stage.render.pdf;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The drawn content of a page so far; each part may cover those before it. */
final class Ink {
  /** Comparisons of what is on one page; our fullest needs a million. */
  private static final int MOST = 100_000_000;

  private record Paint(Rectangle2D area, double brightness) {}

  private final List<Glyph> glyphs = new ArrayList<>();
  private final List<String> hidden = new ArrayList<>();
  private final List<Paint> paints = new ArrayList<>();
  private int comparisons;

  /** The glyphs in the order of drawing. */
  List<Glyph> glyphs() {
    return glyphs;
  }

  /** Why a glyph is not seen; empty for one that is. */
  String hidden(int index) {
    return hidden.get(index);
  }

  void add(Glyph glyph, String whyHidden) {
    glyphs.add(glyph);
    hidden.add(whyHidden);
  }

  /** Takes notice of what comes over an area. */
  void cover(Rectangle2D area) throws IOException {
    count(glyphs.size());
    for (int i = 0; i < glyphs.size(); i++) {
      Glyph glyph = glyphs.get(i);
      if (!glyph.text().isBlank() && area.contains(glyph.middleX(), glyph.middleY())) {
        hidden.set(i, "something is printed over it");
      }
    }
  }

  /**
   * Takes notice of paint on an area.
   *
   * @param brightness from 0 to 1
   */
  void paint(Rectangle2D area, double brightness) throws IOException {
    cover(area);
    paints.add(new Paint(area, brightness));
  }

  /** How bright a place is. */
  double brightness(double x, double y) throws IOException {
    count(paints.size());
    double brightness = 1;
    for (Paint paint : paints) {
      brightness = paint.area().contains(x, y) ? paint.brightness() : brightness;
    }
    return brightness;
  }

  private void count(int more) throws IOException {
    comparisons += more;
    if (comparisons > MOST) {
      throw new IOException("a page that takes too long to read");
    }
  }
}
