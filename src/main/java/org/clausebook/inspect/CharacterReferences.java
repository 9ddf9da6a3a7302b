package org.clausebook.inspect;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The characters that HTML writes as references: by name, or by number after a hash. */
final class CharacterReferences {
  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|apos|nbsp));");

  private static final Map<String, String> NAMED = new LinkedHashMap<>();

  static {
    NAMED.put("amp", "&");
    NAMED.put("lt", "<");
    NAMED.put("gt", ">");
    NAMED.put("quot", "\"");
    NAMED.put("apos", "'");
    NAMED.put("nbsp", "\u00a0");
  }

  private CharacterReferences() {}

  /** The text with each reference resolved once; one that names no character stays as it is. */
  static String resolve(String text) {
    return REFERENCE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character(found)));
  }

  private static String character(MatchResult found) {
    if (found.group(3) != null) {
      return NAMED.getOrDefault(found.group(3), found.group());
    }
    int code = found.group(1) != null
        ? Integer.parseInt(found.group(1))
        : Integer.parseInt(found.group(2), 16);
    boolean isCharacter =
        Character.isValidCodePoint(code) && Character.getType(code) != Character.SURROGATE;
    return isCharacter ? Character.toString(code) : found.group();
  }
}
