package org.clausebook.template;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lets a merge field be called {@code ${council.display-name}}, which FreeMarker would read as a
 * subtraction: each dash of a plain merge field is written {@code \-}.
 *
 * @param text what FreeMarker gets
 * @param added offsets in {@code text} of the added characters, ascending
 */
record DashedNames(String text, List<Integer> added) {
  private static final Pattern MERGE_FIELD =
      Pattern.compile("\\$\\{\\s*[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*+\\s*}");

  DashedNames {
    added = List.copyOf(added);
  }

  static DashedNames escape(String template) {
    if (!template.contains("${")) {
      return new DashedNames(template, List.of());
    }
    var escaped = new StringBuilder(template.length() + 16);
    var added = new ArrayList<Integer>();
    int from = 0;
    Matcher field = MERGE_FIELD.matcher(template);
    while (field.find()) {
      escaped.append(template, from, field.start());
      for (char c : field.group().toCharArray()) {
        if (c == '-') {
          added.add(escaped.length());
          escaped.append('\\');
        }
        escaped.append(c);
      }
      from = field.end();
    }
    escaped.append(template, from, template.length());
    return new DashedNames(escaped.toString(), added);
  }

  /** The offset in the template as it was written of a 1-based line and column of the text. */
  int original(int line, int column) {
    int offset = 0;
    for (int i = 1; i < line; i++) {
      offset = text.indexOf('\n', offset) + 1;
    }
    int there = Math.min(offset + column - 1, Math.max(0, text.length() - 1));
    return there - (int) added.stream().filter(a -> a < there).count();
  }
}
