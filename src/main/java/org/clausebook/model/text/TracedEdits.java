package org.clausebook.model.text;

import java.util.ArrayList;
import java.util.List;

/** Changes to one text, told from its beginning to its end. */
public final class TracedEdits {
  private record Edit(int from, int to, TracedText words) {}

  private final TracedText text;
  private final List<Edit> edits = new ArrayList<>();

  public TracedEdits(TracedText text) {
    this.text = text;
  }

  /** Puts words from elsewhere in the place of those between two offsets. */
  public void replace(int from, int to, TracedText words) {
    edits.add(new Edit(from, to, words));
  }

  /** Puts words of one origin there. */
  public void replace(int from, int to, String words, Origin origin) {
    replace(from, to, TracedText.of(words, origin));
  }

  /** Puts words in before an offset, which belong to the character there. */
  public void insert(int at, String words) {
    replace(at, at, words, text.originAt(at).made());
  }

  /** Takes the words between two offsets out. */
  public void cut(int from, int to) {
    replace(from, to, TracedText.EMPTY);
  }

  /** The text with all changes. */
  public TracedText done() {
    if (edits.isEmpty()) {
      return text;
    }
    var changed = new TracedTextBuilder(text.length() + 64);
    int done = 0;
    for (Edit edit : edits) {
      changed.append(text, done, edit.from()).append(edit.words());
      done = edit.to();
    }
    return changed.append(text, done, text.length()).build();
  }
}
