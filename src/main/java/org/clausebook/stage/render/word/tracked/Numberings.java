package org.clausebook.stage.render.word.tracked;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The numberings of two files in one: a list that both have counts once, and those that the earlier
 * one alone has are added.
 */
final class Numberings {
  private static final String NUM = "w:num";
  private static final String NUM_ID = "w:numId";
  private static final String ABSTRACT = "w:abstractNum";
  private static final String ABSTRACT_ID = "w:abstractNumId";
  private static final String VALUE = "w:val";

  private final XmlElement before;
  private final XmlElement after;
  private final Map<String, String> later = new LinkedHashMap<>();

  Numberings(XmlElement before, XmlElement after) {
    this.before = before;
    this.after = after;
    ofHeadings(before)
        .forEach(id -> ofHeadings(after)
            .filter(found -> definition(before, id).equals(definition(after, found)))
            .forEach(found -> later.put(id, found)));
  }

  /** The numbering that styles of headings have, and with them numbered paragraphs. */
  private static Stream<String> ofHeadings(XmlElement numbering) {
    return numbering.children(NUM).stream()
        .filter(num -> num.child("w:lvlOverride").isEmpty())
        .filter(num -> abstractOf(numbering, num).all().anyMatch(part -> part.is("w:pStyle")))
        .flatMap(num -> num.attribute(NUM_ID).stream());
  }

  /** The numbering of a paragraph, if it has one of its own. */
  private static Stream<String> of(Block paragraph) {
    return paragraph.properties().within("w:numPr").stream()
        .filter(part -> part.is(NUM_ID))
        .flatMap(part -> part.attribute(VALUE).stream());
  }

  /** Takes the numberings of two paragraphs for one, if they count alike and nothing else is against it. */
  void pair(Block one, Block other) {
    of(one)
        .forEach(id -> of(other)
            .filter(found -> !later.containsKey(id) && !later.containsValue(found))
            .filter(found -> definition(before, id).equals(definition(after, found)))
            .forEach(found -> later.put(id, found)));
  }

  private static List<XmlElement> definition(XmlElement numbering, String id) {
    return numbering.children(NUM).stream()
        .filter(num -> num.attribute(NUM_ID).filter(id::equals).isPresent())
        .flatMap(num -> Stream.concat(
            Stream.of(nameless(abstractOf(numbering, num))),
            num.children("w:lvlOverride").stream()))
        .toList();
  }

  private static XmlElement abstractOf(XmlElement numbering, XmlElement num) {
    String id = num.child(ABSTRACT_ID).flatMap(part -> part.attribute(VALUE)).orElse("");
    return numbering.children(ABSTRACT).stream()
        .filter(found -> found.attribute(ABSTRACT_ID).filter(id::equals).isPresent())
        .findFirst()
        .orElseThrow();
  }

  private static XmlElement nameless(XmlElement definition) {
    return definition.with(ABSTRACT_ID, "");
  }

  /** The numberings of both; after this every numbering of the earlier file has its later id. */
  XmlElement merged() {
    var definitions = new ArrayList<>(after.children(ABSTRACT));
    var nums = new ArrayList<>(after.children(NUM));
    int next = next(nums, NUM_ID);
    for (XmlElement num : before.children(NUM)) {
      String id = num.attribute(NUM_ID).orElse("");
      if (!later.containsKey(id)) {
        String own = String.valueOf(next++);
        later.put(id, own);
        String definition = added(abstractOf(before, num), definitions);
        nums.add(num.with(NUM_ID, own)
            .each(part -> part.is(ABSTRACT_ID) ? part.with(VALUE, definition) : part));
      }
    }
    return after.with(Stream.concat(definitions.stream(), nums.stream()).toList());
  }

  /** The id of a definition; headings are bound to that of the later file alone. */
  private static String added(XmlElement definition, List<XmlElement> definitions) {
    for (XmlElement known : definitions) {
      if (nameless(known).equals(nameless(definition))) {
        return known.attribute(ABSTRACT_ID).orElse("");
      }
    }
    String id = String.valueOf(next(definitions, ABSTRACT_ID));
    definitions.add(definition
        .with(ABSTRACT_ID, id)
        .each(level -> level.is("w:lvl") ? level.without(Set.of("w:pStyle")) : level));
    return id;
  }

  private static int next(List<XmlElement> elements, String id) {
    return elements.stream()
            .flatMap(element -> element.attribute(id).stream())
            .mapToInt(Integer::parseInt)
            .max()
            .orElse(0)
        + 1;
  }

  /** A text of the earlier file with the ids of both together. */
  XmlElement renamed(XmlElement text) {
    return text.each(part -> part.is(NUM_ID)
        ? part.with(VALUE, later.getOrDefault(part.attribute(VALUE).orElse(""), "0"))
        : part);
  }
}
