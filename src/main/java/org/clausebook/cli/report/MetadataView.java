package org.clausebook.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.model.document.PolicyMetadata;
import org.clausebook.model.document.PolicyMetadata.Event;

/** The metadata of a rendition, for people and, by these keys, for other programs. */
public record MetadataView(
    String council,
    String identifier,
    String policy,
    String title,
    Optional<String> number,
    Optional<String> version,
    String status,
    List<Decided> events,
    Optional<String> reviewDue,
    String language,
    String wordingSha256,
    String generator)
    implements JsonRecords.Inline {
  private static final String PENDING = "pending";

  public MetadataView {
    events = List.copyOf(events);
  }

  /** What {@code inspect} prints of a file. */
  public record Inspected(Optional<MetadataView> metadata, Optional<?> verification) {}

  record Decided(
      String verb,
      String body,
      Optional<String> by,
      Optional<String> date,
      Optional<String> minute,
      Optional<String> version) {
    static Decided of(Event event) {
      return new Decided(
          event.verb(),
          event.body(),
          event.by(),
          event.isPending() ? Optional.of(PENDING) : event.date(),
          event.minute(),
          event.version());
    }
  }

  public static MetadataView of(PolicyMetadata metadata) {
    return new MetadataView(
        metadata.name().council(),
        metadata.name().identifier(),
        metadata.name().policy(),
        metadata.name().title(),
        metadata.name().number(),
        metadata.standing().version(),
        metadata.standing().status().word(),
        metadata.standing().events().stream().map(Decided::of).toList(),
        metadata.standing().reviewDue(),
        metadata.language(),
        metadata.wording().value(),
        metadata.generator());
  }

  /** A line for each value; a file may hold anything, so none can look like two. */
  public List<String> lines() {
    var lines = new ArrayList<String>();
    lines.add("council: " + council);
    lines.add("policy: " + identifier);
    lines.add("title: " + title);
    number.ifPresent(number -> lines.add("number: " + number));
    version.ifPresent(version -> lines.add("version: " + version));
    lines.add("status: " + status);
    events.forEach(event -> lines.add(line(event)));
    reviewDue.ifPresent(date -> lines.add("review due: " + date));
    lines.add("language: " + language);
    lines.add("wording SHA-256: " + wordingSha256);
    lines.add("made by: " + generator);
    return lines.stream().map(DiagnosticPrinter::oneLine).toList();
  }

  private static String line(Decided event) {
    return "event: "
        + event.verb()
        + " by "
        + event.by().map(name -> name + ", decided by ").orElse("")
        + event.body()
        + event.date().map(date -> ", " + date).orElse(", on an unknown date")
        + event.minute().map(minute -> ", minute " + minute).orElse("")
        + event.version().map(version -> ", version " + version).orElse("");
  }
}
