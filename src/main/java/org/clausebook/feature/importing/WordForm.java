package org.clausebook.feature.importing;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The forms in which words of different files are compared. */
final class WordForm {
  private static final Pattern SINGLE_QUOTES = Pattern.compile("[‘’‚‛ʼ`´]");
  private static final Pattern DOUBLE_QUOTES = Pattern.compile("[“”„‟]");
  private static final Pattern DASHES = Pattern.compile("[‐‑‒–—−]");
  private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B-\\u200D\\uFEFF]");
  private static final Pattern ADDRESS = Pattern.compile("\\]\\([^)\\s]*\\)?|\\]\\[[^\\]]*\\]");
  private static final Pattern MARKS =
      Pattern.compile("\\\\(?=\\p{Punct})|\\*+|^_+|_+(?=\\p{Punct}*$)|(?<!\\\\)[\\[\\]]");
  private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

  private WordForm() {}

  /** A word without marks of Markdown, with one kind of quotation marks and dashes. */
  static String exact(String written) {
    String plain = Normalizer.normalize(written, Normalizer.Form.NFC);
    plain = ADDRESS.matcher(plain).replaceAll("");
    plain = MARKS.matcher(plain).replaceAll("");
    plain = INVISIBLE.matcher(plain).replaceAll("");
    plain = SINGLE_QUOTES.matcher(plain).replaceAll("'");
    plain = DOUBLE_QUOTES.matcher(plain).replaceAll("\"");
    return DASHES.matcher(plain).replaceAll("-");
  }

  /** The same in small letters, without signs at its ends. */
  static String key(String exact) {
    String bare = EDGES.matcher(exact).replaceAll("");
    return (bare.isEmpty() ? exact : bare).toLowerCase(Locale.ROOT);
  }
}
