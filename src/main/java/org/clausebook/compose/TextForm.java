package org.clausebook.compose;

import org.clausebook.template.MarkdownEscaping;

/** What a text is written in, and so how a value is escaped that is put into it. */
enum TextForm {
  /** Words that a renderer will escape: titles, headings, closing lines. */
  PLAIN {
    @Override
    String escape(String value) {
      return value;
    }

    @Override
    boolean keepsBackslashes() {
      return false;
    }
  },
  /** The dialect of clause bodies. */
  MARKDOWN {
    @Override
    String escape(String value) {
      return MarkdownEscaping.escape(value);
    }

    @Override
    boolean keepsBackslashes() {
      return true;
    }
  };

  abstract String escape(String value);

  /** Whether a backslash before a sign stays, as Markdown itself reads it. */
  abstract boolean keepsBackslashes();
}
