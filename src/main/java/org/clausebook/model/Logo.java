package org.clausebook.model;

/**
 * The picture that a council is known by.
 *
 * @param image the file
 * @param type {@code image/png} or {@code image/jpeg}
 * @param width in pixels
 * @param height in pixels
 * @param alt what it shows, for those who do not see it
 */
public record Logo(FileContent image, String type, int width, int height, String alt) {}
