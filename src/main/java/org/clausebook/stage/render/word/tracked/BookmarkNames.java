package org.clausebook.stage.render.word.tracked;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Names of bookmarks in two texts together. Where a bookmark of one name is in both texts and in
 * other places, that of the earlier one gets a name of its own, and so do the fields that lead there.
 */
final class BookmarkNames {
  private static final int LONGEST = 40;
  private static final String WAS = "_was";
  private static final String START = "w:bookmarkStart";
  private static final String END = "w:bookmarkEnd";
  private static final String ID = "w:id";
  private static final String NAME = "w:name";

  private BookmarkNames() {}

  /** The text with bookmarks whose ids are their names. */
  static XmlElement identified(XmlElement text) {
    Map<String, String> names = new LinkedHashMap<>();
    text.all()
        .filter(part -> part.is(START))
        .forEach(part ->
            names.put(part.attribute(ID).orElse(""), part.attribute(NAME).orElse("")));
    return text.each(part -> part.is(START) || part.is(END)
        ? part.with(ID, names.getOrDefault(part.attribute(ID).orElse(""), ""))
        : part);
  }

  /** The name that an earlier bookmark gets where the later text has one of the same name. */
  static String was(String name) {
    return name.substring(0, Math.min(name.length(), LONGEST - WAS.length())) + WAS;
  }

  static Set<String> of(XmlElement text) {
    return text.all()
        .filter(part -> part.is(START))
        .flatMap(part -> part.attribute(NAME).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The earlier text with names that the later one has for nothing else, but for those kept. */
  static XmlElement renamed(XmlElement before, XmlElement after, Set<String> kept) {
    Set<String> taken = of(after);
    Map<String, String> names = new LinkedHashMap<>();
    for (String name : of(before)) {
      if (taken.contains(name) && !kept.contains(name)) {
        names.put(name, was(name));
      }
    }
    return before.each(part -> renamed(part, names));
  }

  private static XmlElement renamed(XmlElement part, Map<String, String> names) {
    return switch (part.name()) {
      case START, END -> renamed(renamed(part, ID, names), NAME, names);
      case "w:hyperlink" -> renamed(part, "w:anchor", names);
      case "w:instrText" ->
        part.with(part.children().stream()
            .map(child ->
                child instanceof XmlText code ? new XmlText(led(code.text(), names)) : child)
            .toList());
      default -> part;
    };
  }

  private static XmlElement renamed(XmlElement part, String attribute, Map<String, String> names) {
    return part.attribute(attribute)
        .filter(names::containsKey)
        .map(name -> part.with(attribute, names.getOrDefault(name, name)))
        .orElse(part);
  }

  private static String led(String code, Map<String, String> names) {
    return List.of(code.split(" ", -1)).stream()
        .map(word -> names.getOrDefault(word, word))
        .collect(Collectors.joining(" "));
  }
}
