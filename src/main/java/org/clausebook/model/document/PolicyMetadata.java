package org.clausebook.model.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.clausebook.model.record.Decision;
import org.clausebook.model.record.ShownDate;
import org.clausebook.model.record.Status;
import org.clausebook.model.text.Fingerprint;

/**
 * The metadata of a policy in a rendition; the same in every format.
 *
 * @param language of the text, as BCP 47 writes it; of several, in order, joined by commas
 * @param wording of the words of all clauses, see {@link PolicyDocument#wording}
 * @param generator the program that made the rendition
 */
public record PolicyMetadata(
    Name name, Standing standing, String language, Fingerprint wording, String generator) {
  /** This program, as its renditions call it; without a version, which would change all of them. */
  public static final String GENERATOR = "Clausebook";

  /**
   * Which policy it is.
   *
   * @param council its full name
   * @param identifier the council's folder and the policy's file: {@code alcester/it-policy}
   * @param policy the policy's file, the last part of the identifier
   * @param number of the policy, as the council numbers its policies
   */
  public record Name(
      String council, String identifier, String policy, String title, Optional<String> number) {}

  /**
   * How far it has come.
   *
   * @param version as the council counts it
   * @param reviewDue ISO 8601 to the day, month or year
   */
  public record Standing(
      Optional<String> version, Status status, List<Event> events, Optional<String> reviewDue) {
    public Standing {
      events = List.copyOf(events);
    }
  }

  /**
   * One decision.
   *
   * @param date ISO 8601 to the day, month or year; empty while it is pending, and where nobody
   *     knows it any more
   * @param isPending whether it is still to be taken
   * @param minute the council's reference
   * @param version that was decided on
   * @param by what it put in the place of the policy
   */
  public record Event(
      String verb,
      String body,
      Optional<String> date,
      boolean isPending,
      Optional<String> minute,
      Optional<String> version,
      Optional<String> by) {
    /** A decision that is pending unless it has a date. */
    public Event(
        String verb,
        String body,
        Optional<String> date,
        Optional<String> minute,
        Optional<String> version) {
      this(verb, body, date, date.isEmpty(), minute, version, Optional.empty());
    }
  }

  /** The metadata that every rendition of a policy carries. */
  public static PolicyMetadata of(PolicyDocument document) {
    return new PolicyMetadata(
        new Name(
            document.first().councilName(),
            document.council() + "/" + document.policy(),
            document.policy(),
            document.first().title(),
            document.sheet().number()),
        new Standing(
            document.version(),
            document.status(),
            IntStream.range(0, document.decisions().size())
                .mapToObj(i -> event(
                    document.decisions().get(i), document.first().decisions().get(i)))
                .toList(),
            document.nextReview().map(ShownDate::iso)),
        String.join(", ", document.languages()),
        document.wording(),
        GENERATOR);
  }

  /** The verb is one word in all languages, so that machines know it. */
  private static Event event(Decision decision, Decision printed) {
    return new Event(
        decision.verb(),
        printed.body(),
        decision.date().map(ShownDate::iso),
        decision.isPending(),
        decision.minute(),
        decision.version(),
        printed.by().map(Decision.By::name));
  }
}
