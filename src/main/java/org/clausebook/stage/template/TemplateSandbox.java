package org.clausebook.stage.template;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Walks a layout and finds what a layout from a stranger must not use: whatever works something
 * out, grows, or reaches further than the values that it is given.
 *
 * <p>A layout compares, lists, includes and calls macros. FreeMarker cannot be told to refuse the
 * rest, so it is found before FreeMarker sees the layout. What is not known to be harmless is
 * refused. Malformed expressions are left for FreeMarker's parser to report.
 */
final class TemplateSandbox {
  /** Something refused, at an offset of the layout. */
  record Violation(int offset, String message, String hint) {}

  /** Directives that only arrange. */
  static final List<String> DIRECTIVES = List.of(
      "assign", "else", "elseif", "if", "include", "items", "list", "local", "macro", "nested",
      "sep", "t");

  /** Directives that may have an end tag; {@code </#assign>} would gather text without bounds. */
  private static final Set<String> ENDS = Set.of("if", "items", "list", "macro", "sep");

  /** Built-ins that ask something of a value, or change the case of its letters. */
  static final List<String> BUILT_INS = List.of(
      "cap_first",
      "counter",
      "first",
      "has_content",
      "has_next",
      "index",
      "is_first",
      "is_last",
      "last",
      "lower_case",
      "no_esc",
      "size",
      "then",
      "uncap_first",
      "upper_case");

  /** FreeMarker takes each of these for a comment inside an expression. */
  private static final List<String> COMMENTS = List.of("<#--", "<!--", "[#--", "[!--");

  /** The beginnings of FreeMarker's other syntax, which the first of them switches to. */
  private static final List<String> SQUARE = List.of("[#", "[/#", "[@", "[/@", "[=");

  private static final Set<String> WORD_OPERATORS =
      Set.of("and", "as", "gt", "gte", "in", "lt", "lte", "or", "using");

  /** Operators that compare, group and separate values. */
  private static final String SIGNS = " \t\r\n()[]{},:;=!&|<>";

  /** The most violations that are told of one layout. */
  private static final int MOST = 20;

  private static final String DO_NOT_COMPUTE =
      "take it out: a layout prints values as they are, and calculates nothing";

  private final String text;
  private final List<Violation> violations = new ArrayList<>();
  private int at;
  private int start;

  private TemplateSandbox(String text) {
    this.text = text;
  }

  static List<Violation> check(String layout) {
    var sandbox = new TemplateSandbox(layout);
    while (sandbox.isOpen()) {
      sandbox.step();
    }
    return sandbox.violations;
  }

  private boolean isOpen() {
    return at < text.length() && violations.size() < MOST;
  }

  private void step() {
    if (follows("<#--")) {
      int closing = text.indexOf("-->", at + 4);
      at = closing < 0 ? text.length() : closing + 3;
    } else if (follows("${")) {
      walkExpression(at + 2, '}');
    } else if (follows("</#")) {
      walkDirective(at + 3, ENDS);
    } else if (follows("<#")) {
      walkDirective(at + 2, DIRECTIVES);
    } else if (follows("<@") || follows("</@")) {
      walkExpression(text.indexOf('@', at) + 1, '>');
    } else {
      refuseSquare();
      at++;
    }
  }

  private void refuseSquare() {
    if (text.charAt(at) == '[') {
      SQUARE.stream()
          .filter(sign -> follows(sign) && isTagName(at + sign.length()))
          .limit(1)
          .forEach(sign -> refuse(
              at,
              "'" + sign + "' is not allowed in a layout",
              "write directives as <#...> and values as ${...}"));
    }
  }

  private boolean isTagName(int offset) {
    return isNamePart(offset) || text.startsWith("--", offset);
  }

  private void walkDirective(int nameAt, Collection<String> allowed) {
    int sign = at;
    at = nameAt;
    String name = nextName();
    if (!name.isEmpty() && !allowed.contains(name)) {
      String directive = text.substring(sign, at);
      refuse(
          sign,
          "'" + directive + "' is not allowed in a layout",
          DIRECTIVES.contains(name)
              ? "give <#" + name + "> its value as in <#assign name = value>"
              : "take it out; allowed are: " + String.join(", ", DIRECTIVES));
    }
    walkExpression(at, '>');
  }

  private void walkExpression(int from, char close) {
    at = from;
    start = from;
    int depth = 0;
    while (isOpen()) {
      char c = text.charAt(at);
      if (depth == 0 && (c == close || (close == '>' && follows("/>")))) {
        at += c == '/' ? 2 : 1;
        return;
      }
      depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
      walk(c);
    }
  }

  private void walk(char c) {
    if ((c == '<' || c == '[') && COMMENTS.stream().anyMatch(this::follows)) {
      refuse(at, "a comment cannot be used inside a merge field or a <#...>", "put it outside");
      at++;
    } else if (c == '"' || c == '\'') {
      walkString(c);
    } else if (c == '?') {
      walkBuiltIn();
    } else if (c == '.') {
      walkDot();
    } else {
      if (!isNamePart(at) && SIGNS.indexOf(c) < 0) {
        refuseSign(c);
      }
      at++;
    }
  }

  private void refuseSign(char c) {
    if (c == '\\') {
      refuse(
          at,
          "a backslash cannot be used inside a merge field or a <#...>",
          "write the character itself, and put a text that holds a quote into the other quotes");
    } else {
      refuse(
          at,
          "'" + shown(c) + "' is not allowed in a layout",
          c == '-'
              ? "write a name that has a dash as in words[\"not-yet\"]; a layout subtracts nothing"
              : DO_NOT_COMPUTE);
    }
  }

  private static String shown(char c) {
    return c > ' ' && c < '\u007f'
        ? String.valueOf(c)
        : String.format(Locale.ROOT, "U+%04X", (int) c);
  }

  /** A string ends at its next quote: what could make it end elsewhere is refused. */
  private void walkString(char quote) {
    if (at > start && text.charAt(at - 1) == 'r') {
      refuse(at, "an 'r' cannot come right before a quote in a layout", "put a space between them");
    }
    at++;
    while (isOpen() && text.charAt(at) != quote) {
      if (text.charAt(at) == '\\') {
        refuseSign('\\');
      } else if (follows("${") || follows("#{")) {
        refuse(
            at,
            "a merge field cannot be used in quotes",
            "print one after the other, or choose between whole texts with <#if>");
      }
      at++;
    }
    at++;
  }

  private void refuse(int offset, String message, String hint) {
    violations.add(new Violation(offset, message, hint));
  }

  private void walkBuiltIn() {
    int mark = at++;
    if (follows("?")) {
      at++;
      return;
    }
    String name = nextName();
    if (!name.isEmpty() && !BUILT_INS.contains(name)) {
      refuse(
          mark,
          "'?" + name + "' is not allowed in a layout",
          "take it out; allowed are: " + String.join(", ", BUILT_INS));
    }
  }

  private void walkDot() {
    int mark = at++;
    if (follows(".")) {
      at++;
      refuse(
          mark,
          "'..' is not allowed in a layout",
          "write one dot between the parts of a name; a <#list> goes through values of the"
              + " document, not ranges such as 1..9");
      return;
    }
    boolean member = isOperandBefore(mark);
    String name = nextName();
    if (!member && !name.isEmpty()) {
      refuse(
          mark,
          "'." + name + "' is not allowed in a layout",
          "take it out; a document is made from its files alone, not from the clock or the"
              + " machine");
    }
  }

  private boolean isOperandBefore(int dot) {
    int first = dot;
    while (first > start && isNamePart(first - 1)) {
      first--;
    }
    if (first < dot) {
      return !WORD_OPERATORS.contains(text.substring(first, dot));
    }
    return dot > start && ")]}\"'".indexOf(text.charAt(dot - 1)) >= 0;
  }

  private String nextName() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    int first = at;
    while (isNamePart(at)) {
      at++;
    }
    return text.substring(first, at);
  }

  private boolean isNamePart(int offset) {
    return offset >= 0
        && offset < text.length()
        && (Character.isLetterOrDigit(text.charAt(offset)) || text.charAt(offset) == '_');
  }

  private boolean follows(String token) {
    return text.startsWith(token, at);
  }
}
