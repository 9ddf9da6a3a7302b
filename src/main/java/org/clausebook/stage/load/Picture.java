package org.clausebook.stage.load;

import org.clausebook.model.Logo;
import org.clausebook.model.text.FileContent;
import org.clausebook.model.text.SourceText;

/**
 * A picture that HTML and PDF can show.
 *
 * @param type {@code image/png} or {@code image/jpeg}
 * @param width in pixels
 * @param height in pixels
 */
record Picture(FileContent content, String type, int width, int height) {
  /** The logo that it is, with a text for those who cannot see it. */
  Logo as(SourceText alt) {
    return new Logo(content, type, width, height, alt.value());
  }
}
