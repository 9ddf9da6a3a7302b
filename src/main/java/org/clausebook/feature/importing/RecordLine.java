package org.clausebook.feature.importing;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.model.record.DateWords;
import org.clausebook.model.record.PartialDate;
import org.clausebook.model.record.Verb;

/** Reads the lines in which a policy records its adoption. */
final class RecordLine {
  private static final int LONGEST = 30;
  private static final Pattern VERB = Pattern.compile(
      "(?i)\\b(formally adopted|adopted by resolution|reviewed and adopted|re-adopted|adopted|approved"
          + "|agreed|ratified|reviewed)\\b");
  private static final Pattern LABEL = Pattern.compile(
      "(?i)(?:date(?: of .*)?|minute(?:s| ref.*| no.*| number.*)?|min(?:ute)?\\.? ?(?:ref|no).*|version.*"
          + "|status|review(?:ed)?(?: due| date)?|(?:date of )?next review.*|last review.*|policy number"
          + "|policy (?:owner|ref).*|owner|approved(?: by| on)?|adopted(?: by| on)?|signed.*|chairman.*|chair)"
          + "\\b.*");
  private static final Pattern BODY = Pattern.compile(
      "(?i)\\b(?:by|of|at|meeting of)(?: an?)?(?: (?:ordinary|extraordinary|annual))?(?: the)?(?: meeting of(?: the)?)? ((?-i:\\p{Lu})[^–—,:(]*?)"
          + "(?= (?:on|at|dated|held|in|under|minute)\\b| ?[–—,:(]| -|[.]?$)");
  private static final Pattern MINUTE = Pattern.compile(
      "(?i)\\b(?:minute|min)\\.?(?: (?:reference|ref|number|no))?\\.?:? ?([\\p{L}]*[\\d][^,;)]*)");

  private RecordLine() {}

  /** Whether a block is a line of the record and no sentence of a clause. */
  static boolean isOne(Block block) {
    String plain = block.plain();
    if (block.kind() != Block.Kind.PARAGRAPH || plain.split(" ").length > LONGEST) {
      return false;
    }
    boolean isDecided = VERB.matcher(plain).find()
        && (date(plain).isPresent()
            || plain.matches(".*[-:_] ?$")
            || MINUTE.matcher(plain).find());
    boolean isLabelled = LABEL.matcher(plain).matches()
        && plain.split(" ").length <= LONGEST / 2
        && (!plain.endsWith(".") || date(plain).isPresent());
    return isDecided || isLabelled;
  }

  /** The first date that a line names, as YAML has it; empty for a day that no calendar has. */
  static Optional<String> date(String words) {
    return DateWords.DATE
        .matcher(words)
        .results()
        .flatMap(date -> DateWords.read(date).stream())
        .map(PartialDate::toString)
        .findFirst();
  }

  /** The decision that a line tells of, as the keys of an event. */
  static Optional<Map<String, String>> decision(String words) {
    Matcher verb = VERB.matcher(words);
    if (!verb.find() || words.toLowerCase(Locale.ROOT).contains("will be")) {
      return Optional.empty();
    }
    Map<String, String> event = new LinkedHashMap<>();
    event.put(
        "verb",
        Verb.of(verb.group(1)).map(Verb::words).orElse(verb.group(1).toLowerCase(Locale.ROOT)));
    Matcher body = BODY.matcher(words.substring(verb.end()));
    event.put("body", body.find() ? body.group(1).strip() : "Full Council");
    event.put("date", date(words).orElse("pending"));
    minute(words).ifPresent(minute -> event.put("minute", minute));
    return Optional.of(event);
  }

  static Optional<String> minute(String words) {
    Matcher minute = MINUTE.matcher(words);
    return minute.find()
        ? Optional.of(minute.group(1).strip().replaceAll("\\.$", ""))
        : Optional.empty();
  }

  /** When the policy is next reviewed, where a line says so. */
  static Optional<String> due(String words) {
    boolean isDue =
        words.matches("(?i).*(?:review (?:due|date)|next review|due for review|to be reviewed).*");
    return isDue ? date(words) : Optional.empty();
  }
}
