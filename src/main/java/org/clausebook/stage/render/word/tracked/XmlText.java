package org.clausebook.stage.render.word.tracked;

/** Text in an element of XML. */
record XmlText(String text) implements XmlNode {
  @Override
  public void writeTo(StringBuilder out) {
    escape(text, out);
  }

  /** Writes text so that it is read as it is, in an element or an attribute. */
  static void escape(String text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append('&').append("lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        default -> out.append(c);
      }
    }
  }
}
