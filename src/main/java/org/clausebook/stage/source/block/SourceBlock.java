package org.clausebook.stage.source.block;

import java.util.List;

/**
 * A block of a file that somebody else wrote, such as a heading, a paragraph or an item.
 *
 * @param place where a person finds it: {@code paragraph 12}, {@code line 40}, {@code page 3, line
 *     7}
 * @param level of a heading: 0 for the title of the whole, then from 1; of an item: from 1, how
 *     deep its list is; of any other block the level of the item that it belongs to, or 0
 * @param label the number, letter or bullet as a reader of the file sees it, {@code 1.1} or {@code
 *     (a)}; of a note what refers to it, {@code 1}; empty if there is none
 * @param isTyped whether somebody typed the label as text, so that no program counts it
 * @param text the words on one line in the dialect of clause bodies, without the label: escaped,
 *     with emphasis, links, references to notes {@code [^1]} and breaks, {@code <br>}; empty for a
 *     table
 * @param rows of a table, its head first, each cell as {@code text} is; empty for all else
 * @param anchors names that the file gives to places in the block, in order: bookmarks, tags of
 *     content controls, ids
 */
public record SourceBlock(
    String place,
    Kind kind,
    int level,
    String label,
    boolean isTyped,
    String text,
    List<List<String>> rows,
    List<String> anchors) {
  /** The kind of a block. */
  public enum Kind {
    HEADING,
    /** A paragraph; one that is numbered {@code 3.1} too. */
    PARAGRAPH,
    /** An item of a list, with its bullet, letter or number of one part. */
    ITEM,
    TABLE,
    QUOTE,
    /** A term that the next block defines. */
    TERM,
    DEFINITION,
    /** The words of a footnote or endnote. */
    NOTE,
    /** The head or foot of pages, the number of a page. */
    RUNNING,
    /** An entry of a table of contents. */
    CONTENTS,
    /** A picture; its text is what the file says that it shows. */
    PICTURE,
    /** What somebody noted beside the words. */
    COMMENT,
    /** What was not understood; its text is what words there are. */
    OTHER
  }

  public SourceBlock {
    rows = List.copyOf(rows.stream().map(List::copyOf).toList());
    anchors = List.copyOf(anchors);
  }

  /** A block without a label, which is no table. */
  public static SourceBlock of(String place, Kind kind, int level, String text) {
    return new SourceBlock(place, kind, level, "", false, text, List.of(), List.of());
  }

  /** A table. */
  public static SourceBlock table(String place, List<List<String>> rows) {
    return new SourceBlock(place, Kind.TABLE, 0, "", false, "", rows, List.of());
  }

  /** The same words as another kind of block. */
  public SourceBlock as(Kind other, int newLevel) {
    return new SourceBlock(place, other, newLevel, label, isTyped, text, rows, anchors);
  }

  /** The same block with a label. */
  public SourceBlock labelled(String newLabel, boolean typed) {
    return new SourceBlock(place, kind, level, newLabel, typed, text, rows, anchors);
  }

  /** The same block with other words. */
  public SourceBlock saying(String words) {
    return new SourceBlock(place, kind, level, label, isTyped, words, rows, anchors);
  }

  /** The same block with the names that the file gives to places in it. */
  public SourceBlock anchored(List<String> names) {
    return new SourceBlock(place, kind, level, label, isTyped, text, rows, names);
  }
}
