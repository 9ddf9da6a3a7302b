package org.clausebook;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.ClauseId;
import org.clausebook.model.ClauseInForce;
import org.clausebook.model.Lock;
import org.clausebook.model.Passage;
import org.clausebook.model.PolicySources;
import org.clausebook.model.ResolvedPolicy;
import org.clausebook.model.SourceText;
import org.clausebook.resolve.OverlayResolver;

/**
 * The clauses of a policy as the library and the layers have them: without the council's own
 * amendments, conditions decided, merge fields not filled in.
 */
final class Upstream {
  // Characters for private use, which stand in no library: a wording may not ask for another.
  private static final String OPEN = "\uE000";
  private static final String CLOSE = "\uE001";
  private static final Pattern MARK = Pattern.compile(OPEN + "([^" + CLOSE + "]*)" + CLOSE);

  private Upstream() {}

  /** The words of each clause, in order. */
  static Map<ClauseId, Lock.Text> of(PolicySources sources, OverlayResolver resolver) {
    Map<String, SourceText> words = new LinkedHashMap<>();
    for (Passage passage : sources.outline().passages().values()) {
      boolean hasWords = sources.overlay().wording().containsKey(passage.name())
          || passage.model().isPresent();
      if (hasWords) {
        words.put(
            passage.name(),
            SourceText.of(
                OPEN + passage.name() + CLOSE, Location.of(sources.own().file())));
      }
    }
    Map<ClauseId, Lock.Text> texts = new LinkedHashMap<>();
    resolver
        .resolve(sources.alone().withOwn(own -> own.unamended(words)))
        .atHand()
        .map(ResolvedPolicy::clauses)
        .ifPresent(clauses -> clauses.forEach(clause -> texts.put(clause.id(), text(clause))));
    return texts;
  }

  /** The words of a clause before merge fields are filled in. */
  static Lock.Text text(ClauseInForce clause) {
    Function<String, String> unmarked = text -> MARK.matcher(text)
        .replaceAll(mark -> Matcher.quoteReplacement("${wording." + mark.group(1) + "}"));
    return new Lock.Text(
        unmarked.apply(clause.heading().text()), unmarked.apply(clause.body().text()));
  }
}
