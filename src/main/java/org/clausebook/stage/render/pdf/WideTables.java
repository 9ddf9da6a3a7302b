package org.clausebook.stage.render.pdf;

import com.openhtmltopdf.newtable.TableBox;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Makes room for a table that is wider than its page, a step at a time: smaller type, then both
 * columns of facing languages, then a page that is turned, then words that are divided.
 */
final class WideTables implements Fitting.Mend {
  private static final String SMALL = "small";
  private static final String SMALLER = "smaller";
  private static final String TURNED = "turned";
  private static final String DIVIDED = "divided";
  private static final String APART = "languages-apart";

  /**
   * The class of what begins on the page that its table turns, and of what follows the table within
   * it.
   */
  private static final String BEGUN = "begun-turned";

  private static final String UPRIGHT = "upright";

  /** Elements that never begin on a turned page. */
  private static final Set<String> WHOLE = Set.of("main", "body");

  /** Letters before each place where a word may be divided; a shorter end is left whole. */
  private static final int PART = 6;

  private static final int SHORTEST_END = 4;

  @Override
  public boolean mend(Document page, LaidPages laid) {
    boolean isMended = false;
    for (Element table : Elements.named(page, "table")) {
      if (laid.block(table).filter(WideTables::isTooWide).isPresent()) {
        isMended |= makeRoom(table);
      }
    }
    return isMended;
  }

  private static boolean isTooWide(Object box) {
    return box instanceof TableBox table
        && table.getWidth() > table.getContainingBlock().getContentWidth();
  }

  private static boolean makeRoom(Element table) {
    if (Classes.add(table, SMALL) || Classes.add(table, SMALLER)) {
      return true;
    }
    Optional<Element> facing = facingPair(table);
    if (facing.isPresent()) {
      Classes.add(facing.get(), APART);
      return restart(table);
    }
    if (Classes.add(frame(table), TURNED)) {
      turn(frame(table));
      return restart(table);
    }
    if (Classes.add(table, DIVIDED)) {
      divideWords(table);
      return true;
    }
    return false;
  }

  private static boolean restart(Element table) {
    Classes.remove(table, SMALL);
    Classes.remove(table, SMALLER);
    return true;
  }

  /** Turns the page before what leads to a table, and before a clause that begins with that. */
  private static void turn(Element frame) {
    List<Element> leadUp = Leading.leadUp(frame);
    leadUp.forEach(block -> Classes.add(block, TURNED));
    Element first = leadUp.isEmpty() ? frame : leadUp.get(leadUp.size() - 1);
    Element last = frame;
    while (Elements.before(first).isEmpty()
        && first.getParentNode() instanceof Element parent
        && !WHOLE.contains(parent.getTagName())) {
      Elements.next(last).ifPresent(WideTables::setUpright);
      Classes.add(parent, BEGUN);
      first = parent;
      last = parent;
    }
  }

  private static void setUpright(Element start) {
    Optional<Element> next = Optional.of(start);
    while (next.isPresent()) {
      Classes.add(next.get(), UPRIGHT);
      next = Elements.next(next.get());
    }
  }

  /** The clause in two languages beside each other in which a table has half the width. */
  private static Optional<Element> facingPair(Node node) {
    Optional<Element> pair = Optional.empty();
    for (Node above = node.getParentNode(); above instanceof Element element; ) {
      if (Classes.has(element, "pair") && !Classes.has(element, APART)) {
        pair = Optional.of(element);
      }
      if (Classes.has(element, "facing")) {
        return pair;
      }
      above = element.getParentNode();
    }
    return Optional.empty();
  }

  /** The element that scrolls a table on a screen; the table itself, if none does. */
  static Element frame(Element table) {
    return table.getParentNode() instanceof Element parent && Classes.has(parent, "table")
        ? parent
        : table;
  }

  private static void divideWords(Element table) {
    for (Node node : Elements.nodes(table)) {
      if (node instanceof Text text) {
        text.setData(divided(text.getData()));
      }
    }
  }

  private static String divided(String words) {
    var divided = new StringBuilder();
    int letters = 0;
    for (int i = 0; i < words.length(); i++) {
      letters = Character.isLetterOrDigit(words.charAt(i)) ? letters + 1 : 0;
      divided.append(words.charAt(i));
      if (letters == PART && lettersFrom(words, i + 1) >= SHORTEST_END) {
        divided.append(Letters.SOFT_HYPHEN);
        letters = 0;
      }
    }
    return divided.toString();
  }

  private static int lettersFrom(String words, int start) {
    int end = start;
    while (end < words.length() && Character.isLetterOrDigit(words.charAt(end))) {
      end++;
    }
    return end - start;
  }
}
