package org.clausebook.model.document;

import java.util.List;
import java.util.Optional;
import org.clausebook.model.ControlForm;
import org.clausebook.model.ControlPlace;
import org.clausebook.model.text.LinkedText;

/**
 * Document control as it is printed; every text is finished.
 *
 * @param title its heading, or the caption of its table
 * @param rows in order; none of a sentence
 * @param sentence in place of rows
 * @param history a table of its own
 * @param cover what the title's page says, where there is one
 */
public record ControlBlock(
    ControlForm form,
    ControlPlace at,
    String title,
    List<Row> rows,
    Optional<String> sentence,
    Optional<History> history,
    List<Row> cover) {

  /**
   * A label with its values.
   *
   * @param values none while a decision is awaited
   */
  public record Row(String label, List<LinkedText> values) {
    public Row {
      values = List.copyOf(values);
    }
  }

  /**
   * The versions of the policy.
   *
   * @param columns heads of the columns
   * @param versions the oldest first, each with a text for every column, which may be empty
   */
  public record History(String title, List<String> columns, List<List<String>> versions) {
    public History {
      columns = List.copyOf(columns);
      versions = versions.stream().map(List::copyOf).toList();
    }
  }

  public ControlBlock {
    rows = List.copyOf(rows);
    cover = List.copyOf(cover);
  }
}
