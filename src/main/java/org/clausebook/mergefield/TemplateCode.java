package org.clausebook.mergefield;

import java.util.List;
import org.clausebook.mergefield.MergeFields.Fault;

/**
 * Text that FreeMarker would take for a directive, a comment or another way to write a value, in
 * any of its syntaxes: {@code <#if}, {@code [#ftl]}, {@code [=x]},
 * <code>#{x}</code>.
 */
final class TemplateCode {
  /** The beginning of a directive if a name or a comment follows. */
  private static final List<String> NAMED = List.of("</#", "<#", "[/#", "[#", "[/@", "[@");

  /** The beginning of a directive whatever follows. */
  private static final List<String> ALWAYS = List.of("</@", "<@", "#{");

  private static final String SQUARE_VALUE = "[=";

  /** The length, in characters, of what is shown in a message. */
  private static final int SHOWN = 24;

  private TemplateCode() {}

  /** The length of the sign that begins template code at an offset; 0 if none does. */
  static int openingAt(String text, int offset) {
    for (String sign : ALWAYS) {
      if (text.startsWith(sign, offset)) {
        return sign.length();
      }
    }
    for (String sign : NAMED) {
      int next = offset + sign.length();
      if (text.startsWith(sign, offset) && (isLetter(text, next) || text.startsWith("--", next))) {
        return sign.length();
      }
    }
    int next = offset + SQUARE_VALUE.length();
    return text.startsWith(SQUARE_VALUE, offset)
            && (isLetter(text, next)
                || (next < text.length() && ".\"'(".indexOf(text.charAt(next)) >= 0))
        ? SQUARE_VALUE.length()
        : 0;
  }

  /** The report on the code at an offset, which begins with a sign of some length. */
  static Fault fault(String text, int offset, int sign) {
    int end = offset + sign;
    while (end < text.length()
        && end < offset + SHOWN
        && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    String code = text.substring(offset, end);
    return new Fault(
        offset,
        "'" + code + "' is template code, which is allowed in layouts only",
        "take it out, or write '\\" + code + "' to print it as it is");
  }

  private static boolean isLetter(String text, int offset) {
    return offset < text.length()
        && (Character.isLetter(text.charAt(offset)) || text.charAt(offset) == '_');
  }
}
