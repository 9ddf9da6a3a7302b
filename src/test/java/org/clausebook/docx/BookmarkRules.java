package org.clausebook.docx;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Bookmarks, and the references and links that lead to them. */
final class BookmarkRules {
  /** Word cuts longer names, and takes no other letters. */
  private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]{0,39}");

  private static final Pattern REFERENCE =
      Pattern.compile("^\\s*(?:REF|PAGEREF|NOTEREF)\\s+\"?([^\\s\"]+)");
  private static final Pattern LINK = Pattern.compile("^\\s*HYPERLINK\\s+\\\\l\\s+\"([^\"]+)\"");

  private final DocxParts parts;
  private final Faults faults = new Faults();

  BookmarkRules(DocxParts parts) {
    this.parts = parts;
  }

  List<String> faults() {
    List<Element> all = parts.stories().values().stream()
        .flatMap(story -> Elements.all(story, "bookmarkStart"))
        .toList();
    List<String> names =
        all.stream().map(one -> Elements.attribute(one, "name")).toList();
    faults.addTwice(DocxParts.DOCUMENT, "bookmark id", all.stream().map(BookmarkRules::id));
    faults.addTwice(
        DocxParts.DOCUMENT, "bookmark", names.stream().map(name -> name.toLowerCase(Locale.ROOT)));
    names.stream()
        .filter(name -> !NAME.matcher(name).matches())
        .forEach(name -> faults.add(DocxParts.DOCUMENT, "no bookmark can be named '" + name + "'"));
    ends();
    Set<String> known = new LinkedHashSet<>(names);
    parts.stories().forEach((part, story) -> {
      Stream<String> links = Elements.all(story, "hyperlink")
          .map(one -> Elements.attribute(one, "anchor"))
          .filter(anchor -> !anchor.isEmpty());
      Stream<String> fields = FieldRules.instructions(story).flatMap(BookmarkRules::target);
      Stream.concat(links, fields)
          .filter(name -> !known.contains(name))
          .distinct()
          .forEach(name -> faults.add(part, "there is no bookmark '" + name + "'"));
    });
    return faults.all();
  }

  private static String id(Element element) {
    return Elements.attribute(element, "id");
  }

  private static Stream<String> target(String instruction) {
    return Stream.of(REFERENCE, LINK)
        .map(pattern -> pattern.matcher(instruction))
        .filter(Matcher::find)
        .map(matcher -> matcher.group(1));
  }

  private void ends() {
    parts.stories().forEach((part, story) -> {
      Set<String> open = new LinkedHashSet<>();
      Elements.all(story, "bookmarkStart", "bookmarkEnd").forEach(one -> {
        if (one.getLocalName().equals("bookmarkStart")) {
          open.add(id(one));
        } else if (!open.remove(id(one))) {
          faults.add(part, "bookmark '" + id(one) + "' ends and has not begun");
        }
      });
      open.forEach(id -> faults.add(part, "bookmark '" + id + "' has no end"));
    });
    Set<String> comments = parts
        .part("word/comments.xml")
        .map(part ->
            Elements.all(part, "comment").map(BookmarkRules::id).collect(Collectors.toSet()))
        .orElse(Set.of());
    parts
        .stories()
        .forEach((part, story) -> Elements.all(
                story, "commentRangeStart", "commentRangeEnd", "commentReference")
            .map(BookmarkRules::id)
            .filter(id -> !comments.contains(id))
            .distinct()
            .forEach(id -> faults.add(part, "there is no comment '" + id + "'")));
  }
}
