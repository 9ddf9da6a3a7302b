package org.clausebook.stage.render.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.clausebook.model.Counter;
import org.clausebook.model.LabelStyle;
import org.clausebook.stage.render.word.DocxNumbering.Level;
import org.clausebook.stage.render.word.DocxNumbering.Num;
import org.w3c.dom.Element;

/**
 * The labels of a numbered list.
 *
 * @param style in which Word can write them all; empty if it cannot
 * @param start the number of the first item
 * @param labels of its items
 */
record DocxList(Optional<LabelStyle> style, int start, List<String> labels) {
  private static final String LABEL = "label";

  DocxList {
    labels = List.copyOf(labels);
  }

  static DocxList of(Element list) {
    List<Element> items = DocxElements.elements(list);
    return DocxElements.has(list, "bracketed")
        ? ofText(items.stream().map(DocxList::typed).toList())
        : counted(list, items.size());
  }

  /** The letters of the longest label. */
  static int letters(Element list) {
    return list.getTagName().equals("ol")
        ? of(list).labels().stream().mapToInt(String::length).max().orElse(0)
        : 1;
  }

  /** Whether an element is a label that the list itself prints now. */
  static boolean isLabel(Element element) {
    return DocxElements.is(element, "span", LABEL);
  }

  private static String typed(Element item) {
    return DocxElements.within(item)
        .filter(DocxList::isLabel)
        .findFirst()
        .map(Element::getTextContent)
        .orElse("");
  }

  private static DocxList ofText(List<String> labels) {
    return LabelStyle.of(labels)
        .map(style -> {
          int start = style.read(labels.get(0)).orElse(0);
          return new DocxList(
              Optional.of(style).filter(found -> start > 0 && isWritten(found, start, labels)),
              start,
              labels);
        })
        .orElseGet(() -> new DocxList(Optional.empty(), 0, labels));
  }

  private static DocxList counted(Element list, int size) {
    String type = list.getAttribute("type");
    Counter counter = Arrays.stream(Counter.values())
        .filter(any -> any.first().equals(type))
        .findFirst()
        .orElse(Counter.DIGITS);
    int start = list.hasAttribute("start") ? Integer.parseInt(list.getAttribute("start")) : 1;
    var style = new LabelStyle(counter, "", ".");
    List<String> labels =
        IntStream.range(start, start + size).mapToObj(style::label).toList();
    return new DocxList(
        Optional.of(style).filter(found -> isWritten(found, start, labels)), start, labels);
  }

  private static boolean isWritten(LabelStyle style, int start, List<String> labels) {
    return IntStream.range(0, labels.size())
        .mapToObj(
            i -> style.before() + DocxNumbering.write(style.counter(), start + i) + style.after())
        .toList()
        .equals(labels);
  }

  /** The label of each item, by a numbering of the list's own. */
  List<DocxLabel> number(DocxNumbering numbering, int level) {
    Optional<Num> num = style.map(found -> {
      Map<Integer, Integer> starts = new TreeMap<>();
      starts.put(level, start);
      return new Num(numbering.start(levels(found), starts), level);
    });
    return labels.stream().map(label -> DocxLabel.of(num, label)).toList();
  }

  private static List<Level> levels(LabelStyle style) {
    return IntStream.rangeClosed(1, DocxNumbering.LEVELS)
        .mapToObj(level -> new Level(style.counter(), style.before() + "%" + level + style.after()))
        .toList();
  }

  /** The levels of lists without labels. */
  static List<Level> bullets(boolean areDashes) {
    List<String> signs = areDashes ? List.of("–") : List.of("•", "–");
    var levels = new ArrayList<Level>();
    for (int level = 0; level < DocxNumbering.LEVELS; level++) {
      levels.add(new Level(Optional.empty(), signs.get(level % signs.size()), Optional.empty()));
    }
    return Collections.unmodifiableList(levels);
  }
}
