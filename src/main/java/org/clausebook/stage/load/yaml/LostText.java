package org.clausebook.stage.load.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.text.SourceText;

/**
 * What follows a text without quotes on its line and is a comment to YAML, though whoever wrote it
 * may have meant it as text: {@code #7} in {@code minute: 26/41 #7}.
 *
 * @param from offset of the text in {@code file}
 * @param to offset after it
 */
record LostText(String file, int from, int to) {
  /** A comment has a blank after its mark; a mark alone, or several, hide nothing. */
  private static final Pattern LOST = Pattern.compile("[ \\t]+(#[^#\\s].*)");

  /** A line with nothing but one key and its text, or one item of a list. */
  private static final Pattern LINE_OF_ONE = Pattern.compile("(?:- ++)*+(?:[\\w-]+: +)?");

  /** A warning if something is lost. */
  Optional<Diagnostic> report(SourceText text) {
    Matcher lost = LOST.matcher(file).region(to, lineEnd());
    if (!lost.lookingAt()) {
      return Optional.empty();
    }
    String comment = lost.group(1).stripTrailing();
    return Optional.of(Diagnostic.warning(
        Location.after(text.start().file(), file.substring(0, lost.start(1))),
        "'" + comment + "' is a comment to YAML, and no part of the text before it",
        hint(comment) + ", or put a space after '#' if it is a comment"));
  }

  private int lineEnd() {
    int end = file.indexOf('\n', to);
    return end < 0 ? file.length() : end;
  }

  private String hint(String comment) {
    int lineStart = file.lastIndexOf('\n', from - 1) + 1;
    String before = file.substring(lineStart, from).stripLeading();
    String whole = file.substring(from, lineEnd()).stripTrailing();
    return LINE_OF_ONE.matcher(before).matches() && whole.indexOf('\n') < 0
        ? "write '" + before + quoted(whole) + "'"
        : "put the whole text in \"double quotes\", up to '" + comment + "'";
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
