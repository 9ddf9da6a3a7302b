package org.clausebook.cli.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.model.document.PolicyMetadata;
import org.clausebook.model.document.PolicyMetadata.Event;

/** What a rendition says of itself, for people and for other programs. */
public final class MetadataValues {
  private static final String PENDING = "pending";

  private MetadataValues() {}

  public static Map<String, Object> of(PolicyMetadata metadata) {
    var values = new LinkedHashMap<String, Object>();
    values.put("council", metadata.council());
    values.put("identifier", metadata.identifier());
    values.put("policy", metadata.policy());
    values.put("title", metadata.title());
    metadata.number().ifPresent(number -> values.put("number", number));
    metadata.version().ifPresent(version -> values.put("version", version));
    values.put("status", metadata.status().word());
    values.put("events", metadata.events().stream().map(MetadataValues::event).toList());
    metadata.reviewDue().ifPresent(date -> values.put("reviewDue", date));
    values.put("language", metadata.language());
    values.put("wordingSha256", metadata.wording().value());
    values.put("generator", metadata.generator());
    return values;
  }

  private static Map<String, Object> event(Event event) {
    var values = new LinkedHashMap<String, Object>();
    values.put("verb", event.verb());
    values.put("body", event.body());
    event.by().ifPresent(name -> values.put("by", name));
    date(event).ifPresent(date -> values.put("date", date));
    event.minute().ifPresent(minute -> values.put("minute", minute));
    event.version().ifPresent(version -> values.put("version", version));
    return values;
  }

  private static Optional<String> date(Event event) {
    return event.isPending() ? Optional.of(PENDING) : event.date();
  }

  /** A line for each value; a file may hold anything, so none can look like two. */
  public static List<String> lines(PolicyMetadata metadata) {
    var lines = new ArrayList<String>();
    lines.add("council: " + metadata.council());
    lines.add("policy: " + metadata.identifier());
    lines.add("title: " + metadata.title());
    metadata.number().ifPresent(number -> lines.add("number: " + number));
    metadata.version().ifPresent(version -> lines.add("version: " + version));
    lines.add("status: " + metadata.status().word());
    metadata.events().forEach(event -> lines.add(line(event)));
    metadata.reviewDue().ifPresent(date -> lines.add("review due: " + date));
    lines.add("language: " + metadata.language());
    lines.add("wording SHA-256: " + metadata.wording().value());
    lines.add("made by: " + metadata.generator());
    return lines.stream().map(DiagnosticPrinter::oneLine).toList();
  }

  private static String line(Event event) {
    return "event: "
        + event.verb()
        + " by "
        + event.by().map(name -> name + ", decided by ").orElse("")
        + event.body()
        + date(event).map(date -> ", " + date).orElse(", on an unknown date")
        + event.minute().map(minute -> ", minute " + minute).orElse("")
        + event.version().map(version -> ", version " + version).orElse("");
  }
}
