package org.clausebook.stage.rendition;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.clausebook.stage.source.archive.XmlNode;

/** Knows which words of a Word file are numbers of pages: each program makes other pages. */
final class DocxPageNumbers {
  private static final Pattern PAGE = Pattern.compile("\\s*(?:PAGE|PAGEREF|NUMPAGES)\\b.*");
  private static final Pattern NUMBER = Pattern.compile("\\s*(?:\\d{1,4}|[ivxl]{1,8})\\s*");

  /** What the open fields say they are, the innermost first. */
  private final Deque<StringBuilder> open = new ArrayDeque<>();

  /** Whether a node is the sign of a field, or the number of a page that is its result. */
  boolean isRead(XmlNode node) {
    switch (node.name()) {
      case "w:fldChar" -> sign(node.get("w:fldCharType"));
      case "w:instrText" -> {
        if (!open.isEmpty()) {
          open.peek().append(node.text());
        }
      }
      case "w:fldSimple" -> {
        return PAGE.matcher(node.get("w:instr")).matches()
            && NUMBER.matcher(node.text()).matches();
      }
      default -> {
        return node.is("w:t")
            && !open.isEmpty()
            && PAGE.matcher(open.peek()).matches()
            && NUMBER.matcher(node.text()).matches();
      }
    }
    return true;
  }

  private void sign(String type) {
    if (type.equals("begin")) {
      open.push(new StringBuilder());
    } else if (type.equals("end") && !open.isEmpty()) {
      open.pop();
    }
  }
}
