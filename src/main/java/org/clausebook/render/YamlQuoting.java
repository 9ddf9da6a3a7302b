package org.clausebook.render;

import org.clausebook.model.YamlEscapes;

/** Makes values fit to stand between the double quotes of YAML. */
final class YamlQuoting {
  private YamlQuoting() {}

  /** The same maps and lists with every string in them escaped. */
  static Object escape(Object value) {
    return TextTree.map(value, YamlEscapes::escape);
  }
}
