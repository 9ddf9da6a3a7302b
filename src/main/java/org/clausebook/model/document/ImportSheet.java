package org.clausebook.model.document;

import java.util.List;
import org.clausebook.model.record.PolicyKey;

/**
 * What became of a file that was imported.
 *
 * @param key of the policy that it became
 * @param file its name, as the person named it
 * @param match how it was matched
 * @param outcomes how many blocks and words became what; those that no block became are missing
 * @param rows a row for each block of the file
 * @param proposals what a person has to confirm, a line each
 * @param missing words of the file that the result does not print
 * @param added words that the result prints and the file does not have
 * @param files that the import writes, by their paths
 */
public record ImportSheet(
    PolicyKey key,
    String file,
    Match match,
    List<Count> outcomes,
    List<Row> rows,
    List<String> proposals,
    List<String> missing,
    List<String> added,
    List<String> files) {
  public ImportSheet {
    outcomes = List.copyOf(outcomes);
    rows = List.copyOf(rows);
    proposals = List.copyOf(proposals);
    missing = List.copyOf(missing);
    added = List.copyOf(added);
    files = List.copyOf(files);
  }

  /**
   * How a file was matched.
   *
   * @param outline of the library that it was matched with; empty where there is none
   * @param fit the part of the file's words that are near it, from 0 to 1
   * @param isOwn whether the policy is none of the library, and that outline only the nearest
   */
  public record Match(String outline, double fit, boolean isOwn, List<Bound> bounds) {
    public Match {
      bounds = List.copyOf(bounds);
    }
  }

  /** How sure a match had to be, from 0 to 1, by the name of the bound. */
  public record Bound(String name, double least) {}

  /** How many blocks, and words of them, became this. */
  public record Count(String outcome, long blocks, long words) {}

  /**
   * What became of one block.
   *
   * @param place where it is in the file
   * @param words of it, or what it begins with
   * @param count how many words it has
   * @param kind the name of the outcome, for layouts
   * @param outcome in words
   * @param clause the id of the clause that has it, or what else took it; empty for neither
   * @param pass the way by which it was found
   * @param score how sure that is, from 0 to 1
   */
  public record Row(
      String place,
      String words,
      int count,
      String kind,
      String outcome,
      String clause,
      String pass,
      double score) {}

  /** The path of the sheet in a format. */
  public String path(Format format) {
    return key.council() + "/" + name() + "." + format.extension();
  }

  /** The name of its file. */
  public String name() {
    return "import-" + key.policy();
  }
}
