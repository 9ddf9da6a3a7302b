package org.clausebook.stage.rendition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.document.PolicyMetadata;
import org.clausebook.model.document.PolicyMetadata.Event;
import org.clausebook.model.document.RenditionProperties;
import org.clausebook.model.document.RenditionProperties.Property;
import org.clausebook.model.record.PartialDate;
import org.clausebook.model.record.Status;
import org.clausebook.model.text.Fingerprint;

/** Makes metadata of what a rendition carries, or says what is missing or cannot be meant. */
final class MetadataReader {
  private static final String PENDING = "pending";
  private static final String MAKE_AGAIN =
      "write it again with 'policy generate', and inspect that file";

  private final Location file;
  private final List<Diagnostic> problems = new ArrayList<>();

  /**
   * A reader of one file.
   *
   * @param file where mistakes are reported
   */
  MetadataReader(Location file) {
    this.file = file;
  }

  /** The metadata, if every value that a rendition must have is there. */
  Result<PolicyMetadata> read(RenditionProperties properties) {
    Map<String, String> values = properties.values();
    if (Property.WORDING.of(values).isEmpty() && Property.STATUS.of(values).isEmpty()) {
      return Result.failed(Diagnostic.error(
          file,
          "this file has no metadata of a council's policy",
          "name a file that 'policy generate' has written, such as"
              + " output/alcester/it-policy.pdf"));
    }
    var metadata = new PolicyMetadata(
        new PolicyMetadata.Name(
            required(Property.COUNCIL, values),
            required(Property.IDENTIFIER, values),
            required(Property.POLICY, values),
            required(Property.TITLE, values),
            Property.NUMBER.of(values)),
        new PolicyMetadata.Standing(
            Property.VERSION.of(values),
            status(required(Property.STATUS, values)),
            properties.events().stream().map(this::event).toList(),
            Property.REVIEW_DUE.of(values).map(date -> date(Property.REVIEW_DUE, date))),
        required(Property.LANGUAGE, values),
        wording(required(Property.WORDING, values)),
        required(Property.GENERATOR, values));
    return Result.unless(problems, metadata);
  }

  private Event event(Map<String, String> values) {
    return new Event(
        required(Property.VERB, values),
        required(Property.BODY, values),
        Property.DATE
            .of(values)
            .filter(date -> !date.equals(PENDING))
            .map(date -> date(Property.DATE, date)),
        Property.DATE.of(values).filter(PENDING::equals).isPresent(),
        Property.MINUTE.of(values),
        Property.VERSION.of(values),
        Property.BY.of(values));
  }

  private String required(Property property, Map<String, String> values) {
    return property.of(values).orElseGet(() -> {
      problems.add(Diagnostic.error(
          file, "this file does not say its '" + property.word() + "'", MAKE_AGAIN));
      return "";
    });
  }

  private Status status(String word) {
    Optional<Status> status =
        Arrays.stream(Status.values()).filter(s -> s.word().equals(word)).findFirst();
    if (status.isEmpty()) {
      refuse(Property.STATUS, word);
    }
    return status.orElse(Status.DRAFT);
  }

  private String date(Property property, String date) {
    if (PartialDate.parse(date).isEmpty()) {
      refuse(property, date);
    }
    return date;
  }

  private Fingerprint wording(String digits) {
    Optional<Fingerprint> wording = Fingerprint.parse(digits);
    if (wording.isEmpty()) {
      refuse(Property.WORDING, digits);
    }
    return wording.orElseGet(() -> Fingerprint.parts().whole());
  }

  private void refuse(Property property, String value) {
    if (!value.isEmpty()) {
      problems.add(Diagnostic.error(
          file, "'" + value + "' cannot be the '" + property.word() + "' of a policy", MAKE_AGAIN));
    }
  }
}
