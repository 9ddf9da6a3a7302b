package org.clausebook.stage.rendition;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.clausebook.model.text.PrintedText.Word;

/** Gathers the words of a text that comes in pieces. */
final class WordCollector {
  /** A policy of five hundred pages has fewer; what is longer is not read to its end. */
  static final int MOST = 400_000;

  private final List<Word> words = new ArrayList<>();
  private final List<Word> after = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private String hidden = "";

  /** The words of a text that is one piece. */
  static List<Word> of(String text) {
    var collector = new WordCollector();
    collector.add(text, "");
    return collector.words();
  }

  /** Adds text; white space ends a word, and a space that forbids a break does not. */
  void add(String text, String whyHidden) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || (c >= '\t' && c <= '\r')) {
        end();
      } else {
        word.append(c);
        hidden = whyHidden.isEmpty() ? hidden : whyHidden;
      }
    }
  }

  /** Adds what is no word, after the one that is being read. */
  void addSign(String sign, String whyHidden) {
    after.add(new Word(sign, whyHidden));
    if (word.isEmpty()) {
      end();
    }
  }

  /** Ends a word. */
  void end() {
    if (!word.isEmpty()) {
      words.add(new Word(Normalizer.normalize(word, Normalizer.Form.NFC), hidden));
      word.setLength(0);
      hidden = "";
    }
    words.addAll(after);
    after.clear();
  }

  boolean isFull() {
    return words.size() > MOST;
  }

  List<Word> words() {
    end();
    return List.copyOf(words);
  }
}
