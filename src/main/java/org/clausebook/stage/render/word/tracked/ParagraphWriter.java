package org.clausebook.stage.render.word.tracked;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.clausebook.stage.render.word.tracked.MarkedBlock.MarkedPiece;
import org.clausebook.stage.render.word.tracked.MarkedBlock.Paragraph;
import org.clausebook.stage.render.word.tracked.MarkedBlock.Written;

/** Writes marked blocks as Word has them. */
final class ParagraphWriter {
  private static final Set<String> APART = Set.of("w:rPr", "w:sectPr", "w:pPrChange");
  private static final String RUN = "w:r";

  private final Stamp stamp;

  ParagraphWriter(Stamp stamp) {
    this.stamp = stamp;
  }

  List<XmlElement> write(List<MarkedBlock> blocks) {
    return blocks.stream()
        .map(block ->
            block instanceof Paragraph paragraph ? write(paragraph) : ((Written) block).element())
        .toList();
  }

  private XmlElement write(Paragraph paragraph) {
    XmlElement properties = properties(paragraph);
    var parts = new ArrayList<XmlElement>();
    if (!properties.children().isEmpty()) {
      parts.add(properties);
    }
    List<MarkedPiece> pieces = paragraph.pieces();
    for (int i = 0; i < pieces.size(); ) {
      int end = i;
      var group = new ArrayList<XmlElement>();
      while (end < pieces.size() && pieces.get(end).mark() == pieces.get(i).mark()) {
        group.addAll(elements(pieces.get(end++)));
      }
      parts.addAll(stamp.around(pieces.get(i).mark(), joined(group)));
      i = end;
    }
    return XmlElement.of("w:p", parts);
  }

  /** What a change can hold: a link becomes the field that it is, a box its sign. */
  private static List<XmlElement> elements(MarkedPiece piece) {
    List<XmlElement> elements = piece.piece().elements();
    return piece.mark() == Mark.KEPT
        ? elements
        : elements.stream()
            .flatMap(ParagraphWriter::changeable)
            .map(part -> piece.mark().isDeletion() ? part.each(ParagraphWriter::deleted) : part)
            .toList();
  }

  private static Stream<XmlElement> changeable(XmlElement element) {
    if (element.is("w:sdt")) {
      return element.within("w:sdtContent").stream().flatMap(ParagraphWriter::changeable);
    }
    if (!element.is("w:hyperlink")) {
      return Stream.of(element);
    }
    Stream<XmlElement> shown = element.elements().stream().flatMap(ParagraphWriter::changeable);
    Optional<String> target = element
        .attribute("w:anchor")
        .map(anchor -> "\\l \"" + anchor + "\"")
        .or(() -> element.attribute(Links.ADDRESS).map(address -> "\"" + address + "\""));
    if (target.isEmpty()) {
      return shown;
    }
    String code = " HYPERLINK " + target.get() + " ";
    XmlElement words =
        XmlElement.of("w:instrText", new XmlText(code)).with("xml:space", "preserve");
    return Stream.of(
            Stream.of(field("begin"), XmlElement.of(RUN, words), field("separate")),
            shown,
            Stream.of(field("end")))
        .flatMap(parts -> parts);
  }

  private static XmlElement field(String type) {
    return XmlElement.of(RUN, XmlElement.of("w:fldChar").with("w:fldCharType", type));
  }

  private static XmlElement deleted(XmlElement element) {
    return switch (element.name()) {
      case "w:t" -> element.named("w:delText");
      case "w:instrText" -> element.named("w:delInstrText");
      default -> element;
    };
  }

  /** Runs of words with the same properties are one. */
  private static List<XmlElement> joined(List<XmlElement> elements) {
    var joined = new ArrayList<XmlElement>();
    for (XmlElement element : elements) {
      int last = joined.size() - 1;
      Optional<XmlElement> both = last < 0 ? Optional.empty() : joined(joined.get(last), element);
      both.ifPresentOrElse(run -> joined.set(last, run), () -> joined.add(element));
    }
    return joined;
  }

  private static Optional<XmlElement> joined(XmlElement one, XmlElement other) {
    return Stream.of("w:t", "w:delText")
        .filter(name -> one.is(RUN) && other.is(RUN))
        .filter(name -> one.child(name).isPresent() && other.child(name).isPresent())
        .filter(name -> one.child("w:rPr").equals(other.child("w:rPr")))
        .map(name -> {
          XmlElement words = one.child(name).get();
          String text = text(words) + text(other.child(name).get());
          List<XmlElement> kept = one.without(Set.of(name)).elements();
          return one.with(
              Stream.concat(kept.stream(), Stream.of(words.with(List.of(new XmlText(text)))))
                  .toList());
        })
        .findFirst();
  }

  private static String text(XmlElement words) {
    return words.named("w:t").text();
  }

  private XmlElement properties(Paragraph paragraph) {
    Mark end = paragraph.end();
    XmlElement own = end.isBefore() && end != Mark.KEPT ? paragraph.before() : paragraph.after();
    var parts = new ArrayList<>(own.without(APART).elements());
    var mark = new ArrayList<>(stamp.signs(end).toList());
    mark.addAll(own.within("w:rPr"));
    if (!mark.isEmpty()) {
      parts.add(XmlElement.of("w:rPr", mark));
    }
    own.child("w:sectPr").ifPresent(parts::add);
    XmlElement was = paragraph.before().without(APART);
    if (end == Mark.KEPT && !was.equals(own.without(APART))) {
      parts.add(stamp.change("w:pPrChange", List.of(XmlElement.of("w:pPr", was.children()))));
    }
    return XmlElement.of("w:pPr", parts);
  }
}
