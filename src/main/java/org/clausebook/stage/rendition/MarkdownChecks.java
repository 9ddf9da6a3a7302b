package org.clausebook.stage.rendition;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.model.document.AccessibilityCheck;
import org.clausebook.model.document.AccessibilityCheck.Subject;
import org.clausebook.model.document.HeadingOrder;

/** Looks in Markdown for what a page that is made from it needs. */
final class MarkdownChecks {
  private static final Pattern HEADING = Pattern.compile("(?m)^(#{1,6}) (.*)$");
  private static final Pattern TITLE = Pattern.compile("(?m)^title: *\\S");
  private static final Pattern LANGUAGE = Pattern.compile("(?m)^language: *\\S");

  private MarkdownChecks() {}

  static List<AccessibilityCheck> of(String text) {
    int end = text.indexOf("\n---", 1);
    String head = end < 0 ? "" : text.substring(0, end);
    var order = new HeadingOrder(1);
    Matcher heading = HEADING.matcher(text.substring(head.length()));
    while (heading.find()) {
      order.next(heading.end(1) - heading.start(1), heading.group(2));
    }
    return List.of(
        AccessibilityCheck.has(Subject.TITLE, TITLE.matcher(head).find()),
        AccessibilityCheck.has(Subject.LANGUAGE, LANGUAGE.matcher(head).find()),
        order.check());
  }
}
