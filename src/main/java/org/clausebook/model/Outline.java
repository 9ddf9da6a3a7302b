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
 * One kind of policy: which clauses are in it, in which order, and what it asks a council for.
 *
 * @param policy the name of its file, such as {@code it-policy}
 * @param details of document control, for a council that says nothing
 * @param remarks to whoever drafts or checks such a policy
 */
public record Outline(
    String policy,
    Text text,
    Clauses clauses,
    Questions questions,
    ReviewCycle reviewCycle,
    ControlDetails details,
    Remarks remarks) {

  /**
   * The words around its clauses.
   *
   * @param title plain text with merge fields
   * @param description one sentence for catalogues and search engines
   * @param presentation how clauses are numbered and cited
   * @param printed lines around the clauses; one whose fields are not known yet is left out
   * @param translation of its words, where they are not English
   */
  public record Text(
      SourceText title,
      SourceText description,
      Presentation presentation,
      List<PrintedLine> printed,
      Optional<Translation> translation) {
    public Text {
      printed = List.copyOf(printed);
    }
  }

  /**
   * The clauses by their ids.
   *
   * @param slots all of them, in order
   * @param optional those that are only where an overlay switches them on
   */
  public record Clauses(List<Slot> slots, List<ClauseId> optional) {
    public Clauses {
      slots = List.copyOf(slots);
      optional = List.copyOf(optional);
    }
  }

  /**
   * What it asks of councils.
   *
   * @param fields by the path of the fact that answers
   * @param passages by name, in the order of the file
   */
  public record Questions(Map<String, Field> fields, Map<String, Passage> passages) {
    public Questions {
      fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
      passages = Collections.unmodifiableMap(new LinkedHashMap<>(passages));
    }
  }

  /**
   * The place of one clause in the order.
   *
   * @param level 1 for a clause, 2 and 3 for those under it, which follow it
   */
  public record Slot(ClauseId clause, int level, Location location) {}

  /** Notes to whoever drafts such a policy. */
  public List<DraftingNote> notes() {
    return remarks.notes();
  }

  public List<Slot> slots() {
    return clauses.slots();
  }

  /** Questions by the path of the fact that answers. */
  public Map<String, Field> fields() {
    return questions.fields();
  }

  /** Passages that a council may word, by name, in the order of the file. */
  public Map<String, Passage> passages() {
    return questions.passages();
  }
}
