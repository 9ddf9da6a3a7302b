package org.clausebook.feature.lint;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clausebook.feature.lint.PlainText.Kind;
import org.clausebook.model.record.DateWords;
import org.clausebook.model.record.DocumentControl;
import org.clausebook.model.record.Event;
import org.clausebook.model.record.PartialDate;
import org.clausebook.model.text.SourceText;

/** A date of adoption, or a version, typed in the words, that the record does not have. */
final class ContradictingRecord implements Rule {
  private static final Pattern DECIDED =
      Pattern.compile("\\b(?:adopted|approved|agreed)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern THIS = Pattern.compile(
      "\\bthis (?:[\\p{L}&-]+ ){0,5}?(?:policy|procedure|document|scheme|code|strategy|plan)\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern VERSION =
      Pattern.compile("^version:? v?(\\d++(?:\\.\\d++)*+)\\b", Pattern.CASE_INSENSITIVE);

  @Override
  public String id() {
    return "contradicting-record";
  }

  @Override
  public String reason() {
    return "the minute is the evidence of a decision, and words that differ from it cast doubt on"
        + " both";
  }

  @Override
  public List<Finding> check(LintedPolicy policy) {
    DocumentControl control = policy.policy().control();
    List<PartialDate> decided =
        control.events().stream().map(Event::date).flatMap(Optional::stream).toList();
    return policy.texts().stream()
        .flatMap(text -> Stream.concat(dates(text, decided), versions(text, control)))
        .toList();
  }

  private static Stream<Finding> dates(PlainText text, List<PartialDate> decided) {
    return text.sentences().stream()
        .filter(sentence -> !decided.isEmpty() && isOnDecision(sentence, text))
        .flatMap(sentence -> DateWords.DATE
            .matcher(sentence.text())
            .results()
            .filter(date -> text.isTyped(sentence.from() + date.start()))
            .filter(date -> isUnknown(date, decided))
            .map(date -> Finding.in(
                text,
                sentence.from() + date.start(),
                "'" + date.group() + "' is the date of no decision under 'events:'",
                "write the merge field of the decision, such as '${adopted.date}', or correct the"
                    + " record")));
  }

  private static boolean isOnDecision(Sentence sentence, PlainText text) {
    return DECIDED.matcher(sentence.text()).find()
        && (text.kind() == Kind.CLOSING_LINE || THIS.matcher(sentence.text()).find());
  }

  private static boolean isUnknown(MatchResult typed, List<PartialDate> decided) {
    return DateWords.read(typed)
        .filter(date -> decided.stream().noneMatch(on -> isSame(on, date)))
        .isPresent();
  }

  /** Whether two dates agree, as exactly as both are known. */
  private static boolean isSame(PartialDate one, PartialDate other) {
    return !one.isBefore(other) && !other.isBefore(one);
  }

  private static Stream<Finding> versions(PlainText text, DocumentControl control) {
    Optional<String> recorded = control.version().map(SourceText::value);
    return text.findTyped(VERSION)
        .filter(
            version -> recorded.filter(known -> !known.equals(version.group(1))).isPresent())
        .map(version -> Finding.in(
            text,
            version.start(1),
            "version '" + version.group(1) + "' here, and '" + recorded.orElse("")
                + "' under 'version:'",
            "write the same version in both places"));
  }
}
