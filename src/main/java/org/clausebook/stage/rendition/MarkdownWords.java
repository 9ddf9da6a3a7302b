package org.clausebook.stage.rendition;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.model.text.PrintedText;
import org.clausebook.model.text.PrintedText.Part;
import org.clausebook.model.text.PrintedText.Place;

/**
 * The words of a policy in Markdown, with its signs: everything that is under the keys at its head.
 */
final class MarkdownWords {
  private static final Pattern DASHES = Pattern.compile("(?m)^---[ \\t]*$");

  private MarkdownWords() {}

  /** The text of a file. */
  static PrintedText of(String file) {
    Matcher dashes = DASHES.matcher(file);
    boolean hasKeys = dashes.lookingAt() && dashes.find();
    String text = hasKeys ? file.substring(dashes.end()) : file;
    return new PrintedText(
        List.of(new Part(Place.POLICY, WordCollector.of(text), true)),
        List.of(),
        List.of(),
        List.of());
  }
}
