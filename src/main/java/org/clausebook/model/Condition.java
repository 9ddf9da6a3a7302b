package org.clausebook.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What decides whether a clause, paragraph or item stands: {@code not council.kind is parish}.
 *
 * @param path a fact of the council or a wording: {@code council.kind}
 * @param pathOffset where the path begins in the text that was read, counted from 0
 * @param answer what the fact must be; empty where it need only be set
 * @param answerOffset where the answer begins
 */
public record Condition(
    boolean isNegated, String path, int pathOffset, Optional<String> answer, int answerOffset) {
  /** What paths of facts begin with. */
  public static final String COUNCIL = "council.";

  /** What paths of wordings begin with. */
  public static final String WORDING = "wording.";

  /** The path of the kind of body. */
  public static final String KIND = "council.kind";

  private static final Pattern FORM = Pattern.compile(
      "\\s*(not\\s+)?(?!not\\s*$)([A-Za-z0-9._/-]+)(?:\\s+is\\s+(?!not\\s)(\\S(?:.*\\S)?))?\\s*",
      Pattern.DOTALL);

  /** The condition that a text says; empty if it says none. */
  public static Optional<Condition> parse(String text) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    return Optional.of(new Condition(
        parts.group(1) != null,
        parts.group(2),
        parts.start(2),
        Optional.ofNullable(parts.group(3)).map(answer -> answer.replaceAll("\\s+", " ")),
        Math.max(0, parts.start(3))));
  }
}
