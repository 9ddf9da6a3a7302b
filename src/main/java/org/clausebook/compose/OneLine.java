package org.clausebook.compose;

import java.util.regex.Pattern;

/** Puts a text on one line, however it is wrapped in YAML. */
final class OneLine {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private OneLine() {}

  static String of(String text) {
    return SPACE.matcher(text).replaceAll(" ").strip();
  }
}
