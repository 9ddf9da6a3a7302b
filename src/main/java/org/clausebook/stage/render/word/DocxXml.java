package org.clausebook.stage.render.word;

import java.util.ArrayDeque;
import java.util.Deque;

/** A piece of XML that is written from start to end. */
final class DocxXml {
  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Begins an element.
   *
   * @param attributes names and values in turn
   */
  DocxXml start(String name, String... attributes) {
    tag(name, attributes);
    out.append('>');
    open.push(name);
    return this;
  }

  /** An element with nothing in it. */
  DocxXml empty(String name, String... attributes) {
    tag(name, attributes);
    out.append('/').append('>');
    return this;
  }

  private void tag(String name, String... attributes) {
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append('=').append('"');
      escape(attributes[i + 1]);
      out.append('"');
    }
  }

  /** Ends the element that began last. */
  DocxXml end() {
    out.append('<').append('/').append(open.pop()).append('>');
    return this;
  }

  DocxXml text(String words) {
    escape(words);
    return this;
  }

  /** Another piece as it is. */
  DocxXml add(DocxXml other) {
    out.append(other.out);
    return this;
  }

  private void escape(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append('&').append("lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        default -> out.append(c);
      }
    }
  }

  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("not ended: " + open);
    }
    return out.toString();
  }
}
