package org.clausebook.model;

import java.util.List;
import java.util.stream.Stream;
import org.clausebook.model.record.PartialDate;

/**
 * What lint watches for: {@code watchlist.yaml} of the templates, and of the layers over them.
 *
 * @param law that was repealed or revoked
 * @param bodies that no longer exist
 * @param freeMail domains of email addresses that anybody can have, in lower case
 * @param guidance what a model says to whoever adapts it
 * @param options what is alone on a line between options of which one was to be chosen
 * @param linkTexts texts of links that do not say where they lead
 * @param advice that was sound once
 */
public record Watchlist(
    List<Former> law,
    List<Former> bodies,
    List<String> freeMail,
    List<String> guidance,
    List<String> options,
    List<String> linkTexts,
    List<Aged> advice) {

  /**
   * What no longer holds.
   *
   * @param names as policies write it, the short ways too
   * @param replacement what holds instead
   * @param since when it no longer held
   * @param source Act, statutory instrument or case that says so
   */
  public record Former(List<String> names, String replacement, PartialDate since, String source) {
    public Former {
      names = List.copyOf(names);
    }
  }

  /**
   * Advice that was sound once.
   *
   * @param phrases as policies write it
   * @param within longer words of which it may be a part: {@code UK GDPR}
   * @param instead what to do about it, as a hint
   * @param reason why it holds no longer
   * @param source who says so
   */
  public record Aged(
      List<String> phrases, List<String> within, String instead, String reason, String source) {
    public Aged {
      phrases = List.copyOf(phrases);
      within = List.copyOf(within);
    }
  }

  public Watchlist {
    law = List.copyOf(law);
    bodies = List.copyOf(bodies);
    freeMail = List.copyOf(freeMail);
    guidance = List.copyOf(guidance);
    options = List.copyOf(options);
    linkTexts = List.copyOf(linkTexts);
    advice = List.copyOf(advice);
  }

  /** Nothing to watch for. */
  public static Watchlist empty() {
    return new Watchlist(
        List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /** Everything that either of the two watches for. */
  public Watchlist with(Watchlist other) {
    return new Watchlist(
        joined(law, other.law),
        joined(bodies, other.bodies),
        joined(freeMail, other.freeMail),
        joined(guidance, other.guidance),
        joined(options, other.options),
        joined(linkTexts, other.linkTexts),
        joined(advice, other.advice));
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).distinct().toList();
  }
}
