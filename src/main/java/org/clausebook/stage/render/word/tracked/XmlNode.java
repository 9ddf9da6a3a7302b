package org.clausebook.stage.render.word.tracked;

/** What an element of XML holds: elements and text. */
sealed interface XmlNode permits XmlElement, XmlText {
  /** Adds this to a document that is written. */
  void writeTo(StringBuilder out);
}
