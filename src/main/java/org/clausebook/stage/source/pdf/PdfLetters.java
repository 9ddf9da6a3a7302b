package org.clausebook.stage.source.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.text.TextPosition;
import org.clausebook.stage.source.block.MarkedWords;
import org.clausebook.stage.source.block.MarkedWords.Marks;

/** Joins letters to words by where they are on the page. */
final class PdfLetters {
  /** A gap, as a share of a blank's width, that separates two words. */
  private static final double GAP = 0.5;

  private static final double LINE = 0.6;
  private static final String HYPHENS = "-\u00AD\u2010";

  private final MarkedWords words = new MarkedWords();
  private final List<TextPosition> open = new ArrayList<>();

  /** Adds letters in the order of reading. */
  void add(List<TextPosition> letters) {
    letters.forEach(this::add);
  }

  private void add(TextPosition letter) {
    String text = letter.getUnicode() == null ? "" : letter.getUnicode();
    if (!open.isEmpty()) {
      TextPosition last = open.get(0);
      boolean isNextLine = Math.abs(last.getYDirAdj() - letter.getYDirAdj())
          > LINE * Math.max(1, letter.getHeightDir());
      double gap = letter.getXDirAdj() - last.getXDirAdj() - last.getWidthDirAdj();
      boolean isApart = isNextLine || gap > GAP * Math.max(1, letter.getWidthOfSpace());
      if (isApart && !(isNextLine && HYPHENS.contains(String.valueOf(last.getUnicode())))) {
        words.add(" ", marks(letter));
      }
      open.clear();
    }
    words.add(text, marks(letter));
    open.add(letter);
  }

  MarkedWords words() {
    return words;
  }

  static Marks marks(TextPosition letter) {
    return new Marks(isBold(letter), false, "");
  }

  static boolean isBold(TextPosition letter) {
    String font = letter.getFont() == null || letter.getFont().getName() == null
        ? ""
        : letter.getFont().getName().toLowerCase(Locale.ROOT);
    return font.contains("bold") || font.contains("black") || font.contains("heavy");
  }
}
