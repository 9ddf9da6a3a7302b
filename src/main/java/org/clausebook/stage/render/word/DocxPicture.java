package org.clausebook.stage.render.word;

import java.util.LinkedHashMap;
import java.util.Map;
import org.clausebook.model.Logo;

/** The values of a council's logo for the layouts of a Word file. */
final class DocxPicture {
  /** Word's unit of length, 360,000 to a centimetre; a pixel is as large as on a page. */
  private static final long PIXEL = 9_525;

  private static final long HIGHEST = 24 * 36_000L;
  private static final long WIDEST = 90 * 36_000L;

  private DocxPicture() {}

  static Map<String, Object> of(Logo logo) {
    double width = logo.width() * (double) PIXEL;
    double height = logo.height() * (double) PIXEL;
    double fit = Math.min(1, Math.min(HIGHEST / height, WIDEST / width));
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("file", file(logo));
    values.put("type", logo.type());
    values.put("ending", file(logo).substring(file(logo).indexOf('.') + 1));
    values.put("alt", logo.alt());
    values.put("width", String.valueOf(Math.round(width * fit)));
    values.put("height", String.valueOf(Math.round(height * fit)));
    return values;
  }

  /** The name of the picture's file. */
  static String file(Logo logo) {
    return "logo." + logo.type().substring(logo.type().indexOf('/') + 1);
  }
}
