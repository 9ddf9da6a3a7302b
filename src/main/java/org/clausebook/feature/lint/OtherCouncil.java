package org.clausebook.feature.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausebook.model.Council;
import org.clausebook.model.Fact;

/**
 * The name of another council than the policy's: one in this workspace, or anything in the form of
 * a council's name.
 *
 * <p>Most city councils are principal authorities, which a policy may well name, as it may those of
 * counties, boroughs and districts. A council that the profile or a decision names is meant.
 */
final class OtherCouncil implements Rule {
  private static final String NAME_WORD = "\\p{Lu}[\\p{L}'’-]*+\\.?+";
  private static final String JOINING = "(?:and|of|the|on|in|with|upon|under|over|by|cum|le|la)";
  private static final String BODY = "(?:Town|Parish|Community|Village|Neighbourhood) Council";
  private static final Pattern SHAPE = Pattern.compile("\\b(" + NAME_WORD + "(?:(?: " + JOINING
      + "){0,2}[ ,&]+" + NAME_WORD + "){0,7}?) " + BODY + "\\b");

  /** Words that begin a sentence, join, or say which of its forms a council takes. */
  private static final String ANY_WORD =
      "(?:The|A|An|Any|Each|Every|This|That|Our|Your|Its|Their|All|Both|No|Full|Local|Annual|New"
          + "|Former|Other|Another|Some|Where|When|If|As|For|By|In|On|At|To|From|With|And|Or|But"
          + "|Such|Most|Many|Once|Only|Should|Member|Members|Welsh|English|National|Neighbouring"
          + "|Principal|Quality|Relevant|Respective|Smaller|Larger|Joint|Shadow|Current|Existing"
          + "|Town|Parish|Community|Village|Neighbourhood|Council|" + JOINING + ")";

  private static final Pattern NO_NAME =
      Pattern.compile(ANY_WORD + "(?:,? " + ANY_WORD + "){0,20}");

  /** Before another name these make a third: Great Ambridge. */
  private static final Pattern PART_OF_NAME = Pattern.compile(
      ".*\\b(?:Great|Little|Upper|Lower|Nether|East|West|North|South|Old|New|Much|Long|Middle|Higher"
          + "|Saint|St\\.?|Chipping|Kings|Market) ");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

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
    Pattern names = names(policy, texts);
    List<String> own = CouncilNames.of(policy.policy().council()).names();
    List<String> named = named(policy, names);
    for (PlainText text : texts) {
      List<MatchResult> found = text.find(names).toList();
      Stream.concat(
              found.stream().filter(name -> !isOwn(name.group(), policy)),
              text.find(SHAPE)
                  .filter(name -> found.stream().noneMatch(other -> overlap(name, other)))
                  .filter(name -> !NO_NAME.matcher(name.group(1)).matches())
                  .filter(name -> !endsWith(own, name.group())))
          .filter(name -> text.isTyped(name.start()))
          .filter(name -> !endsWith(named, name.group()))
          .map(name -> finding(text, name))
          .forEach(findings::add);
    }
    return findings;
  }

  private static boolean overlap(MatchResult one, MatchResult other) {
    return one.start() < other.end() && other.start() < one.end();
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

  /** The council's own names are among them, lest others be found within these. */
  private static Pattern names(LintedPolicy policy, List<PlainText> texts) {
    Set<String> words = words(texts);
    Stream<String> others = policy.otherCouncils().stream()
        .flatMap(other -> Stream.concat(
            other.names().stream(),
            other.initials().stream()
                .filter(words::contains)
                .filter(letters -> !areAnothers(letters, other, policy, texts))));
    String names = Stream.concat(others, own(policy.policy().council()).stream())
        .filter(name -> mayBeIn(words, name))
        .distinct()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
    return Pattern.compile(
        names.isEmpty() ? "(?!)" : "(?<![\\p{L}\\p{N}])(?:" + names + ")(?![\\p{L}\\p{N}])");
  }

  /** Whether the council has the same initials, or the policy says what else they stand for. */
  private static boolean areAnothers(
      String letters, CouncilNames other, LintedPolicy policy, List<PlainText> texts) {
    String defined = "(" + letters + ")";
    return CouncilNames.areInitials(letters, policy.policy().council().name())
        || texts.stream()
            .map(PlainText::text)
            .filter(text -> text.contains(defined))
            .map(text -> text.substring(0, text.indexOf(defined)).strip())
            .anyMatch(before -> other.names().stream().noneMatch(before::endsWith));
  }

  private static List<String> own(Council council) {
    return Stream.of("name", "display-name", "term")
        .flatMap(fact -> Stream.ofNullable(council.facts().get(fact)))
        .map(Fact::value)
        .toList();
  }

  private static boolean isOwn(String name, LintedPolicy policy) {
    return own(policy.policy().council()).contains(name);
  }

  /** Contacts named by the profile, and bodies named by the record. */
  private static List<String> named(LintedPolicy policy, Pattern names) {
    Stream<String> contacts = policy.policy().council().facts().entrySet().stream()
        .filter(fact -> fact.getKey().contains("."))
        .map(fact -> fact.getValue().value());
    Stream<String> bodies =
        policy.policy().control().events().stream().map(event -> event.body().value());
    return Stream.concat(contacts, bodies)
        .flatMap(
            words -> Stream.of(names, SHAPE).flatMap(form -> form.matcher(words).results()))
        .map(MatchResult::group)
        .toList();
  }

  /** Whether it is one of these names, with words before it that belong to the sentence. */
  private static boolean endsWith(List<String> names, String found) {
    String words = plain(found);
    return names.stream()
        .map(OtherCouncil::plain)
        .filter(words::endsWith)
        .map(name -> words.substring(0, words.length() - name.length()))
        .anyMatch(before -> !PART_OF_NAME.matcher(before).matches());
  }

  private static String plain(String name) {
    return name.replace("&", "and").replace('’', '\'');
  }
}
