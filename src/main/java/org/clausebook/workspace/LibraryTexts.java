package org.clausebook.workspace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.Amendment;
import org.clausebook.model.ClauseInForce;
import org.clausebook.model.Passage;
import org.clausebook.model.PolicySources;
import org.clausebook.model.ResolvedPolicy;
import org.clausebook.model.document.Lock;
import org.clausebook.model.text.ClauseId;
import org.clausebook.model.text.SourceText;

/**
 * The clauses of a policy as the library and the layers have them: without the council's own
 * amendments, conditions decided, merge fields not filled in.
 */
public final class LibraryTexts {
  // Characters for private use, which are in no library: a wording may not ask for another.
  private static final String OPEN = "\uE000";
  private static final String CLOSE = "\uE001";
  private static final Pattern MARK = Pattern.compile(OPEN + "([^" + CLOSE + "]*)" + CLOSE);

  private LibraryTexts() {}

  /** The words of each clause, in order. */
  public static Map<ClauseId, Lock.Text> of(PolicySources sources, Workspace workspace) {
    return texts(sources.alone(), List.of(), workspace);
  }

  /** The same with the council's own amendments; clauses of its own too. */
  public static Map<ClauseId, Lock.Text> amended(PolicySources sources, Workspace workspace) {
    return texts(sources.alone(), sources.own().amendments(), workspace);
  }

  private static Map<ClauseId, Lock.Text> texts(
      PolicySources sources, List<Amendment> amendments, Workspace workspace) {
    List<String> worded = sources.outline().passages().values().stream()
        .filter(passage -> sources.overlay().words().wording().containsKey(passage.name())
            || passage.model().isPresent())
        .map(Passage::name)
        .toList();
    Map<String, SourceText> words = marks(worded, sources);
    Map<ClauseId, Lock.Text> texts = new LinkedHashMap<>();
    workspace
        .resolve(sources.withOwn(own -> own.unamended(words).with(amendments)))
        .atHand()
        .map(ResolvedPolicy::clauses)
        .ifPresent(clauses -> clauses.forEach(clause -> texts.put(clause.id(), text(clause))));
    return texts;
  }

  /** A mark in the place of the words of each passage; {@link #text} makes a merge field of it. */
  public static Map<String, SourceText> marks(List<String> passages, PolicySources sources) {
    Location place = Location.of(sources.own().file());
    Map<String, SourceText> marks = new LinkedHashMap<>();
    passages.forEach(name -> marks.put(name, SourceText.of(OPEN + name + CLOSE, place)));
    return marks;
  }

  /** The words of a clause before merge fields are filled in. */
  public static Lock.Text text(ClauseInForce clause) {
    Function<String, String> unmarked = text -> MARK.matcher(text)
        .replaceAll(mark -> Matcher.quoteReplacement("${wording." + mark.group(1) + "}"));
    return new Lock.Text(
        unmarked.apply(clause.heading().text()), unmarked.apply(clause.body().text()));
  }
}
