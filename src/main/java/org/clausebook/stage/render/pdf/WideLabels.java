package org.clausebook.stage.render.pdf;

import com.openhtmltopdf.render.BlockBox;
import java.util.List;
import java.util.Optional;
import org.clausebook.stage.render.pdf.LaidPages.PlacedText;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Widens the margin of a list whose labels would reach out of it: {@code xviii.}, {@code 100.} */
final class WideLabels implements Fitting.Mend {
  /** The margins that the style sheet has classes for, in millimetres: {@code labels-15}. */
  private static final List<Integer> MARGINS = List.of(15, 20, 25, 30, 40, 60);

  private static final String CLASS = "labels-";

  /** Between a label and its text, in millimetres; counted labels bring theirs. */
  private static final int GAP = 1;

  @Override
  public boolean mend(Document page, LaidPages laid) {
    boolean isMended = false;
    for (Element item : Elements.named(page, "li")) {
      int needed = needed(item, laid);
      if (needed > 0 && item.getParentNode() instanceof Element list) {
        isMended |= widen(list, needed);
      }
    }
    for (PlacedText text : laid.texts()) {
      if (Classes.has(text.element(), "label")
          && laid.block(text.element()).map(box -> isWider(text, box, laid)).orElse(false)) {
        isMended |= list(text.element())
            .map(list -> widen(list, laid.millimetres(text.text().getWidth()) + 2 * GAP))
            .orElse(false);
      }
    }
    return isMended;
  }

  /** The width of a counted label that its list has no room for, in millimetres; or 0. */
  private static int needed(Element item, LaidPages laid) {
    Optional<BlockBox> box = laid.block(item).filter(block -> block.getMarkerData() != null);
    if (box.isEmpty()) {
      return 0;
    }
    int label = box.get().getMarkerData().getLayoutWidth();
    int room = box.get().getAbsX() - box.get().getParent().getAbsX();
    return label > room ? laid.millimetres(label) + GAP : 0;
  }

  private static boolean isWider(PlacedText label, BlockBox box, LaidPages laid) {
    return laid.millimetres(box.getContentWidth() - label.text().getWidth()) < GAP;
  }

  private static Optional<Element> list(Element label) {
    for (var node = label.getParentNode(); node instanceof Element; node = node.getParentNode()) {
      if (node.getNodeName().equals("ol")) {
        return Optional.of((Element) node);
      }
    }
    return Optional.empty();
  }

  private static boolean widen(Element list, int needed) {
    int margin = MARGINS.stream().filter(m -> m >= needed).findFirst().orElse(60);
    return MARGINS.stream().noneMatch(m -> m >= margin && Classes.has(list, CLASS + m))
        && Classes.add(list, CLASS + margin);
  }
}
