package org.clausebook.model;

import java.util.List;

/**
 * What a file says to whoever drafts or checks a policy.
 *
 * @param notes on what it holds; no document prints them
 * @param silences what {@code lint} finds and the file means to be so
 */
public record Remarks(List<DraftingNote> notes, List<Silence> silences) {
  public Remarks {
    notes = List.copyOf(notes);
    silences = List.copyOf(silences);
  }

  public static Remarks none() {
    return new Remarks(List.of(), List.of());
  }
}
