package org.clausebook.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The order of children, as the schema has it; Word refuses some others. */
final class OrderRules {
  private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  /** What marks places in a text may be anywhere in it. */
  private static final List<String> MARKS = List.of(
      "bookmarkStart",
      "bookmarkEnd",
      "commentRangeStart",
      "commentRangeEnd",
      "moveFromRangeStart",
      "moveFromRangeEnd",
      "moveToRangeStart",
      "moveToRangeEnd",
      "proofErr");

  private static final Map<String, List<String>> ORDER = read();

  private final DocxParts parts;
  private final Faults faults = new Faults();

  OrderRules(DocxParts parts) {
    this.parts = parts;
  }

  private static Map<String, List<String>> read() {
    try (InputStream in = OrderRules.class.getResourceAsStream("/docx/order.txt")) {
      Map<String, List<String>> order = new LinkedHashMap<>();
      new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(":", 2))
          .forEach(line -> order.put(line[0], List.of(line[1].strip().split("\\s+"))));
      return order;
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  List<String> faults() {
    parts
        .xml()
        .forEach((part, xml) -> Elements.all(xml)
            .filter(one -> MAIN.equals(one.getNamespaceURI()))
            .forEach(one -> Optional.ofNullable(ORDER.get(one.getLocalName()))
                .ifPresent(order -> children(part, one, order))));
    parts.stories().forEach((part, story) -> {
      first(part, story, "p", "pPr");
      first(part, story, "r", "rPr");
      first(part, story, "tc", "tcPr");
    });
    return faults.all();
  }

  private void children(String part, Element parent, List<String> order) {
    int reached = 0;
    String last = "";
    for (Element child : Elements.children(parent)
        .filter(one -> MAIN.equals(one.getNamespaceURI()))
        .filter(one -> !MARKS.contains(one.getLocalName()))
        .toList()) {
      String name = child.getLocalName();
      int place = place(order, name);
      if (place < 0) {
        faults.add(part, "'" + name + "' does not belong in '" + parent.getLocalName() + "'");
      } else if (place < reached) {
        faults.add(
            part, "'" + name + "' is after '" + last + "' in '" + parent.getLocalName() + "'");
      } else if (last.equals(name) && !order.get(place).endsWith("*")) {
        faults.add(part, "'" + name + "' is twice in '" + parent.getLocalName() + "'");
      } else {
        reached = place;
        last = name;
      }
    }
  }

  /** The place of the entry that names an element; -1 where none does. */
  private static int place(List<String> order, String name) {
    return IntStream.range(0, order.size())
        .filter(i -> List.of(order.get(i).replace("*", "").split("\\|")).contains(name))
        .findFirst()
        .orElse(-1);
  }

  private void first(String part, Document story, String parent, String properties) {
    Elements.all(story, parent)
        .filter(one -> MAIN.equals(one.getNamespaceURI()))
        .filter(one -> Elements.children(one)
            .skip(1)
            .anyMatch(child -> child.getLocalName().equals(properties)))
        .forEach(one -> faults.add(part, "'" + properties + "' is not first in '" + parent + "'"));
  }
}
