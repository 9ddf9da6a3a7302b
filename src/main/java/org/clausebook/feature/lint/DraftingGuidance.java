package org.clausebook.feature.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Advice to whoever adapts a model, and options of which none was chosen. */
final class DraftingGuidance implements Rule {
  private static final Pattern EDGES = Pattern.compile("^[^\\p{L}]++|(?<![^\\p{L}])[^\\p{L}]++$");

  /** Words that may be within a phrase. */
  private static final String ADVERB = "(?:also|always|first|generally|however|in addition|likewise"
      + "|normally|of course|often|still|themselves|then|therefore|usually)";

  private static final String COUNCILS = "councils ";

  /** Before 'councils' these mean certain ones, of which a policy may well speak. */
  private static final String CERTAIN = "(?:the|these|those|both|two|three|four|five|other"
      + "|neighbouring|adjoining|member|partner|our|principal|district|borough|county|unitary)";

  @Override
  public String id() {
    return "drafting-guidance";
  }

  @Override
  public String reason() {
    return "a council that adopts the drafting notes of a model decides things that it did not"
        + " mean to";
  }

  @Override
  public List<Finding> check(LintedPolicy policy) {
    var findings = new ArrayList<Finding>();
    Pattern guidance = pattern(policy.watchlist().guidance());
    for (PlainText text : policy.texts()) {
      text.findTyped(guidance)
          .map(words -> Finding.in(
              text,
              words.start(),
              "'" + words.group() + "' is advice to whoever adapts the model",
              "take the note out, and say what the council does"))
          .forEach(findings::add);
      if (policy.watchlist().options().contains(EDGES.matcher(text.text()).replaceAll(""))) {
        findings.add(Finding.in(
            text,
            0,
            "'" + text.text() + "' alone on a line separates the options of a model",
            "keep the option that the council chooses, and take the others and this line out"));
      }
    }
    return findings;
  }

  /** Finds nothing where there is nothing to find. */
  private static Pattern pattern(List<String> phrases) {
    String words = phrases.stream().map(DraftingGuidance::words).collect(Collectors.joining("|"));
    return Pattern.compile(
        phrases.isEmpty() ? "(?!)" : "(?<![\\p{L}\\p{N}])(?:" + words + ")(?![\\p{L}\\p{N}])",
        Pattern.CASE_INSENSITIVE);
  }

  private static String words(String phrase) {
    String words = Stream.of(phrase.split("\\s+"))
        .map(Pattern::quote)
        .collect(Collectors.joining(",?\\s+(?:" + ADVERB + ",?\\s+)?"));
    return phrase.startsWith(COUNCILS) ? "(?<!\\b" + CERTAIN + "\\s{1,9})" + words : words;
  }
}
