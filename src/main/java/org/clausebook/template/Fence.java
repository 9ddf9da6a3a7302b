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

  /** Directives whose content FreeMarker does not read, and ends where it is hard to foresee. */
  private static final List<String> HIDING = List.of("<#noparse", "<#noParse", "<#comment");

  /** FreeMarker takes each of these for a comment inside an expression. */
  private static final List<String> COMMENTS = List.of("<#--", "<!--", "[#--", "[!--");

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
      char c = text.charAt(at);
      if (c != '<' && c != '$') {
        at++;
        continue;
      }
      if (skippedComment()) {
        continue;
      }
      if (follows("${")) {
        at += 2;
        walkExpression('}');
      } else if (HIDING.stream().anyMatch(this::follows)) {
        refuse("this hides text from the template that is around it", "take it out");
        at += 2;
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
      if ((c == '<' || c == '[') && COMMENTS.stream().anyMatch(this::follows)) {
        refuse("a comment cannot stand inside a merge field or a <#...>", "put it outside");
      }
      if (c == '"' || c == '\'') {
        walkString(c);
      } else if (c == '?') {
        walkBuiltIn();
      } else if (c == '.') {
        walkDot();
      } else {
        refuseBackslash(c);
        depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
        at++;
      }
    }
  }

  /** A string ends at its next quote: what could make it end elsewhere is refused. */
  private void walkString(char quote) {
    if (text.charAt(at - 1) == 'r') {
      refuse("an 'r' cannot stand right before a quote in a template", "put a space between them");
    }
    int start = ++at;
    while (at < end && text.charAt(at) != quote) {
      refuseBackslash(text.charAt(at));
      at++;
    }
    new Fence(text, start, at, breaches).walkInterpolations();
    at++;
  }

  /** Inside a string nothing is a directive or a comment. */
  private void walkInterpolations() {
    while (at < end) {
      if (follows("${")) {
        at += 2;
        walkExpression('}');
      } else {
        at++;
      }
    }
  }

  private void refuseBackslash(char c) {
    if (c == '\\') {
      refuse(
          "a backslash cannot stand inside a merge field or a <#...>",
          "write the character itself, and put a text that holds a quote into the other quotes");
    }
  }

  private void refuse(String message, String hint) {
    breaches.add(new Breach(at, message, hint));
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
    while (at < end && Character.isWhitespace(text.charAt(at))) {
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

  /** Steps over a comment and stands behind it. */
  private boolean skippedComment() {
    if (!follows("<#--")) {
      return false;
    }
    int closing = text.indexOf("-->", at + 4);
    at = closing < 0 || closing >= end ? end : closing + 3;
    return true;
  }
}
