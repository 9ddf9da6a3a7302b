package org.clausebook.cli.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.record.Decision;
import org.clausebook.model.record.ShownDate;
import org.clausebook.model.record.Status;

/** What a list says of one policy; dates as ISO 8601 writes them. */
public record PolicyRow(
    PolicyDocument document, Optional<String> adoptedOn, Optional<String> minute) {
  public static final List<String> HEADINGS =
      List.of("COUNCIL", "POLICY", "STATUS", "ADOPTED ON", "MINUTE", "REVIEW DUE");

  public static PolicyRow of(PolicyDocument document) {
    Optional<Decision> adoption =
        document.status() == Status.ADOPTED || document.status().isEnded()
            ? document.adoption()
            : Optional.empty();
    return new PolicyRow(
        document,
        adoption.flatMap(Decision::date).map(ShownDate::iso),
        adoption.flatMap(Decision::minute));
  }

  public List<String> cells() {
    return List.of(
        document.council(),
        document.policy(),
        document.status().word(),
        adoptedOn.orElse("-"),
        minute.orElse("-"),
        reviewDue().orElse("-"));
  }

  public Map<String, Object> toMap() {
    var values = new LinkedHashMap<String, Object>();
    values.put("council", document.council());
    values.put("policy", document.policy());
    values.put("title", document.title());
    values.put("status", document.status().word());
    document.version().ifPresent(version -> values.put("version", version));
    adoptedOn.ifPresent(date -> values.put("adoptedOn", date));
    minute.ifPresent(reference -> values.put("minute", reference));
    document.end().ifPresent(end -> {
      end.date().ifPresent(date -> values.put("endedOn", date.iso()));
      end.minute().ifPresent(reference -> values.put("endedMinute", reference));
      end.by().ifPresent(by -> values.put("replacedBy", by.policy().orElse(by.name())));
    });
    reviewDue().ifPresent(date -> values.put("reviewDue", date));
    return values;
  }

  private Optional<String> reviewDue() {
    return document.nextReview().map(ShownDate::iso);
  }
}
