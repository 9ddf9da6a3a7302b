package org.clausebook.stage.render.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.w3c.dom.Element;

/** The classes of an element, by which a style sheet knows it. */
final class Classes {
  private static final String ATTRIBUTE = "class";

  private Classes() {}

  static boolean has(Element element, String name) {
    return of(element).contains(name);
  }

  /** Adds a class; false if the element has it already. */
  static boolean add(Element element, String name) {
    List<String> names = of(element);
    boolean isNew = !names.contains(name);
    if (isNew) {
      names.add(name);
      element.setAttribute(ATTRIBUTE, String.join(" ", names));
    }
    return isNew;
  }

  static void remove(Element element, String name) {
    List<String> names = of(element);
    if (names.remove(name)) {
      element.setAttribute(ATTRIBUTE, String.join(" ", names));
    }
  }

  private static List<String> of(Element element) {
    var names = new ArrayList<>(Arrays.asList(element.getAttribute(ATTRIBUTE).split(" ")));
    names.removeIf(String::isEmpty);
    return names;
  }
}
