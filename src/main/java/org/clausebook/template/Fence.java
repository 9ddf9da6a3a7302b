package org.clausebook.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Walks the expressions of a template and finds what a template from a stranger must not use.
 *
 * <p>FreeMarker itself cannot be told to refuse special variables such as {@code .now}, nor
 * built-ins that run text as code or match without end; so both are found before it sees the
 * template. Malformed expressions are left for its parser to report.
 */
final class Fence {
  /** Something refused, at an offset of the template. */
  record Breach(int offset, String message, String hint) {}

  /** Built-ins that only shape a value: none reaches Java, a clock, or another template. */
  static final List<String> BUILT_INS = List.of(
      "c",
      "cap_first",
      "contains",
      "counter",
      "ends_with",
      "esc",
      "first",
      "has_content",
      "has_next",
      "index",
      "is_first",
      "is_last",
      "join",
      "keys",
      "last",
      "length",
      "lower_case",
      "no_esc",
      "reverse",
      "size",
      "starts_with",
      "string",
      "switch",
      "then",
      "trim",
      "uncap_first",
      "upper_case",
      "values");

  private static final Set<String> WORD_OPERATORS =
      Set.of("and", "as", "gt", "gte", "in", "lt", "lte", "or", "using");

  private final String text;
  private final int end;
  private final List<Breach> breaches;
  private int at;

  private Fence(String text, int start, int end, List<Breach> breaches) {
    this.text = text;
    this.at = start;
    this.end = end;
    this.breaches = breaches;
  }

  static List<Breach> check(String template) {
    var breaches = new ArrayList<Breach>();
    new Fence(template, 0, template.length(), breaches).walkMarkup();
    return breaches;
  }

  private void walkMarkup() {
    while (at < end) {
      if (skipped("<#--", "-->") || skipped("<#noparse>", "</#noparse>")) {
        continue;
      }
      if (follows("${")) {
        at += 2;
        walkExpression('}');
      } else if (follows("<#") || follows("<@")) {
        at += 2;
        walkExpression('>');
      } else {
        at++;
      }
    }
  }

  private void walkExpression(char close) {
    int depth = 0;
    while (at < end) {
      char c = text.charAt(at);
      if (depth == 0 && c == close) {
        at++;
        return;
      }
      if (skipped("<#--", "-->")
          || skipped("<!--", "-->")
          || skipped("[#--", "--]")
          || skipped("[!--", "--]")) {
        continue;
      }
      if (c == '"' || c == '\'') {
        walkString(c);
      } else if (c == '?') {
        walkBuiltIn();
      } else if (c == '.') {
        walkDot();
      } else {
        depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
        at++;
      }
    }
  }

  private void walkString(char quote) {
    boolean raw = at > 0 && text.charAt(at - 1) == 'r' && !isNamePart(at - 2);
    int start = ++at;
    while (at < end && text.charAt(at) != quote) {
      at += !raw && text.charAt(at) == '\\' ? 2 : 1;
    }
    if (!raw) {
      new Fence(text, start, Math.min(at, end), breaches).walkMarkup();
    }
    at++;
  }

  private void walkBuiltIn() {
    int mark = at++;
    if (follows("?")) {
      at++;
      return;
    }
    String name = nextName();
    if (!name.isEmpty() && !BUILT_INS.contains(name)) {
      breaches.add(new Breach(
          mark,
          "'?" + name + "' is not allowed in a template",
          "take it out; allowed are: " + String.join(", ", BUILT_INS)));
    }
  }

  private void walkDot() {
    int mark = at++;
    if (follows(".")) {
      at++;
      breaches.add(new Breach(
          mark,
          "'..' is not allowed in a template",
          "write one dot between the parts of a merge field; a <#list> walks no ranges such as"
              + " 1..9, only values of the document"));
      return;
    }
    boolean member = isOperandBefore(mark);
    String name = nextName();
    if (!member && !name.isEmpty()) {
      breaches.add(new Breach(
          mark,
          "'." + name + "' is not allowed in a template",
          "take it out; a document is made from its files alone, not from the clock or the"
              + " machine"));
    }
  }

  private boolean isOperandBefore(int dot) {
    int first = dot;
    while (isNamePart(first - 1)) {
      first--;
    }
    if (first < dot) {
      return !WORD_OPERATORS.contains(text.substring(first, dot));
    }
    return dot > 0 && ")]}\"'".indexOf(text.charAt(dot - 1)) >= 0;
  }

  private String nextName() {
    while (at < end
        && (Character.isWhitespace(text.charAt(at))
            || skippedHere("<#--", "-->")
            || skippedHere("<!--", "-->"))) {
      at++;
    }
    int start = at;
    while (at < end && isNamePart(at)) {
      at++;
    }
    return text.substring(start, at);
  }

  private boolean isNamePart(int offset) {
    return offset >= 0
        && offset < end
        && (Character.isLetterOrDigit(text.charAt(offset)) || text.charAt(offset) == '_');
  }

  private boolean follows(String token) {
    return at + token.length() <= end && text.startsWith(token, at);
  }

  /** Steps over a stretch between two tokens and stands behind it. */
  private boolean skipped(String open, String close) {
    if (!follows(open)) {
      return false;
    }
    int closing = text.indexOf(close, at + open.length());
    at = closing < 0 || closing >= end ? end : closing + close.length();
    return true;
  }

  /** The same, standing on its last character. */
  private boolean skippedHere(String open, String close) {
    boolean skipped = skipped(open, close);
    if (skipped) {
      at--;
    }
    return skipped;
  }
}
