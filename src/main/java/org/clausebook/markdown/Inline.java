package org.clausebook.markdown;

import java.util.ArrayList;
import java.util.List;

/**
 * Words that Markdown marks within a line, such as a link. Offsets count UTF-16 units.
 *
 * @param from offset of its first mark
 * @param start offset of its words
 * @param end offset after its words
 * @param to offset after its last mark
 * @param address offset of where a link leads to; the same as {@code to} if it is none
 * @param addressEnd offset after that
 */
public record Inline(Kind kind, int from, int start, int end, int to, int address, int addressEnd) {
  /** The meaning of the marks. */
  public enum Kind {
    /** No marks at all. */
    TEXT,
    /** A sign after a backslash, which is no mark. */
    ESCAPE,
    /** A line break that is printed. */
    BREAK,
    CODE,
    /** A reference to a footnote; its words are the label. */
    NOTE,
    /** A character by name or number. */
    CHARACTER,
    /** A tag of HTML, which is printed as it is. */
    TAG,
    /** {@code [words](address)} or {@code <address>}. */
    LINK,
    IMAGE,
    EMPHASIS
  }

  /** All in a text that is one block, the outer before the inner ones. */
  public static List<Inline> in(String text) {
    return in(text, 0, text.length());
  }

  /** All in a block of a text. */
  public static List<Inline> in(String text, int from, int to) {
    return InlineReader.read(text, from, to);
  }

  /** The pieces of a text that is one block; joined they are the text again. */
  public static List<Inline> pieces(String text) {
    var pieces = new ArrayList<Inline>();
    int at = 0;
    for (Inline inline : in(text)) {
      if (inline.from() >= at) {
        addText(at, inline.from(), pieces);
        pieces.add(inline);
        at = inline.to();
      }
    }
    addText(at, text.length(), pieces);
    return pieces;
  }

  private static void addText(int from, int to, List<Inline> pieces) {
    if (from < to) {
      pieces.add(new Inline(Kind.TEXT, from, from, to, to, to, to));
    }
  }

  /** Whether it leads to a clause of the same text. */
  public boolean leadsWithin(String text) {
    return kind == Kind.LINK && text.startsWith("#", address);
  }

  /** Whether it is a link that shows other words than its address. */
  public boolean hasWords() {
    return kind == Kind.LINK && start != address;
  }

  /** Whether it is a mailbox without more, {@code <clerk@example.gov.uk>}. */
  public boolean isMailbox(String text) {
    return kind == Kind.LINK && start == address && !text.substring(start, end).contains(":");
  }
}
