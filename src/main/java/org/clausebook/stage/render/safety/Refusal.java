package org.clausebook.stage.render.safety;

/**
 * Something that no rendition may hold.
 *
 * @param offset where it begins in the text that was read, or {@link #NOWHERE} if that is not known
 * @param sign what whoever wrote it finds it by
 */
public record Refusal(int offset, String sign, String message, String hint) {
  public static final int NOWHERE = -1;

  /** A length in characters: enough to know a text by. */
  private static final int SHOWN = 60;

  static Refusal of(int offset, String sign, String what, String hint) {
    return new Refusal(offset, sign, "it prints " + what + ", which no policy may hold", hint);
  }

  static Refusal ofAddress(int offset, String address, boolean isPicture) {
    return of(
        offset,
        address,
        "the address '" + shown(address) + "'",
        isPicture
            ? "take it out; the picture that a policy has is its council's 'logo'"
            : "begin it with 'https://', 'mailto:' or 'tel:', or with '#' and an id of the page");
  }

  Refusal at(int other) {
    return new Refusal(other, sign, message, hint);
  }

  /** The beginning of a text, on one line. */
  static String shown(String text) {
    String line = text.replaceAll("\\p{Cntrl}", " ").strip();
    return line.codePointCount(0, line.length()) <= SHOWN
        ? line
        : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
  }
}
