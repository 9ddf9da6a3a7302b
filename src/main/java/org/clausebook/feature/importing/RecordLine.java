package org.clausebook.feature.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.model.record.Verb;

/** Reads the lines in which a policy records its adoption. */
final class RecordLine {
  private static final int LONGEST = 30;
  private static final List<String> MONTHS = List.of(
      "january",
      "february",
      "march",
      "april",
      "may",
      "june",
      "july",
      "august",
      "september",
      "october",
      "november",
      "december");
  private static final Pattern DATE = Pattern.compile(
      "(?i)(?:(\\d{1,2})(?:st|nd|rd|th)? )?(" + String.join("|", MONTHS) + "),? (\\d{4})");
  private static final Pattern SHORT_DATE =
      Pattern.compile("\\b(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})\\b");
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

  /** A date as YAML has it. */
  static Optional<String> date(String words) {
    Matcher date = DATE.matcher(words);
    if (date.find()) {
      int month = MONTHS.indexOf(date.group(2).toLowerCase(Locale.ROOT)) + 1;
      String year = date.group(3) + String.format(Locale.ROOT, "-%02d", month);
      return Optional.of(Optional.ofNullable(date.group(1))
          .map(day -> year + String.format(Locale.ROOT, "-%02d", Integer.parseInt(day)))
          .orElse(year));
    }
    Matcher figures = SHORT_DATE.matcher(words);
    return figures.find()
        ? Optional.of(figures.group(3)
            + String.format(
                Locale.ROOT,
                "-%02d-%02d",
                Integer.parseInt(figures.group(2)),
                Integer.parseInt(figures.group(1))))
        : Optional.empty();
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
