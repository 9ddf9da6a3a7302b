package org.clausebook.stage.compose;

import java.util.regex.Pattern;
import org.clausebook.model.text.SourceText;
import org.clausebook.model.text.TracedText;

/** Puts a text on one line, however it is wrapped in YAML. */
final class OneLine {
  /** White space that is not one blank. */
  private static final Pattern SPACE = Pattern.compile("\\s{2,}|[^\\S ]");

  private OneLine() {}

  static String of(String text) {
    return SPACE.matcher(text).replaceAll(" ").strip();
  }

  static TracedText of(SourceText text) {
    return of(TracedText.of(text));
  }

  static TracedText of(TracedText text) {
    return blanks(text).strip();
  }

  /** The same with a blank at either end where there is white space. */
  static TracedText blanks(TracedText text) {
    return text.replaceAll(
        SPACE,
        (space, edits) ->
            edits.replace(space.start(), space.end(), " ", text.originAt(space.start())));
  }
}
