package org.clausebook.feature.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausebook.model.Watchlist;
import org.clausebook.model.Watchlist.Former;

/** Names of what no longer holds: law that was repealed, bodies that were closed. */
final class FormerName implements Rule {
  private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");

  /** A sentence that tells what became of the name means it. */
  private static final Pattern HISTORY = Pattern.compile(
      "\\b(?:replac|repeal|revok|supersed|abolish|former|previous|until|renamed)",
      Pattern.CASE_INSENSITIVE);

  private final String id;
  private final String reason;
  private final String complaint;
  private final Function<Watchlist, List<Former>> entries;

  private FormerName(
      String id, String reason, String complaint, Function<Watchlist, List<Former>> entries) {
    this.id = id;
    this.reason = reason;
    this.complaint = complaint;
    this.entries = entries;
  }

  static FormerName law() {
    return new FormerName(
        "repealed-law",
        "a repealed law tells people of duties and rights that no longer exist",
        "has not been law since ",
        Watchlist::law);
  }

  static FormerName body() {
    return new FormerName(
        "dead-body",
        "readers cannot turn to a body that no longer exists",
        "has not existed since ",
        Watchlist::bodies);
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String reason() {
    return reason;
  }

  @Override
  public List<Finding> check(LintedPolicy policy) {
    var findings = new ArrayList<Finding>();
    for (Former former : entries.apply(policy.watchlist())) {
      Pattern names = pattern(former);
      for (PlainText text : policy.texts()) {
        text.find(names)
            .filter(name -> !isTold(text, name))
            .forEach(name -> findings.add(finding(text, name, former)));
      }
    }
    return findings;
  }

  private Finding finding(PlainText text, MatchResult name, Former former) {
    return Finding.in(
        text,
        name.start(),
        "'" + name.group() + "' " + complaint + former.since() + ": " + former.source(),
        "write '" + former.replacement() + "' in its place, if that is what is meant");
  }

  private static boolean isTold(PlainText text, MatchResult name) {
    return text.sentences().stream()
        .filter(sentence -> sentence.from() <= name.start())
        .reduce((first, second) -> second)
        .filter(sentence -> HISTORY.matcher(sentence.text()).find())
        .isPresent();
  }

  /** Any of the names as it is written or in capitals, with or without brackets around its year. */
  private static Pattern pattern(Former former) {
    String names = former.names().stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .flatMap(name -> Stream.of(name, name.toUpperCase(Locale.UK)))
        .map(FormerName::words)
        .collect(Collectors.joining("|"));
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])(?:" + names + ")(?![\\p{L}\\p{N}]|\\s+(?:Act|Order|Regulations)\\b)");
  }

  private static String words(String name) {
    return Stream.of(name.split("\\s+"))
        .map(word -> YEAR.matcher(word).matches() ? "\\(?" + word + "\\)?" : Pattern.quote(word))
        .collect(Collectors.joining(",?\\s+"));
  }
}
