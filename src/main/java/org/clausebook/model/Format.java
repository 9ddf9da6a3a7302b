package org.clausebook.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a policy can be written as. */
public enum Format {
  MARKDOWN("md"),
  HTML("html"),
  PDF("pdf");

  private final String extension;

  Format(String extension) {
    this.extension = extension;
  }

  /** The end of the file's name, which is also what {@code --format} takes. */
  public String extension() {
    return extension;
  }

  public static Optional<Format> of(String extension) {
    return Arrays.stream(values()).filter(f -> f.extension.equals(extension)).findFirst();
  }

  /** The extensions of all formats. */
  public static List<String> extensions() {
    return Arrays.stream(values()).map(Format::extension).toList();
  }
}
