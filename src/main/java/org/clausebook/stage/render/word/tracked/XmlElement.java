package org.clausebook.stage.render.word.tracked;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * An element of XML, under the prefix that the document gives it. Two are equal if they say the
 * same, whatever the order of their attributes.
 */
record XmlElement(String name, Map<String, String> attributes, List<XmlNode> children)
    implements XmlNode {
  XmlElement {
    attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    children = List.copyOf(children);
  }

  static XmlElement of(String name, XmlNode... children) {
    return new XmlElement(name, Collections.emptyMap(), List.of(children));
  }

  static XmlElement of(String name, List<? extends XmlNode> children) {
    return new XmlElement(name, Collections.emptyMap(), List.copyOf(children));
  }

  boolean is(String name) {
    return this.name.equals(name);
  }

  /** The elements in this one, without text. */
  List<XmlElement> elements() {
    return children.stream()
        .filter(XmlElement.class::isInstance)
        .map(XmlElement.class::cast)
        .toList();
  }

  List<XmlElement> children(String name) {
    return elements().stream().filter(child -> child.is(name)).toList();
  }

  /** The first child of this name. */
  Optional<XmlElement> child(String name) {
    return elements().stream().filter(child -> child.is(name)).findFirst();
  }

  /** What the child of this name holds. */
  List<XmlElement> within(String name) {
    return child(name).map(XmlElement::elements).orElse(List.of());
  }

  Optional<String> attribute(String name) {
    return Optional.ofNullable(attributes.get(name));
  }

  /** This element and all that are in it, in the order of the document. */
  Stream<XmlElement> all() {
    return Stream.concat(Stream.of(this), elements().stream().flatMap(XmlElement::all));
  }

  XmlElement with(List<? extends XmlNode> children) {
    return new XmlElement(name, attributes, List.copyOf(children));
  }

  XmlElement with(String attribute, String value) {
    var more = new LinkedHashMap<>(attributes);
    more.put(attribute, value);
    return new XmlElement(name, more, children);
  }

  /** The same with one more child at its end. */
  XmlElement and(XmlNode child) {
    return with(Stream.concat(children.stream(), Stream.of(child)).toList());
  }

  XmlElement named(String name) {
    return new XmlElement(name, attributes, children);
  }

  /** The same without children of these names. */
  XmlElement without(Set<String> names) {
    return with(children.stream()
        .filter(child -> !(child instanceof XmlElement element && names.contains(element.name())))
        .toList());
  }

  /** The same with every element in it, and then itself, changed. */
  XmlElement each(UnaryOperator<XmlElement> change) {
    return change.apply(with(children.stream()
        .map(child -> child instanceof XmlElement element ? element.each(change) : child)
        .toList()));
  }

  /** The words in it that a reader sees. */
  String text() {
    var text = new StringBuilder();
    addText(text);
    return text.toString();
  }

  private void addText(StringBuilder text) {
    for (XmlNode child : children) {
      if (child instanceof XmlElement element) {
        element.addText(text);
      } else if (is("w:t")) {
        text.append(((XmlText) child).text());
      }
    }
  }

  @Override
  public void writeTo(StringBuilder out) {
    out.append('<').append(name);
    attributes.forEach((attribute, value) -> {
      out.append(' ').append(attribute).append('=').append('"');
      XmlText.escape(value, out);
      out.append('"');
    });
    if (children.isEmpty()) {
      out.append('/').append('>');
      return;
    }
    out.append('>');
    children.forEach(child -> child.writeTo(out));
    out.append('<').append('/').append(name).append('>');
  }

  /** The element as a document writes it. */
  String written() {
    var out = new StringBuilder();
    writeTo(out);
    return out.toString();
  }
}
