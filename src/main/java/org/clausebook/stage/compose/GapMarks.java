package org.clausebook.stage.compose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.Gap;
import org.clausebook.model.ResolvedPolicy;
import org.clausebook.model.text.Origin;
import org.clausebook.model.text.SourceText;
import org.clausebook.model.text.TracedText;

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

  /** Markdown's mark for bold on either side; it takes one that touches a letter for plain text. */
  private static final String BOLD = "__";

  private static final String GAP = OPEN + "[^" + CLOSE + "]*" + CLOSE;
  private static final Pattern MARKED = Pattern.compile(
      "([\\p{L}\\p{N}]?)" + OPEN + "([^" + CLOSE + "]*)" + CLOSE + "(?=([\\p{L}\\p{N}]?))");
  private static final Pattern LINK = Pattern.compile(
      "(?<!\\\\)\\[((?:\\\\.|[^\\[\\]\\\\])*+)]\\(\\s*<?[^\\s)]*?(" + GAP + ")[^)]*\\)");
  private static final Pattern ADDRESS = Pattern.compile("<[^<>\\s]*?(" + GAP + ")[^<>]*>");

  private GapMarks() {}

  /** The marked words for each merge field whose value is still open. */
  static Map<String, TracedText> byField(ResolvedPolicy policy, List<Diagnostic> problems) {
    Map<String, TracedText> marked = new LinkedHashMap<>();
    Map<Gap.Kind, SourceText> words = policy.council().nouns().vocabulary().gaps();
    for (Gap gap : policy.drafting().gaps()) {
      Optional<SourceText> form = Optional.ofNullable(words.get(gap.kind()));
      if (form.isEmpty()) {
        problems.add(withoutWords(gap));
      }
      String text = form.map(f -> fill(f, gap, problems)).orElse(MergeFieldFiller.STAND_IN);
      var open = Origin.value(gap.field(), SourceText.of(gap.matter(), gap.location()));
      marked.put(gap.field(), TracedText.of(OPEN + text + CLOSE, open));
    }
    return marked;
  }

  private static String fill(SourceText form, Gap gap, List<Diagnostic> problems) {
    var matter = TracedText.of(gap.matter(), Origin.made(gap.location()));
    return OneLine.of(new Phrases(TextForm.PLAIN, problems)
        .fill(form, Map.of(gap.kind().value(), matter))
        .text());
  }

  private static Diagnostic withoutWords(Gap gap) {
    return Diagnostic.error(
        gap.location(),
        "this is open, and there are no words to print for it",
        "write under 'gaps:' in 'words.yaml' of the library the line '"
            + gap.kind().key() + ": \"[Open: ${" + gap.kind().value() + "}]\"'");
  }

  /** Whether a text holds a gap. */
  static boolean isIn(String text) {
    return text.indexOf(OPEN) >= 0;
  }

  /** A line that knows no bold. */
  static TracedText plain(TracedText text) {
    return text.without(OPEN).without(CLOSE);
  }

  /** A body with bold gaps; no link leads to one. */
  static TracedText bold(TracedText body) {
    if (!isIn(body.text())) {
      return body;
    }
    TracedText named = body.replaceAll(LINK, (link, edits) -> {
      edits.cut(link.start(), link.start(1));
      if (isIn(link.group(1))) {
        edits.cut(link.end(1), link.end());
      } else {
        edits.replace(
            link.end(1), link.start(2), " ", body.originAt(link.start(2)).made());
        edits.cut(link.end(2), link.end());
      }
    });
    TracedText unlinked = named.replaceAll(ADDRESS, (address, edits) -> {
      edits.cut(address.start(), address.start(1));
      edits.cut(address.end(1), address.end());
    });
    return unlinked.replaceAll(MARKED, (gap, edits) -> {
      Origin made = unlinked.originAt(gap.start(2) - 1).made();
      String before = gap.group(1).isEmpty() ? BOLD : " " + BOLD;
      String after = gap.group(3).isEmpty() ? BOLD : BOLD + " ";
      edits.replace(gap.end(1), gap.start(2), before, made);
      edits.replace(gap.end(2), gap.end(), after, made);
    });
  }

  /** The gaps of a body, as they stand in it. */
  static List<String> in(String body) {
    if (!isIn(body)) {
      return List.of();
    }
    return MARKED.matcher(body).results().map(gap -> gap.group(2)).distinct().toList();
  }
}
