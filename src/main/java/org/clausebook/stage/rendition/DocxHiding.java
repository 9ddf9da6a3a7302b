package org.clausebook.stage.rendition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.clausebook.stage.source.archive.XmlNode;
import org.clausebook.stage.source.docx.DocxStyles;

/** Knows why nobody sees the words of a run in a Word file. */
final class DocxHiding {
  /** Half points: smaller letters are dots. */
  private static final int SMALLEST = 6;

  private static final Set<String> WHITE = Set.of("FFFFFF", "ffffff");

  private final DocxStyles styles;

  DocxHiding(DocxStyles styles) {
    this.styles = styles;
  }

  /**
   * Why nobody sees words, or not as they are written; empty where nothing speaks for it.
   *
   * @param paragraph its properties
   * @param run its properties
   */
  String of(XmlNode paragraph, XmlNode run) {
    if (isOn("w:vanish", paragraph, run) || isOn("w:specVanish", paragraph, run)) {
      return "its style hides it";
    }
    if (isOn("w:strike", paragraph, run) || isOn("w:dstrike", paragraph, run)) {
      return "it is struck through";
    }
    if (said(one -> value(one, "w:color"), paragraph, run)
        .filter(WHITE::contains)
        .isPresent()) {
      return "it is white";
    }
    return said(one -> value(one, "w:sz"), paragraph, run)
            .filter(size -> size.matches("\\d{1,4}") && Integer.parseInt(size) < SMALLEST)
            .isPresent()
        ? "it is too small"
        : "";
  }

  /** Whether words look in a way, such as in capitals. */
  boolean isOn(String name, XmlNode paragraph, XmlNode run) {
    return said(one -> DocxStyles.isOn(one, name), paragraph, run).orElse(false);
  }

  private static Optional<String> value(XmlNode properties, String name) {
    return Optional.of(properties.child(name).get("w:val")).filter(value -> !value.isEmpty());
  }

  /** What is nearest to the words: what the run says, its style, or that of its paragraph. */
  private <T> Optional<T> said(
      Function<XmlNode, Optional<T>> asked, XmlNode paragraph, XmlNode run) {
    List<Optional<T>> answers = new ArrayList<>();
    answers.add(asked.apply(run));
    for (String style : List.of(run.child("w:rStyle").get("w:val"), styles.of(paragraph))) {
      answers.add(styles.said(style, one -> asked.apply(one.child("w:rPr"))));
    }
    return answers.stream().flatMap(Optional::stream).findFirst();
  }
}
