package org.clausebook.model.text;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a reader of a rendition sees, word by word.
 *
 * @param parts the policy itself first, then what is around it
 * @param marks what is in the file beside words, such as a note that was put on a page
 * @param links where links lead that are at no word
 * @param unread what was not looked at
 * @param letters how each is drawn, by its font and what it is said to be, where a file brings
 *     fonts
 * @param tagged the words of the policy once more, where tags say their order
 */
public record PrintedText(
    List<Part> parts,
    List<String> marks,
    List<String> links,
    List<String> unread,
    Map<String, Set<String>> letters,
    Optional<TaggedText> tagged) {

  /** A part of a rendition. */
  public enum Place {
    /** The title, all clauses and what closes the document. */
    POLICY("the policy"),
    NOTICE("the notice above the policy"),
    RUNNING("the head and foot of its pages"),
    STRIP("the line above the policy"),
    SKIP("the link to the policy"),
    CONTENTS("the contents"),
    RECORD("the text below the policy");

    private final String words;

    Place(String words) {
      this.words = words;
    }

    /** The words for it in messages. */
    public String words() {
      return words;
    }
  }

  /**
   * Words in the order of reading.
   *
   * @param isAlone whether they are all there is, so that none may be before or after
   */
  public record Part(Place place, List<Word> words, boolean isAlone) {
    public Part {
      words = List.copyOf(words);
    }

    public List<String> texts() {
      return words.stream().map(Word::text).toList();
    }
  }

  /**
   * One word.
   *
   * @param hidden why nobody sees it; empty for one that is seen
   */
  public record Word(String text, String hidden) {}

  /** A text in a format that leaves the drawing of letters to its reader. */
  public PrintedText(
      List<Part> parts, List<String> marks, List<String> links, List<String> unread) {
    this(parts, marks, links, unread, Map.of(), Optional.empty());
  }

  public PrintedText {
    letters = Collections.unmodifiableMap(new LinkedHashMap<>(letters));
    parts = List.copyOf(parts);
    marks = List.copyOf(marks);
    links = List.copyOf(links);
    unread = List.copyOf(unread);
  }
}
