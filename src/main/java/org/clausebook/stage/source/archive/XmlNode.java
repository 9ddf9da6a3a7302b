package org.clausebook.stage.source.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An element of XML with what is in it, or a text.
 *
 * <p>Names are written with one prefix for a namespace, whatever the file calls it: {@code w:p}. A
 * text has no name.
 */
public final class XmlNode {
  private final String name;
  private final String text;
  private final List<String> attributes;
  private final List<XmlNode> children = new ArrayList<>(0);

  XmlNode(String name, String text, List<String> attributes) {
    this.name = name;
    this.text = text;
    this.attributes = attributes;
  }

  /** An element with nothing in it, in the place of one that is not there. */
  public static XmlNode none() {
    return new XmlNode("", "", List.of());
  }

  void add(XmlNode child) {
    children.add(child);
  }

  /** Empty for a text. */
  public String name() {
    return name;
  }

  public boolean is(String other) {
    return name.equals(other);
  }

  /** All that is in it, in order. */
  public List<XmlNode> children() {
    return children;
  }

  /** The elements of a name that are directly in it. */
  public Stream<XmlNode> children(String named) {
    return children.stream().filter(child -> child.is(named));
  }

  /** The first element of a name directly in it; an empty one if there is none. */
  public XmlNode child(String named) {
    return children(named).findFirst().orElseGet(XmlNode::none);
  }

  public boolean has(String named) {
    return children.stream().anyMatch(child -> child.is(named));
  }

  /** All elements below it, the outer before the inner ones. */
  public Stream<XmlNode> below() {
    return children.stream().flatMap(child -> Stream.concat(Stream.of(child), child.below()));
  }

  /** The elements of a name, however deep. */
  public Stream<XmlNode> below(String named) {
    return below().filter(node -> node.is(named));
  }

  /** The value of an attribute; empty if there is none. */
  public String get(String attribute) {
    for (int i = 0; i < attributes.size(); i += 2) {
      if (attributes.get(i).equals(attribute)) {
        return attributes.get(i + 1);
      }
    }
    return "";
  }

  /** The value of an attribute as a number. */
  public int number(String attribute, int otherwise) {
    String value = get(attribute);
    try {
      return value.isEmpty() ? otherwise : Integer.parseInt(value.strip());
    } catch (NumberFormatException odd) {
      return otherwise;
    }
  }

  /** The text in it, with that of all below. */
  public String text() {
    if (children.isEmpty()) {
      return text;
    }
    var joined = new StringBuilder(text);
    children.forEach(child -> joined.append(child.text()));
    return joined.toString();
  }
}
