package org.clausebook.cli.report;

import java.util.List;
import java.util.Optional;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.record.Decision;
import org.clausebook.model.record.ShownDate;
import org.clausebook.model.record.Status;

/** What a list says of one policy, and for machines by these keys; dates as ISO 8601 writes them. */
public record PolicyRow(
    String council,
    String policy,
    String title,
    String status,
    Optional<String> version,
    Optional<String> adoptedOn,
    Optional<String> minute,
    Optional<Ended> ended,
    Optional<String> reviewDue,
    Optional<String> library) {
  public static final List<String> HEADINGS =
      List.of("COUNCIL", "POLICY", "STATUS", "ADOPTED ON", "MINUTE", "REVIEW DUE", "LIBRARY");

  /** What a spreadsheet has, by the keys that machines read. */
  public static final List<String> COLUMNS = List.of(
      "council",
      "policy",
      "title",
      "status",
      "version",
      "adoptedOn",
      "minute",
      "endedOn",
      "endedMinute",
      "replacedBy",
      "reviewDue",
      "library");

  /** How it came to be no longer in force. */
  record Ended(Optional<String> endedOn, Optional<String> endedMinute, Optional<String> replacedBy)
      implements JsonRecords.Inline {}

  /** The row of a policy of which it is not known from which library its words are. */
  public static PolicyRow of(PolicyDocument document) {
    return of(document, "");
  }

  /**
   * The row of a policy.
   *
   * @param library the version of the library that its words are from
   */
  public static PolicyRow of(PolicyDocument document, String library) {
    Optional<Decision> adoption =
        document.status() == Status.ADOPTED || document.status().isEnded()
            ? document.adoption()
            : Optional.empty();
    return new PolicyRow(
        document.council(),
        document.policy(),
        document.title(),
        document.status().word(),
        document.version(),
        adoption.flatMap(Decision::date).map(ShownDate::iso),
        adoption.flatMap(Decision::minute),
        document
            .end()
            .map(end -> new Ended(
                end.date().map(ShownDate::iso),
                end.minute(),
                end.by().map(by -> by.policy().orElse(by.name())))),
        document.nextReview().map(ShownDate::iso),
        Optional.of(library).filter(version -> !version.isEmpty()));
  }

  public List<String> columns() {
    return List.of(
        council,
        policy,
        title,
        status,
        version.orElse(""),
        adoptedOn.orElse(""),
        minute.orElse(""),
        ended.flatMap(Ended::endedOn).orElse(""),
        ended.flatMap(Ended::endedMinute).orElse(""),
        ended.flatMap(Ended::replacedBy).orElse(""),
        reviewDue.orElse(""),
        library.orElse(""));
  }

  public List<String> cells() {
    return List.of(
        council,
        policy,
        status,
        adoptedOn.orElse("-"),
        minute.orElse("-"),
        reviewDue.orElse("-"),
        library.orElse("-"));
  }
}
