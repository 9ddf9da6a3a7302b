package org.clausebook.stage.source.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.stage.source.archive.XmlNode;

/**
 * The fields that are open at a place, such as a reference or a table of contents: only their
 * results are read.
 */
final class DocxFields {
  /** How deep fields may be in each other. */
  private static final int DEEPEST = 50;

  private static final Pattern LINK = Pattern.compile(
      "\\s*HYPERLINK\\s+(?:\"([^\"]*)\")?(?:.*?\\\\l\\s+\"([^\"]*)\")?.*", Pattern.DOTALL);
  private static final Pattern REFERENCE =
      Pattern.compile("\\s*REF\\s+([\\w.-]+)\\b.*", Pattern.DOTALL);
  private static final Pattern CONTENTS = Pattern.compile("\\s*TOC\\b.*", Pattern.DOTALL);

  /** What a field is to do, and whether its result is read. */
  private static final class Field {
    private final StringBuilder instruction = new StringBuilder();
    private boolean isResult;
  }

  private final Deque<Field> open = new ArrayDeque<>();

  /** Reads a mark of a field. */
  void read(XmlNode mark) {
    switch (mark.get("w:fldCharType")) {
      case "begin" -> begin();
      case "separate" -> separate();
      default -> end();
    }
  }

  private void begin() {
    if (open.size() < DEEPEST) {
      open.push(new Field());
    }
  }

  private void separate() {
    if (!open.isEmpty()) {
      open.element().isResult = true;
    }
  }

  private void end() {
    open.poll();
  }

  /** Begins a field that has its instruction with it. */
  void begin(String instruction) {
    begin();
    instruct(instruction);
    separate();
  }

  void endSimple() {
    end();
  }

  /** Adds to what the innermost field is to do. */
  void instruct(String instruction) {
    if (!open.isEmpty() && !open.element().isResult) {
      open.element().instruction.append(instruction);
    }
  }

  /** Whether words are shown here, and not instructions. */
  boolean isShown() {
    return open.stream().allMatch(field -> field.isResult);
  }

  boolean isContents() {
    return open.stream().anyMatch(field -> CONTENTS.matcher(field.instruction).matches());
  }

  /** Where the words lead by their field; empty if nowhere. */
  String address() {
    for (Field field : open) {
      Matcher link = LINK.matcher(field.instruction);
      Matcher reference = REFERENCE.matcher(field.instruction);
      if (link.matches()) {
        String address = link.group(1) == null ? "" : link.group(1);
        return link.group(2) == null ? address : address + "#" + link.group(2);
      }
      if (reference.matches()) {
        return "#" + reference.group(1);
      }
    }
    return "";
  }
}
