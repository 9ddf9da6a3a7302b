package org.clausebook.lint;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausebook.model.Council;

/**
 * The name of a council that the policy is not of: one of this workspace, or any by its shape.
 *
 * <p>Most city councils are principal authorities, which a policy may well name, as it may those of
 * counties, boroughs and districts.
 */
final class OtherCouncil implements Rule {
  private static final String NAME_WORD = "\\p{Lu}[\\p{L}'’-]*+\\.?+";
  private static final Pattern SHAPE = Pattern.compile("\\b(" + NAME_WORD
      + "(?:(?: (?:and|of|the|on|in|with|upon|under|over|by|cum|le|la)){0,2}[ ,&]+" + NAME_WORD
      + "){0,7}?) (?:Town|Parish|Community|Village|Neighbourhood) Council\\b");

  /** Words that begin a sentence, or say which of its forms a council takes. */
  private static final Pattern NO_NAME = Pattern.compile(
      "(?:The|A|An|Any|Each|Every|This|That|Our|Your|Its|Their|All|Both|No|Full|Local|Annual|New"
          + "|Former|Other|Another|Some|Where|When|If|As|For|By|In|On|At|To|From|With|And|Or|But"
          + "|Such|Most|Many|Once|Only|Should|Member|Members|Welsh|English)");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /** A term such as 'the Council' is everybody's. */
  private static final Pattern OWN_TERM = Pattern.compile(".*\\p{Ll} .*|\\p{Lu}{3,}");

  @Override
  public String id() {
    return "other-council";
  }

  @Override
  public String reason() {
    return "the name of another council was left in when its policy was copied";
  }

  @Override
  public List<Finding> check(LintedPolicy policy) {
    var findings = new ArrayList<Finding>();
    List<PlainText> texts = policy.texts();
    Pattern names = names(policy, words(texts));
    for (PlainText text : texts) {
      Stream.concat(
              text.findTyped(names),
              text.findTyped(SHAPE)
                  .filter(name -> !NO_NAME.matcher(name.group(1)).matches()))
          .filter(name -> !isOwn(name, policy.policy().council()))
          .map(name -> finding(text, name))
          .filter(finding -> findings.stream().noneMatch(f -> overlaps(f, finding)))
          .forEach(findings::add);
    }
    return findings;
  }

  private static boolean overlaps(Finding one, Finding other) {
    return one.location().equals(other.location());
  }

  private static Finding finding(PlainText text, MatchResult name) {
    return Finding.in(
        text,
        name.start(),
        "'" + name.group() + "' is another council",
        "write '${council.term}', or silence this where that council is meant");
  }

  private static Set<String> words(List<PlainText> texts) {
    return texts.stream()
        .flatMap(text -> WORD.matcher(text.text()).results())
        .map(MatchResult::group)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** One pattern cannot look for a whole country's names: only for such as may be there. */
  private static boolean mayBeIn(Set<String> words, String name) {
    Matcher first = WORD.matcher(name);
    return !first.lookingAt() || words.contains(first.group());
  }

  private static Pattern names(LintedPolicy policy, Set<String> words) {
    String names = policy.otherCouncils().stream()
        .filter(name -> mayBeIn(words, name))
        .filter(name -> OWN_TERM.matcher(name).matches())
        .filter(name -> !policy.policy().council().term().subject().words().equals(name))
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
    return Pattern.compile(
        names.isEmpty() ? "(?!)" : "(?<![\\p{L}\\p{N}])(?:" + names + ")(?![\\p{L}\\p{N}])");
  }

  /** Whether the words are, or are part of, what the council calls itself. */
  private static boolean isOwn(MatchResult name, Council council) {
    return Stream.of("name", "display-name")
        .flatMap(fact -> Stream.ofNullable(council.facts().get(fact)))
        .map(fact -> fact.value())
        .anyMatch(own -> own.contains(name.group()) || name.group().endsWith(own));
  }
}
