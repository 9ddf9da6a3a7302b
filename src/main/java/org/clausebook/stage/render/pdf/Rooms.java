package org.clausebook.stage.render.pdf;

import com.openhtmltopdf.render.BlockBox;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Begins a page before a block that would be torn, as {@link KeptTogether} has it. */
final class Rooms implements Fitting.Mend {
  private static final String STYLE = "style";
  private static final String PROPERTY = "-fs-page-break-min-height: ";

  @Override
  public boolean mend(Document page, LaidPages laid) {
    var kept = new KeptTogether(laid);
    Map<Element, Integer> rooms = new LinkedHashMap<>();
    laid.blocks().forEach(block -> rooms.put(block, kept.room(block)));
    boolean isTorn = rooms.entrySet().stream()
        .anyMatch(room -> laid.block(room.getKey())
            .filter(box -> isTorn(box, room.getValue(), laid))
            .isPresent());
    boolean isMended = false;
    for (Map.Entry<Element, Integer> room : rooms.entrySet()) {
      if (isTorn && room.getValue() > 0) {
        isMended |= ask(room.getKey(), laid.points(room.getValue()));
      }
    }
    return isMended;
  }

  private static boolean isTorn(BlockBox box, int room, LaidPages laid) {
    return box.getAbsY() + room > laid.page(box.getAbsY()).getBottom();
  }

  /** One number of a style; false if the block has it already. */
  private static boolean ask(Element block, float points) {
    String style = PROPERTY + String.format(Locale.ROOT, "%.1fpt", points);
    boolean isNew = !style.equals(block.getAttribute(STYLE));
    block.setAttribute(STYLE, style);
    return isNew;
  }
}
