package org.clausebook.stage.compose;

import org.clausebook.markdown.MarkdownEscaping;
import org.clausebook.model.text.TracedText;

/** What a text is written in, and so how a value is escaped that is put into it. */
enum TextForm {
  /** Words that a renderer will escape: titles, headings, closing lines. */
  PLAIN {
    @Override
    TracedText escape(TracedText value) {
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
    TracedText escape(TracedText value) {
      return value.withSigns(MarkdownEscaping.escape(value.text()));
    }

    @Override
    boolean keepsBackslashes() {
      return true;
    }
  };

  abstract TracedText escape(TracedText value);

  /** Whether a backslash before a sign stays, as Markdown itself reads it. */
  abstract boolean keepsBackslashes();
}
