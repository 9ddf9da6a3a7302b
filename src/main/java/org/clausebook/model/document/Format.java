package org.clausebook.model.document;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A file format that a policy can be written in. */
public enum Format {
  MARKDOWN("md", "md"),
  HTML("html", "html"),
  PDF("pdf", "pdf"),

  /** HTML without a page around it, to be pasted into another page; written only when asked for. */
  FRAGMENT("fragment", "fragment.html"),

  /** A PDF by the newer pair of standards, PDF/UA-2 and PDF/A-4; written only when asked for. */
  PDF_UA2("pdf-ua2", "ua2.pdf"),

  /** A Word file, for those who comment on a policy; written only when asked for. */
  DOCX("docx", "docx");

  private static final Set<Format> USUAL =
      Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(FRAGMENT, PDF_UA2, DOCX)));

  private final String word;
  private final String extension;

  Format(String word, String extension) {
    this.word = word;
    this.extension = extension;
  }

  /** The name for {@code --format}. */
  public String word() {
    return word;
  }

  /** The end of the file's name. */
  public String extension() {
    return extension;
  }

  /** The format of such a word. */
  public static Optional<Format> of(String word) {
    return Arrays.stream(values()).filter(f -> f.word.equals(word)).findFirst();
  }

  /** The words for all formats. */
  public static List<String> words() {
    return Arrays.stream(values()).map(Format::word).toList();
  }

  /** The formats that a policy is written in unless others are asked for. */
  public static Set<Format> usual() {
    return USUAL;
  }
}
