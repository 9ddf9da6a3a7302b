package org.clausebook.model.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.clausebook.model.Requirement;
import org.clausebook.model.record.PartialDate;

/**
 * What one council can show its auditor of one financial year.
 *
 * @param council its slug
 * @param year as councils write it: {@code 2026/27}
 * @param on the last day of the year
 * @param isOver whether that day has passed
 * @param documents the policies of the council; at least one
 */
public record EvidenceSheet(
    String council,
    String councilName,
    String year,
    LocalDate on,
    boolean isOver,
    List<Entry> entries,
    List<PolicyDocument> documents) {
  public EvidenceSheet {
    entries = List.copyOf(entries);
    documents = List.copyOf(documents);
  }

  /**
   * One requirement.
   *
   * @param answer the name of the answer, for layouts
   * @param open what keeps it from being met: the names of what is not known, or of policies
   */
  public record Entry(
      Requirement requirement,
      String answer,
      List<Item> items,
      List<LeftOut> leftOut,
      List<String> open) {
    public Entry {
      items = List.copyOf(items);
      leftOut = List.copyOf(leftOut);
      open = List.copyOf(open);
    }
  }

  /**
   * What answers it.
   *
   * @param clause number and heading; empty where the policy as a whole answers
   * @param reviews in the year
   * @param record of its words
   */
  public record Item(
      String policy,
      Optional<String> version,
      Optional<String> clause,
      Optional<Decided> decided,
      List<Decided> reviews,
      Words record) {
    public Item {
      reviews = List.copyOf(reviews);
    }
  }

  /**
   * The words of a policy or clause.
   *
   * @param tailored what the council changed in the words of the library and the layers
   * @param published files in the folder that is published, by their paths
   * @param others those of them that carry other words than the adopted ones
   * @param fingerprint of the words that were adopted
   * @param remark the name of what the record leaves open, for layouts
   */
  public record Words(
      List<String> tailored,
      List<String> published,
      List<String> others,
      Optional<String> fingerprint,
      Optional<String> remark) {
    public Words {
      tailored = List.copyOf(tailored);
      published = List.copyOf(published);
      others = List.copyOf(others);
    }
  }

  /** A decision or review. */
  public record Decided(
      String verb, String body, Optional<PartialDate> date, Optional<String> minute) {}

  /**
   * A clause that would answer it and is not printed.
   *
   * @param why the name of the reason, for layouts
   * @param place the line that left it out
   */
  public record LeftOut(String clause, String why, String place) {}

  /** The path of the sheet in a format, from the folder it is written to. */
  public String path(Format format) {
    return council + "/" + name() + "." + format.extension();
  }

  /** The name of its files. */
  public String name() {
    return "evidence-" + year.replace('/', '-');
  }
}
