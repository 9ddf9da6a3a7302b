package org.clausebook.compose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.Gap;
import org.clausebook.model.ResolvedPolicy;
import org.clausebook.model.SourceText;

/**
 * Words such as {@code [To be decided: Who holds the keys?]} where a draft has something open; in
 * the body of a clause they are bold.
 *
 * <p>Where they land is known only in the filled text. So they are filled in between marks: control
 * characters, which the loader lets into no text.
 */
final class GapMarks {
  private static final char OPEN = '\u000e';
  private static final char CLOSE = '\u000f';

  /** Markdown's mark for bold on either side. */
  private static final String BOLD = "__";

  private static final String GAP = OPEN + "[^" + CLOSE + "]*" + CLOSE;
  private static final Pattern MARKED = Pattern.compile(
      "([\\p{L}\\p{N}]?)" + OPEN + "([^" + CLOSE + "]*)" + CLOSE + "(?=([\\p{L}\\p{N}]?))");
  private static final Pattern LINK = Pattern.compile(
      "(?<!\\\\)\\[((?:\\\\.|[^\\[\\]\\\\])*+)]\\(\\s*<?[^\\s)]*?(" + GAP + ")[^)]*\\)");
  private static final Pattern ADDRESS = Pattern.compile("<[^<>\\s]*?(" + GAP + ")[^<>]*>");

  private static final String WORDS_FILE = "templates/words.yaml";

  private GapMarks() {}

  /** The marked words for each merge field of which the value is still open. */
  static Map<String, String> byField(ResolvedPolicy policy, List<Diagnostic> problems) {
    Map<String, String> marked = new LinkedHashMap<>();
    Map<Gap.Kind, SourceText> words = policy.council().nouns().vocabulary().gaps();
    for (Gap gap : policy.drafting().gaps()) {
      Optional<SourceText> form = Optional.ofNullable(words.get(gap.kind()));
      if (form.isEmpty()) {
        problems.add(withoutWords(gap));
      }
      String text = form.map(f -> fill(f, gap, problems)).orElse(Filler.STAND_IN);
      marked.put(gap.field(), OPEN + text + CLOSE);
    }
    return marked;
  }

  private static String fill(SourceText form, Gap gap, List<Diagnostic> problems) {
    return OneLine.of(
        new Phrases(TextForm.PLAIN, problems).fill(form, Map.of(gap.kind().value(), gap.matter())));
  }

  private static Diagnostic withoutWords(Gap gap) {
    return Diagnostic.error(
        gap.location(),
        "this is open, and there are no words for what is open",
        "write under 'gaps:' in " + WORDS_FILE + " the line '" + gap.kind().key() + ": \"[Open: ${"
            + gap.kind().value() + "}]\"'");
  }

  /** Whether a text holds a gap. */
  static boolean isIn(String text) {
    return text.indexOf(OPEN) >= 0;
  }

  /** A line that knows no bold. */
  static String plain(String text) {
    return text.replace(String.valueOf(OPEN), "").replace(String.valueOf(CLOSE), "");
  }

  /** A body with bold gaps; no link leads to one. */
  static String bold(String body) {
    if (!isIn(body)) {
      return body;
    }
    String named = LINK.matcher(body)
        .replaceAll(link -> Matcher.quoteReplacement(
            isIn(link.group(1)) ? link.group(1) : link.group(1) + " " + link.group(2)));
    String unlinked = ADDRESS.matcher(named).replaceAll("$1");
    return MARKED
        .matcher(unlinked)
        .replaceAll(gap -> Matcher.quoteReplacement(
            spaced(gap.group(1), true) + BOLD + gap.group(2) + BOLD + spaced(gap.group(3), false)));
  }

  /** Markdown takes marks that touch a letter for plain text. */
  private static String spaced(String letter, boolean isBefore) {
    return letter.isEmpty() ? "" : isBefore ? letter + " " : " ";
  }

  /** The gaps of a body, as they stand in it. */
  static List<String> in(String body) {
    if (!isIn(body)) {
      return List.of();
    }
    return MARKED.matcher(body).results().map(gap -> gap.group(2)).distinct().toList();
  }
}
