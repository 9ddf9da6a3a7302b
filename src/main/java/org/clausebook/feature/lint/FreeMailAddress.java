package org.clausebook.feature.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.text.ClauseId;
import org.clausebook.model.text.SourceText;

/** An email address of a provider where anybody can have one. */
final class FreeMailAddress implements Rule {
  private static final Pattern ADDRESS = Pattern.compile(
      "(?<![\\p{L}\\p{N}._%+'-])[\\p{L}\\p{N}._%+'-]++@((?:[\\p{L}\\p{N}-]++\\.){1,20}\\p{L}{2,})");

  @Override
  public String id() {
    return "free-mail-address";
  }

  @Override
  public String reason() {
    return "the Practitioners' Guide asks for a mailbox on a domain that the council owns";
  }

  @Override
  public List<Finding> check(LintedPolicy policy) {
    var findings = new ArrayList<Finding>();
    for (PlainText text : policy.texts()) {
      free(text.find(ADDRESS), policy)
          .map(address -> finding(text.clause(), text.locate(address.start()), address))
          .forEach(findings::add);
    }
    for (SourceText answer : answers(policy)) {
      free(ADDRESS.matcher(answer.value()).results(), policy)
          .map(address -> finding(Optional.empty(), answer.locate(address.start()), address))
          .filter(finding ->
              findings.stream().noneMatch(printed -> printed.location().equals(finding.location())))
          .forEach(findings::add);
    }
    return findings;
  }

  /** The council's answers to what this policy asks, whether it prints them or not. */
  private static List<SourceText> answers(LintedPolicy policy) {
    return policy.policy().outline().fields().keySet().stream()
        .flatMap(path -> Stream.ofNullable(policy.policy().council().facts().get(path)))
        .flatMap(fact -> fact.answers().stream())
        .toList();
  }

  private static Stream<MatchResult> free(Stream<MatchResult> addresses, LintedPolicy policy) {
    return addresses.filter(address ->
        policy.watchlist().freeMail().contains(address.group(1).toLowerCase(Locale.ROOT)));
  }

  private static Finding finding(
      Optional<ClauseId> clause, Location location, MatchResult address) {
    return new Finding(
        clause,
        location,
        "'" + address.group() + "' is an address that anybody could have",
        "write an address on the council's own domain, such as 'clerk@example.gov.uk'");
  }
}
