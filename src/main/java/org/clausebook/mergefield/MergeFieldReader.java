package org.clausebook.mergefield;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.clausebook.mergefield.MergeField.Capital;
import org.clausebook.mergefield.MergeField.Kind;
import org.clausebook.mergefield.MergeFields.Fault;

/** Reads the merge fields of one text from its beginning to its end, each character once. */
final class MergeFieldReader {
  /** Every opening begins with one of these. */
  private static final String SIGNS = "$<[#";

  private static final String CLAUSE = "clause";
  private static final String ITEM = "item";

  /** The length, in characters, of what is shown in a message. */
  private static final int SHOWN = 24;

  private final String text;
  private final List<MergeField> fields = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();
  /** Each piece of template code is told once, however often it is in the text. */
  private final Set<String> codes = new TreeSet<>();

  private int at;

  MergeFieldReader(String text) {
    this.text = text;
  }

  /** Whether a text has any character that an opening begins with; few have. */
  static boolean mayHold(String text) {
    for (int i = 0; i < SIGNS.length(); i++) {
      if (text.indexOf(SIGNS.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  MergeFields read() {
    while (at < text.length() && faults.size() < MergeFields.MOST_FAULTS) {
      int opening = SIGNS.indexOf(text.charAt(at)) < 0 ? 0 : opening();
      if (opening == 0) {
        at++;
      } else if (isEscaped()) {
        fields.add(new MergeField(at - 1, at, Kind.BACKSLASH, "", Capital.AS_WRITTEN));
        at += opening;
      } else if (follows(MergeFields.OPENING)) {
        readField();
      } else {
        Fault fault = TemplateCode.fault(text, at, opening);
        if (codes.add(fault.message())) {
          faults.add(fault);
        }
        at += opening;
      }
    }
    return new MergeFields(fields, faults);
  }

  /** The length of what opens a merge field or template code here; 0 if nothing does. */
  private int opening() {
    return follows(MergeFields.OPENING)
        ? MergeFields.OPENING.length()
        : TemplateCode.openingAt(text, at);
  }

  /** Whether an odd number of backslashes is before this, as Markdown counts them. */
  private boolean isEscaped() {
    int first = at;
    while (first > 0 && text.charAt(first - 1) == '\\') {
      first--;
    }
    return (at - first) % 2 == 1;
  }

  private void readField() {
    int start = at;
    at = skipBlanks(at + MergeFields.OPENING.length());
    int nameAt = at;
    String name = nextName();
    int wrong = wrongDot(name);
    if (wrong >= 0) {
      refuse(start, nameAt + wrong);
      return;
    }
    String first = name.substring(0, Math.max(0, (name + ".").indexOf('.')));
    boolean isCited = first.equals(CLAUSE) || first.equals(ITEM);
    if (isCited && (name.contains(".") || peek(skipBlanks(at)) == '(')) {
      readCitation(start, nameAt + first.length(), first);
    } else if (name.isEmpty()) {
      refuse(start, at);
    } else {
      close(start, Kind.VALUE, name);
    }
  }

  /** Where a name has a dot that is not between two parts; negative if it has none. */
  private static int wrongDot(String name) {
    int doubled = name.indexOf("..");
    return name.startsWith(".")
        ? 0
        : doubled >= 0 ? doubled : name.endsWith(".") ? name.length() - 1 : -1;
  }

  private void readCitation(int start, int argumentAt, String cited) {
    Optional<String> id = citedId();
    if (id.isPresent()) {
      close(start, cited.equals(ITEM) ? Kind.ITEM : Kind.CLAUSE, id.get());
      return;
    }
    int end = end(argumentAt);
    if (peek(end) != '}') {
      unclosed(start, end);
      return;
    }
    String meant = text.substring(argumentAt, end).replaceAll("[^A-Za-z0-9-]", "");
    faults.add(new Fault(
        start,
        "a reference to " + (cited.equals(ITEM) ? "an item" : "a clause")
            + " is not written like this",
        "write ${" + cited + "('" + (meant.isEmpty() ? "its-id" : meant) + "')}"));
    at = end + 1;
  }

  /** The id in {@code ('id')} or {@code ("id")}, if that follows. */
  private Optional<String> citedId() {
    int open = skipBlanks(at);
    int first = skipBlanks(open + 1);
    char quote = peek(first);
    if (peek(open) != '(' || (quote != '\'' && quote != '"')) {
      return Optional.empty();
    }
    int last = first + 1;
    while (last < text.length() && "'\"}".indexOf(text.charAt(last)) < 0) {
      last++;
    }
    int close = skipBlanks(last + 1);
    if (peek(last) != quote || peek(close) != ')') {
      return Optional.empty();
    }
    at = close + 1;
    return Optional.of(text.substring(first + 1, last));
  }

  private void close(int start, Kind kind, String name) {
    var capital = Capital.AS_WRITTEN;
    at = skipBlanks(at);
    if (peek(at) == '?') {
      int mark = at;
      at = skipBlanks(at + 1);
      String word = nextName();
      Optional<Capital> known = Arrays.stream(Capital.values())
          .filter(one -> one.word().equals(word) && !word.isEmpty())
          .findFirst();
      if (known.isEmpty()) {
        refuse(start, mark);
        return;
      }
      capital = known.get();
      at = skipBlanks(at);
    }
    if (peek(at) != '}') {
      refuse(start, at);
      return;
    }
    at++;
    fields.add(new MergeField(start, at, kind, name, capital));
  }

  /**
   * Reports what makes no merge field of what is opened at {@code start}, and reads on after it.
   */
  private void refuse(int start, int wrong) {
    int end = end(start + MergeFields.OPENING.length());
    if (peek(end) != '}') {
      unclosed(start, end);
      return;
    }
    String token = token(wrong);
    faults.add(
        token.equals("}")
            ? new Fault(start, "this merge field has no name", MergeFields.HOW_TO_WRITE)
            : new Fault(wrong, "'" + token + "' cannot be used in a merge field", hint(token)));
    at = end + 1;
  }

  private static String hint(String token) {
    if (token.startsWith("..")) {
      return "write one dot between the parts of a name";
    }
    if (token.startsWith("?")) {
      return "write ?cap_first or ?uncap_first for another first letter, or take it out";
    }
    return MergeFields.HOW_TO_WRITE + ", and calculates nothing; to print this as it is, write"
        + " '\\${'";
  }

  private void unclosed(int start, int end) {
    faults.add(new Fault(
        start,
        "'${' is opened here and never closed",
        MergeFields.HOW_TO_WRITE + ", with '}' at its end"));
    at = end;
  }

  /** The offset of the next '}', or, if that comes first, of the next opening or the end. */
  private int end(int from) {
    int end = from;
    while (end < text.length()
        && text.charAt(end) != '}'
        && !text.startsWith(MergeFields.OPENING, end)) {
      end++;
    }
    return end;
  }

  /** The text at an offset, for a message: a name with the sign before it, or one character. */
  private String token(int from) {
    int end = from + Character.charCount(text.codePointAt(from));
    while (end < text.length()
        && end < from + SHOWN
        && (isNamePart(text.charAt(from)) || ".?".indexOf(text.charAt(from)) >= 0)
        && isNamePart(text.charAt(end))) {
      end++;
    }
    return text.substring(from, end);
  }

  private String nextName() {
    int start = at;
    while (at < text.length() && isNamePart(text.charAt(at))) {
      at++;
    }
    return text.substring(start, at);
  }

  private static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_';
  }

  private int skipBlanks(int from) {
    int next = from;
    while (" \t\r\n".indexOf(peek(next)) >= 0) {
      next++;
    }
    return next;
  }

  /** The character at an offset; a NUL, which no text holds, after the end. */
  private char peek(int offset) {
    return offset < text.length() ? text.charAt(offset) : '\0';
  }

  private boolean follows(String token) {
    return text.startsWith(token, at);
  }
}
