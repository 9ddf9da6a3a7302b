package org.clausebook.desk.preview;

import org.clausebook.model.text.FileContent;
import org.clausebook.model.text.Fingerprint;

/**
 * What the server answers to one request.
 *
 * @param status of HTTP
 * @param type the media type of the content
 * @param tag what tells this content from every other, in the form of an HTTP header
 */
record Answer(int status, String type, FileContent content, String tag) {
  static final int FOUND = 200;
  static final int UNCHANGED = 304;
  static final int REFUSED = 403;
  static final int MISSING = 404;
  static final int NOT_ALLOWED = 405;
  static final int WRONG_FILES = 422;
  static final int FAULT = 500;

  static final String PDF = "application/pdf";
  static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private static final String TEXT = "text/plain; charset=utf-8";

  Answer(int status, String type, FileContent content) {
    this(status, type, content, '"' + Fingerprint.of(content.bytes()).value() + '"');
  }

  static Answer html(int status, String page) {
    return new Answer(status, "text/html; charset=utf-8", FileContent.of(page));
  }

  static Answer text(int status, String text) {
    return new Answer(status, TEXT, FileContent.of(text));
  }

  static Answer script(String text) {
    return new Answer(FOUND, "text/javascript; charset=utf-8", FileContent.of(text));
  }

  /** The same page with more at its end, which tells it from no other. */
  Answer with(String text) {
    return new Answer(status, type, FileContent.of(content.text() + text), tag);
  }
}
