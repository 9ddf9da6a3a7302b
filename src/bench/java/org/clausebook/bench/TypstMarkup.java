package org.clausebook.bench;

import java.util.regex.Pattern;

/** The Markdown of a policy that has headings, paragraphs and lettered lists, as Typst writes it. */
final class TypstMarkup {
  private static final Pattern SIGNS = Pattern.compile("[\\\\#*_$@<>\\[\\]`~]");

  private TypstMarkup() {}

  static String of(String markdown) {
    String title = markdown.strip().lines().findFirst().orElseThrow().substring(2);
    var text = new StringBuilder("""
        #set document(title: "%s")
        #set page(paper: "a4", numbering: "1 of 1")
        #set text(font: "Source Sans 3", size: 12pt, lang: "en", region: "GB")
        #set enum(numbering: "a.")

        """.formatted(title));
    markdown.lines().forEach(line -> text.append(line(line)).append('\n'));
    return text.toString();
  }

  private static String line(String line) {
    String words = SIGNS.matcher(line.replaceFirst("^(#+|- [a-z]\\.) ", "")).replaceAll("\\\\$0");
    if (line.startsWith("#")) {
      return "=".repeat(line.indexOf(' ')) + " " + words;
    }
    return line.startsWith("- ") ? "+ " + words : words;
  }
}
