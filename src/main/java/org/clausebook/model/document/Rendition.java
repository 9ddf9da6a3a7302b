package org.clausebook.model.document;

import org.clausebook.model.text.FileContent;

/**
 * One document in one format.
 *
 * @param path relative to the output folder, with {@code /} between its parts
 * @param content the bytes of the file; text is UTF-8 with line feeds
 */
public record Rendition(Format format, String path, FileContent content) {

  /** The rendition of a document, at {@code council/policy.extension}. */
  public static Rendition of(PolicyDocument document, Format format, FileContent content) {
    String path = document.council() + "/" + document.policy() + "." + format.extension();
    return new Rendition(format, path, content);
  }

  /** The file that holds it. */
  public OutputFile file() {
    return new OutputFile(path, content);
  }
}
