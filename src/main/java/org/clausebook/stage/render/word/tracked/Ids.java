package org.clausebook.stage.render.word.tracked;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Numbers everything in a file that has an id of its own, from the start to the end. */
final class Ids {
  private static final String ID = "w:id";
  private static final Set<String> CHANGES = Set.of(
      "w:ins",
      "w:del",
      "w:moveFrom",
      "w:moveTo",
      "w:pPrChange",
      "w:tblPrChange",
      "w:tblGridChange",
      "w:trPrChange",
      "w:tcPrChange");

  private static final Set<String> ENDS = Set.of(
      "w:bookmarkStart",
      "w:bookmarkEnd",
      "w:moveFromRangeStart",
      "w:moveFromRangeEnd",
      "w:moveToRangeStart",
      "w:moveToRangeEnd");

  private final Map<String, Integer> known = new LinkedHashMap<>();
  private int next;

  XmlElement number(XmlElement text) {
    return text.each(part -> {
      if (CHANGES.contains(part.name())) {
        return part.with(ID, String.valueOf(next++));
      }
      return ENDS.contains(part.name()) ? part.with(ID, String.valueOf(end(part))) : part;
    });
  }

  /** The id that both ends have. */
  private int end(XmlElement part) {
    String key = part.name().replaceAll("(Start|End)$", "") + part.attribute(ID).orElse("");
    return known.computeIfAbsent(key, unknown -> next++);
  }
}
