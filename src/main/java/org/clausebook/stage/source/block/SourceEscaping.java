package org.clausebook.stage.source.block;

import java.util.regex.Pattern;
import org.clausebook.markdown.MarkdownEscaping;

/** Writes a stranger's plain text so that a clause body shows it as it is. */
public final class SourceEscaping {
  /** A break within a line or a cell, as clause bodies write it. */
  public static final String BREAK = "<br" + '>';

  private static final Pattern TEMPLATE_SIGN = Pattern.compile("[$#](?=\\{)");
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\x{FFFE}\\x{FFFF}&&[^\\t\\n]]");

  private SourceEscaping() {}

  /** The text on one line of the dialect. */
  public static String escape(String plain) {
    String text = CONTROL.matcher(plain).replaceAll("");
    return TEMPLATE_SIGN.matcher(MarkdownEscaping.escape(text)).replaceAll("\\\\$0");
  }
}
