package org.clausebook.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.record.ReviewCycle;
import org.clausebook.model.text.ClauseId;
import org.clausebook.model.text.SourceText;

/**
 * One kind of policy: which clauses stand in it, in which order, and what it asks a council for.
 *
 * @param policy the name of its file, such as {@code it-policy}
 * @param title plain text with merge fields
 * @param description one sentence for catalogues and search engines
 * @param optional clauses that stand only where an overlay switches them on
 * @param fields what it asks of councils, by the path of the fact that answers
 * @param passages by name, in the order of the file
 * @param presentation how clauses are numbered and cited
 * @param printed lines that close the document; one whose fields are not known yet is left out
 * @param details of document control, for a council that says nothing
 * @param notes to whoever drafts such a policy
 * @param translation of its words, where they are not English
 */
public record Outline(
    String policy,
    SourceText title,
    SourceText description,
    List<Slot> slots,
    List<ClauseId> optional,
    Map<String, Field> fields,
    Map<String, Passage> passages,
    ReviewCycle reviewCycle,
    Presentation presentation,
    List<SourceText> printed,
    ControlDetails details,
    List<DraftingNote> notes,
    Optional<Translation> translation) {

  /** An outline in one language. */
  public Outline(
      String policy,
      SourceText title,
      SourceText description,
      List<Slot> slots,
      List<ClauseId> optional,
      Map<String, Field> fields,
      Map<String, Passage> passages,
      ReviewCycle reviewCycle,
      Presentation presentation,
      List<SourceText> printed,
      ControlDetails details,
      List<DraftingNote> notes) {
    this(
        policy,
        title,
        description,
        slots,
        optional,
        fields,
        passages,
        reviewCycle,
        presentation,
        printed,
        details,
        notes,
        Optional.empty());
  }

  /**
   * The place of one clause in the order.
   *
   * @param level 1 for a clause, 2 and 3 for those under it, which follow it
   */
  public record Slot(ClauseId clause, int level, Location location) {}

  public Outline {
    slots = List.copyOf(slots);
    optional = List.copyOf(optional);
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    passages = Collections.unmodifiableMap(new LinkedHashMap<>(passages));
    printed = List.copyOf(printed);
    notes = List.copyOf(notes);
  }
}
