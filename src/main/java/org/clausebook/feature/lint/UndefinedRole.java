package org.clausebook.feature.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clausebook.model.text.SourceText;

/**
 * A role such as {@code the IT administrator} that no law and no office gives a council, where the
 * policy does not say who holds it.
 */
final class UndefinedRole implements Rule {
  private static final String APPOINTED = "(?:designated |appointed |nominated |named )?";

  private static final Pattern ROLE = Pattern.compile(
      "\\b[Tt]he (" + APPOINTED
          + "(?:(?!(?:and|or|its|an?|of|to|by|the|may|must|will|shall|should|is|are|has|have|had"
          + "|with"
          + "|for|in|on|from|their|our|who|whom|as|be|any|each|every|no|not|that|which|if|when|only"
          + "|also)\\b)[\\p{L}&-]+ ){1,3}?"
          + "(?:administrator|officer|co-?ordinator|manager|lead|champion|custodian"
          + "|point of contact"
          + "|warden|steward|representative))\\b(?!s|'s? (?:report|decision))",
      Pattern.CASE_INSENSITIVE);

  /** Offices that the law or custom gives a council, those of other bodies, and nobody's name. */
  private static final Pattern KNOWN = Pattern.compile(
      "(?:.* )?(?:clerk|proper officer|(?:responsible )?financ(?:e|ial) officer|monitoring officer"
          + "|data protection officer|returning officer|presiding officer|police officer"
          + "|enforcement officer|planning officer|health officer|chief officer|executive officer"
          + "|(?:line|direct|next|most senior) manager)"
          + "|(?:relevant|responsible|appropriate|investigating|presenting|reporting|hearing"
          + "|appeal|other|same|new|previous|former|next|chosen|senior|dedicated|authorised"
          + "|recruiting|immediate|project|hiring|lead|whole|first|main|only|single|accredited) "
          + ".*");

  @Override
  public String id() {
    return "undefined-role";
  }

  @Override
  public String reason() {
    return "if the policy does not say who holds a role, readers do not know whom to contact";
  }

  @Override
  public List<Finding> check(LintedPolicy policy) {
    Map<String, Finding> findings = new LinkedHashMap<>();
    String all = policy.texts().stream().map(PlainText::text).collect(Collectors.joining("\n"));
    List<String> offices = policy.policy().council().nouns().byName().values().stream()
        .map(SourceText::value)
        .map(UndefinedRole::lowerCase)
        .toList();
    for (PlainText text : policy.clauseTexts()) {
      text.find(ROLE)
          .filter(role -> !isKnown(lowerCase(role.group(1)), offices))
          .filter(role -> !isExplained(role.group(1), all))
          .forEach(role -> findings.putIfAbsent(lowerCase(role.group(1)), finding(text, role)));
    }
    return new ArrayList<>(findings.values());
  }

  private static Finding finding(PlainText text, MatchResult role) {
    return Finding.in(
        text,
        role.start(),
        "nothing says who 'the " + role.group(1) + "' is",
        "name the office that holds this role in its place, or after it in brackets: 'the "
            + role.group(1) + " (the Clerk)'");
  }

  private static boolean isKnown(String role, List<String> offices) {
    return KNOWN.matcher(role).matches() || offices.stream().anyMatch(role::endsWith);
  }

  /** Whether somebody is said to hold the role, or how to reach whoever does. */
  private static boolean isExplained(String role, String all) {
    String words = Pattern.quote(role);
    String holder = "(?:the|our|its|an?|currently|known|\\p{Lu}\\p{L}*)";
    return Pattern.compile("(?i:" + words + ")(?:\\s*[(:–—]|, (?:the|our|currently|who is|\\p{Lu})"
            + "|\\s(?:is|means|shall be|will be) " + holder + "\\b"
            + "|\\s(?:at|on|via|by \\w+ (?:at|on)) \\S*[@\\d])"
            + "|(?i:\\b(?:acts?|acting|serves?|serving|appoint\\w*|designat\\w*|nominat\\w*) "
            + "(?:\\S+ ){0,3}"
            + "(?:as |an? )(?:the |an? |our |its )?" + words + ")"
            + "|(?i:\\b(?:is|are) (?:the|our|its) " + words + ")")
        .matcher(all)
        .find();
  }

  private static String lowerCase(String words) {
    return words.toLowerCase(Locale.ROOT);
  }
}
