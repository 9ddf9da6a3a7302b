package org.clausebook.stage.render;

import org.clausebook.model.text.YamlEscapes;

/** Makes values fit to be between the double quotes of YAML. */
final class YamlQuoting {
  /** Programs that know of no front matter would take what follows for HTML. */
  private static final String OPENING = "\\x3C";

  private YamlQuoting() {}

  /** The same maps and lists with every string in them escaped. */
  static Object escape(Object value) {
    return TextTree.map(value, text -> YamlEscapes.escape(text).replace("<", OPENING));
  }
}
