package org.clausebook.model;

import java.util.Base64;
import org.clausebook.model.text.FileContent;

/**
 * The picture that a council is known by.
 *
 * @param image the file
 * @param type {@code image/png} or {@code image/jpeg}
 * @param width in pixels
 * @param height in pixels
 * @param alt what it shows, for those who cannot see it
 */
public record Logo(FileContent image, String type, int width, int height, String alt) {
  /** The picture itself as an address, as RFC 2397 writes it, so that a page needs no other file. */
  public String address() {
    return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(image.bytes());
  }
}
