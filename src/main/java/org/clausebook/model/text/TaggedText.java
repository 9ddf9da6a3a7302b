package org.clausebook.model.text;

import java.util.List;
import org.clausebook.model.text.PrintedText.Word;

/**
 * The words of pages in the order of their tags, which is the same however lines and pages break.
 *
 * @param steps of each word, the way that the eye goes to it from the word before
 */
public record TaggedText(List<Word> words, List<Step> steps) {

  /** The way from a word to the next. */
  public enum Step {
    /** The next word is beside it, on the same line. */
    NEAR,
    /** The next word is to its right, beyond a gap. */
    FAR,
    /** The next word is in the next cell of a table, where it should be. */
    CELL,
    /** The next word is on a line below. */
    DOWN,
    /** Back up, as to what is beside. */
    UP,
    /** The next word is on a later page. */
    PAGE;

    /** Whether it comes to the same where lines and pages break elsewhere. */
    boolean isLike(Step other) {
      return switch (this) {
        case NEAR, DOWN -> other == NEAR || other == DOWN || other == PAGE;
        case FAR, UP -> other == FAR || other == UP || other == PAGE;
        case CELL -> other == CELL || other == PAGE;
        case PAGE -> other != FAR && other != UP;
      };
    }
  }

  public TaggedText {
    words = List.copyOf(words);
    steps = List.copyOf(steps);
  }

  /** Whether a file that has these words shows them in the same order to the eye. */
  public boolean isReadAs(TaggedText file) {
    return texts().equals(file.texts()) && firstOutOfPlace(file) < 0;
  }

  /** The first word of a file that the eye meets elsewhere; -1 where there is none. */
  private int firstOutOfPlace(TaggedText file) {
    for (int i = 0; i < steps.size(); i++) {
      if (!steps.get(i).isLike(file.steps.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private List<String> texts() {
    return words.stream().map(Word::text).toList();
  }
}
